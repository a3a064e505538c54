import { errorTexts } from "./errorText";

/** A piece of a formula. The pieces put together give the formula back to the letter. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * `text` is a text in double quotes, `quoted` a sheet name in apostrophes, `brackets` a structured reference or a
 * workbook name, `braces` an array constant, `word` a name, a function or an address such as $A$1, `error` a constant such
 * as #N/A.
 */
export type TokenKind =
  | "text"
  | "quoted"
  | "brackets"
  | "braces"
  | "word"
  | "number"
  | "error"
  | "space"
  | "open"
  | "close"
  | "comma"
  | "other";

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"?/y],
  ["quoted", /'(?:[^']|'')*'?/y],
  ["braces", /\{(?:"[^"]*"|[^"}])*\}?/y],
  ["word", /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy],
  ["number", /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy],
  ["space", /\s+/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
];

/** Cuts a formula in en-US syntax into pieces. Never fails: what is not understood is a piece of its own. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? bracketsAt(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  const error = errorTexts.find((text) => formula.slice(at, at + text.length).toUpperCase() === text);
  return error
    ? { kind: "error", text: formula.slice(at, at + error.length) }
    : { kind: "other", text: formula[at] };
}

/** Brackets nest, and an apostrophe inside them escapes the next character. */
function bracketsAt(formula: string, from: number): Token {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) {
      return { kind: "brackets", text: formula.slice(from, at + 1) };
    }
  }
  return { kind: "brackets", text: formula.slice(from) };
}
