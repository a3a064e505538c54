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
