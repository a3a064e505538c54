import { asTyped } from "../sharing/formula/addInCalls";
import { type FoundCell, type Progress } from "./portabilityContract";
import { batches, enterFormula, rangeOf, refuseProtected } from "./portabilityAnchors";
import { runExcel } from "./run";

/** Enters formulas, names first, anew that Excel holds for unknown: after that it finds the add-in's functions. */
export async function repairFormulas(
  cells: readonly FoundCell[],
  progress?: Progress,
): Promise<{ readonly repaired: number; readonly still: readonly FoundCell[] }> {
  await refuseProtected(cells);
  const still: FoundCell[] = [];
  let entered = 0;
  for (const batch of batches(cells)) {
    still.push(...(await reenter(batch)));
    entered += batch.length;
    progress?.(entered / cells.length);
  }
  return { repaired: cells.length - still.length, still };
}

/** @returns the cells that show #NAME? still. */
function reenter(cells: readonly FoundCell[]): Promise<FoundCell[]> {
  return runExcel(async (context) => {
    for (const cell of cells) enterFormula(context, cell, asTyped(cell.formula));
    await context.sync();
    const shown = cells.filter(({ named }) => !named);
    const ranges = shown.map((cell) => rangeOf(context, cell).load("values"));
    await context.sync();
    return shown.filter((_, i) => ranges[i].values[0][0] === "#NAME?");
  });
}

/** Those of the cells that lie in the selection. */
export function selectedCells(cells: readonly FoundCell[]): Promise<readonly FoundCell[]> {
  return runExcel(async (context) => {
    const selection = context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = selection.worksheet.load("name");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = selection;
    return cells.filter((cell) => {
      const { row, column } = placeOf(cell.address);
      const inRows = row >= rowIndex && row < rowIndex + rowCount;
      return (
        cell.sheet === sheet.name && inRows && column >= columnIndex && column < columnIndex + columnCount
      );
    });
  });
}

/** Opens the cell's sheet and selects it. */
export function showCell(cell: { readonly sheet: string; readonly address: string }): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(cell.address).select();
    await context.sync();
  });
}

/** Row and column of an address such as `M7`, from 0. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (!letters) throw new RangeError(`${address} is no address`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
