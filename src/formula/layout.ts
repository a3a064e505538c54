import { tokenize } from "./tokens";

/** A formula without spaces and line breaks between its pieces. Only for one that uses no space as an operator. */
export function withoutSpaces(formula: string): string {
  return tokenize(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ text }) => text)
    .join("");
}

/** What follows the equals sign, and the @ that takes one value of all. */
export function expressionOf(formula: string): string {
  return formula.replace(/^=\s*@?/, "");
}

/** Excel lays formulas out in its own way: spaces, capitals and prefixes do not count, but those within texts do. */
export function sameFormula(a: unknown, b: unknown): boolean {
  return a === b || plain(String(a)) === plain(String(b));
}

function plain(formula: string): string {
  return tokenize(formula.replace(/^=/, ""))
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => (kind === "text" ? text : withoutPrefix(text).replace(/\s+/g, "").toLowerCase()))
    .join("\n");
}

/** The name of a newer function or of a variable, without the prefixes under which files store it. */
export function withoutPrefix(word: string): string {
  return word.replace(/^(?:_xl(?:fn|pm|ws)\.)+/i, "");
}
