import { type OwnFunctions, type Refusal, refusalOf } from "../../../sharing/reading/refusal";
import { type WorkbookReader } from "../../../sharing/reading/workbookReader";
import { type ActiveCell } from "../../../workbook/contract";

/** Why a cell shows an error, without words. */
export type ErrorReason =
  | { readonly kind: "noError" | "noFormula" | "foreign" }
  /** Excel's own, whatever the functions say. */
  | { readonly kind: "excel"; readonly error: string }
  | Exclude<Refusal, { kind: "absent" }>;

/** The errors that our functions give. */
const ownErrors = ["#VALUE!", "#N/A"];

/** Finds out why a cell shows an error. @param reader of the sheet that the cell is on. */
export async function errorReason(
  cell: ActiveCell,
  reader: WorkbookReader,
  functions: OwnFunctions,
): Promise<ErrorReason> {
  if (!cell.isError) return { kind: "noError" };
  if (cell.formula === "") return { kind: "noFormula" };
  if (!ownErrors.includes(cell.text)) return { kind: "excel", error: cell.text };
  const refusal = await refusalOf(cell.formula, reader, functions, cell.offset);
  if (!refusal) return { kind: "foreign" };
  return refusal.kind === "absent" ? { kind: "excel", error: "#CONNECT!" } : refusal;
}
