import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { writtenFor } from "./writtenFor";

/** The parts of a sheet's layout that the patch replaces or rests on. */
export interface SheetLayout {
  /** Null once the sheet is gone. */
  readonly _worksheetData: object | null;
  calculateAutoHeightInRange(...rows: unknown[]): unknown[];
}

/**
 * Wrong in 0.25.1: the heights of rows are computed when the browser rests, and a sheet that is deleted before has no rows to
 * read any more: "Cannot destructure property 'rowData' of 'this._worksheetData' as it is null". Here it has no heights.
 *
 * Not read in @univerjs/engine-render 1.0.0, which was not published with the others.
 */
export function patchAutoHeight(layout = SpreadsheetSkeleton.prototype as unknown as SheetLayout): void {
  writtenFor("autoHeight", "0.25.1");
  const heights = layout.calculateAutoHeightInRange;
  layout.calculateAutoHeightInRange = function (this: SheetLayout, ...rows: unknown[]) {
    return this._worksheetData === null ? [] : heights.apply(this, rows);
  };
}
