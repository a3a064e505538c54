/** Numbers inside messages: up to six significant digits, no thousands separators, the same in every language. */
export function number(value: number): string {
  return String(Number(value.toPrecision(6)));
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

/** "2, 3 and 5" in English, "2、3、5" in Chinese. */
export function listEnglish(items: readonly (string | number)[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

export function listChinese(items: readonly (string | number)[]): string {
  return items.join("、");
}
