import { cellPlace } from "./a1";

/**
 * Whether Excel takes a word for a cell, so that no table, defined name, function or variable may be called so: A1 to
 * XFD1048576, and R1C1 with or without its numbers, R and C among them.
 * Source: Microsoft, Names in formulas, rules for names; LET function, notes ("c" is not valid).
 */
export function looksLikeCell(word: string): boolean {
  return cellPlace(word) !== null || /^(?:r\d*(?:c\d*)?|c\d*)$/i.test(word);
}

/**
 * Whether Excel takes a text as the name of a table or of anything else that formulas name.
 * Source: Microsoft, Names in formulas: a letter, an underscore or a backslash first, no spaces, nothing like a cell.
 */
export function isName(text: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) && !looksLikeCell(text);
}
