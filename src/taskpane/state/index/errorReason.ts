import { refusalOf, type Refusal } from "../../../sharing/method/refusal";
import { type WorkbookReader } from "../../../sharing/method/workbookReader";
import { type ActiveCell } from "../../../workbook/contract";

/** Why a cell shows an error, without words. */
export type ErrorReason =
  | { readonly kind: "noError" | "noFormula" | "other" }
  | { readonly kind: "excel"; readonly error: string }
  | Refusal;

/** Errors that Excel itself gives, whatever the function says. */
const excelErrors = ["#NAME?", "#SPILL!", "#REF!", "#BUSY!", "#CALC!", "#CONNECT!"];

/** Finds out why a cell shows an error. @param reader of the sheet that the cell is on. */
export async function errorReason(cell: ActiveCell, reader: WorkbookReader): Promise<ErrorReason> {
  if (!cell.isError) return { kind: "noError" };
  if (cell.formula === "") return { kind: "noFormula" };
  if (excelErrors.includes(cell.text)) return { kind: "excel", error: cell.text };
  return (await refusalOf(cell.formula, reader)) ?? { kind: "other" };
}
