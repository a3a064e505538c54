import { number } from "../format";

const lists = new Intl.ListFormat("zh-CN", { type: "conjunction", style: "narrow" });

/** "2、3、5" */
export function list(items: readonly (string | number)[]): string {
  return lists.format(items.map(String));
}

/** "介于 0 和 1 之间", or one-sided where a limit is infinite. */
export function between(low: number, high: number): string {
  if (high === Infinity) return `不小于 ${number(low)}`;
  if (low === -Infinity) return `不大于 ${number(high)}`;
  return `介于 ${number(low)} 和 ${number(high)} 之间`;
}

export function labeled(label: string, value: string): string {
  return `${label}：${value}`;
}

export function sentences(...texts: readonly string[]): string {
  return texts.filter(Boolean).join("");
}
