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
