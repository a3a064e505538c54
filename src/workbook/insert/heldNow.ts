import { cellAddress, contains } from "../../formula/a1";
import { batchesOf, bytesPerObject } from "../cells/batchSize";
import { type Content, contentOf, contentProperties, isFormula } from "../cells/heldCells";
import { readGrid } from "../cells/readGrid";

/** What cells hold by their addresses: formulas and constants. Blanks, and what formulas of other cells fill, are left out. */
export type Held = ReadonlyMap<string, Content>;

/** Looking at more would keep Excel busy for longer than writing them. */
const mostCells = 50_000;

/** @returns null where there are too many cells to look at. */
export async function heldNow(context: Excel.RequestContext, range: Excel.Range): Promise<Held | null> {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (range.isNullObject) return new Map();
  if (range.rowCount * range.columnCount > mostCells) return null;
  const { rowIndex, columnIndex } = range;
  const grid = await readGrid(context, range, contentProperties, (part, i, j) => {
    const [formula, value] = [part.formulas[i][j] as unknown, part.values[i][j] as unknown];
    return { content: contentOf(formula, value, part.valueTypes[i][j]), fills: isFormula(formula, value) };
  });
  const cells = grid.flatMap((line, i) => line.map((cell, j) => ({ ...cell, row: i, column: j })));
  // Asked after the values: what a function has filled since would seem to be typed. A new formula shows #BUSY! until it has
  // answered (office-js#4152).
  range.load("hasSpill");
  await context.sync();
  const filled = range.hasSpill === false ? [] : await spills(context, range, cells);
  const isFilled = (row: number, column: number) =>
    filled.some(
      (area) =>
        (row !== area.row || column !== area.column) && contains(area, { row, column, rows: 1, columns: 1 }),
    );
  return new Map(
    cells
      .filter(({ content, row, column }) => content !== "" && !isFilled(row, column))
      .map(({ content, row, column }) => [cellAddress(rowIndex + row, columnIndex + column), content]),
  );
}

/** What formulas fill, their own cells included, counted from the first cell of the range. */
async function spills(
  context: Excel.RequestContext,
  range: Excel.Range,
  cells: readonly { readonly fills: boolean; readonly row: number; readonly column: number }[],
) {
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const batch of batchesOf(
    cells.filter(({ fills }) => fills),
    () => 3 * bytesPerObject,
  )) {
    const asked = batch.map(({ row, column }) => ({
      row,
      column,
      to: range.getCell(row, column).getSpillingToRangeOrNullObject().load("rowCount,columnCount"),
    }));
    // One request is sent before the next is filled, so the loop has to wait.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { row, column, to } of asked)
      if (!to.isNullObject) found.push({ row, column, rows: to.rowCount, columns: to.columnCount });
  }
  return found;
}

/** Addresses of the cells that differ. */
export function changedCells(before: Held, now: Held): readonly string[] {
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].filter((cell) => !Object.is(before.get(cell), now.get(cell)));
}
