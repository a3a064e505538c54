/**
 * Errors as cells show them and formulas hold them.
 * Source: Microsoft, Excel error values (ERROR.TYPE function), and Excel.ErrorCellValueType of the JavaScript API.
 */
export const errorTexts = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#BUSY!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
] as const;

/** Whether what a cell shows is an error. */
export function isErrorText(shown: string): boolean {
  return errorTexts.some((error) => error === shown);
}
