import { arrayConstant } from "./constants";

/** Whether a variable of a LAMBDA holds one of some option words. */
export function isOneOf(variable: string, words: readonly string[]): string {
  return `OR(${words.map((word) => `${variable}="${word}"`).join(", ")})`;
}

/** The expression that goes with the option word in a variable; `otherwise` for any other word. */
export function choice<Word extends string>(
  variable: string,
  expressions: Readonly<Record<Word, string>>,
  otherwise = "#VALUE!",
): string {
  return Object.entries<string>(expressions).reduceRight(
    (rest, [word, expression]) => `IF(${variable}="${word}", ${expression}, ${rest})`,
    otherwise,
  );
}

export type Range = readonly [first: number, last: number];

/** Whether the number in a variable lies within one of some ranges. */
export function isWithin(variable: string, ranges: readonly Range[]): string {
  const [from, to] = [0, 1].map((end) => arrayConstant([ranges.map((range) => range[end])]));
  return `SUM((${variable}>=${from})*(${variable}<=${to}))>0`;
}
