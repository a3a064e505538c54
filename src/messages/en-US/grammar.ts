import { number } from "../format";

const rules = new Intl.PluralRules("en-US");

/** The words for one or for several; the count may come as it is shown. */
export function plural(count: number | string, one: string, several: string): string {
  return rules.select(Number(count)) === "one" ? one : several;
}

// British, for its list has no comma before "and".
const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "2, 3 and 5" */
export function list(items: readonly (string | number)[]): string {
  return lists.format(items.map(String));
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "from 0 to 1", or one-sided where a limit is infinite. */
export function between(low: number, high: number): string {
  if (high === Infinity) return `${number(low)} or more`;
  if (low === -Infinity) return `${number(high)} or less`;
  return `from ${number(low)} to ${number(high)}`;
}

/** A name and what it has: "Pay: 3" */
export function labeled(label: string, value: string): string {
  return `${label}: ${value}`;
}

/** Sentences one after another; what is empty is left out. */
export function sentences(...texts: readonly string[]): string {
  return texts.filter(Boolean).join(" ");
}
