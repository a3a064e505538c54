import { basicValueOf, errorCodeOf } from "../cellValue";
import { isOmitted } from "../grid";
import { compatibleText } from "../plainText";

const lineBreaks = /\r\n|[\r\n\t]/g;

/** A name as it stands in its cell, on one line; numbers as their text. "" for a blank, or an error. */
export function nameIn(raw: unknown): string {
  if (errorCodeOf(raw) !== null) return "";
  const value = basicValueOf(raw);
  if (value === null || value === undefined) return "";
  const text = typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
  return text.replace(lineBreaks, " ").trim();
}

/** What two names must share to be the same: neither case nor the width of characters makes a difference. */
export function keyOf(name: string): string {
  return compatibleText(name).toLowerCase();
}

/** The key of a cell's name; "" for a blank. */
export function keyIn(raw: unknown): string {
  return keyOf(nameIn(raw));
}

/** A blank, or the 0 that some builds of Excel hand over for one. */
export function isBlankName(raw: unknown): boolean {
  const key = keyIn(raw);
  return key === "" || key === "0";
}

/** The same, where an error is none: what a setting would be is not known. */
export function isBlankSetting(raw: unknown): boolean {
  return errorCodeOf(raw) === null && isBlankName(raw);
}

/** A blank, or what a formula of the pane writes for one among the data (src/formula/blanks.ts). */
export function isBlankOfData(raw: unknown): boolean {
  return isOmitted(raw) || keyIn(raw) === "n/a";
}

export const totalsWords: readonly string[] = ["total", "sum", "合计", "总计", "汇总"];

/** The label of a row of totals. */
export function isTotals(raw: unknown): boolean {
  return totalsWords.includes(keyIn(raw));
}
