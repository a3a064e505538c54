import { callOf } from "./calls";
import { constantOf } from "./constants";
import { sameFormula, withoutPrefix } from "./layout";

/**
 * A range whose blank cells are the text n/a, which every function reads as missing: the Excel of some years hands a blank
 * cell over as 0 (office-js#1951, #4702, #5262), as do arrays made of cells in any Excel.
 */
export function blanksWritten(range: string, missing = '"n/a"'): string {
  return `IF(${range}="", ${missing}, ${range})`;
}

/** Whether blanks are written out in a formula of the pane. */
export function hasBlanksWritten(formula: string): boolean {
  return formula.includes('="", "n/a", ');
}

/** The range of `IF(range="", "n/a", range)` and the text written for its blanks; null for anything else. */
export function rangeOfBlanksWritten(
  text: string,
): { readonly range: string; readonly missing: string } | null {
  const call = callOf(text);
  if (!call || withoutPrefix(call.name).toUpperCase() !== "IF" || call.arguments.length !== 3) return null;
  const [condition, written, range] = call.arguments;
  const missing = constantOf(written);
  return typeof missing === "string" && sameFormula(condition, `${range}=""`) ? { range, missing } : null;
}
