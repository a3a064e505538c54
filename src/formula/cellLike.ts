import { declaredVariables } from "./variables";

/**
 * Whether Excel takes a word for a cell, so that no table, defined name, function or variable may be called so: A1 to
 * XFD1048576, and R1C1 with or without its numbers, R and C among them.
 * Source: Microsoft, Names in formulas, rules for names; LET function, notes ("c" is not valid).
 */
export function looksLikeCell(word: string): boolean {
  const [, letters, row] = /^([a-z]{1,3})(\d+)$/i.exec(word) ?? [];
  const isColumn = letters !== undefined && (letters.length < 3 || letters.toUpperCase() <= "XFD");
  if (isColumn && Number(row) >= 1 && Number(row) <= 1_048_576) return true;
  return /^(?:r\d*(?:c\d*)?|c\d*)$/i.test(word);
}

/** A variable of LET or LAMBDA for which Excel refuses the formula; null where there is none. */
export function refusedVariable(formula: string): string | null {
  return declaredVariables(formula).find(looksLikeCell) ?? null;
}
