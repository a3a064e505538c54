import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";
import { writtenFor } from "./writtenFor";

/** The private parts of a sheet's layout that the patch replaces or rests on. */
export interface RowHeights {
  readonly worksheet: {
    getUnitId(): string;
    getSheetId(): string;
    getCellMatrix(): { getRow(row: number): object | undefined };
  };
  readonly _worksheetData: { readonly defaultRowHeight: number };
  _calculateRowAutoHeight(row: number): number;
}

/** What Univer's own layouts do with a row, however often Univer is started in a page. */
const ofRow = new WeakMap<RowHeights, RowHeights["_calculateRowAutoHeight"]>();

/**
 * Wrong in 0.25.1: when a column gets another width, the height of each row is computed anew from all of its cells, also where
 * they hold nothing: 600,000 of a new sheet, which takes seconds. A row without a cell of its own, and into which no formula
 * spills, has the height that rows have.
 *
 * Not read in @univerjs/engine-render 1.0.0, which was not published with the others.
 */
export function patchEmptyRows(
  injector: Injector,
  layout = SpreadsheetSkeleton.prototype as unknown as RowHeights,
): void {
  writtenFor("emptyRows", "0.25.1");
  const model = injector.get(FormulaDataModel);
  const own = ofRow.get(layout) ?? layout._calculateRowAutoHeight;
  ofRow.set(layout, own);
  layout._calculateRowAutoHeight = function (this: RowHeights, row) {
    const { worksheet } = this;
    const spilled = model.getArrayFormulaCellData()[worksheet.getUnitId()]?.[worksheet.getSheetId()]?.[row];
    return isEmpty(worksheet.getCellMatrix().getRow(row)) && isEmpty(spilled)
      ? this._worksheetData.defaultRowHeight
      : own.call(this, row);
  };
}

function isEmpty(cells: object | null | undefined): boolean {
  for (const _ in cells) return false;
  return true;
}
