import { type Rectangle } from "../../formula/a1";
import { inParts } from "./batchSize";

/** Cells of a range, counted from its first one. */
export function partOf(range: Excel.Range, { row, column, rows, columns }: Rectangle): Excel.Range {
  return range.getCell(row, column).getResizedRange(rows - 1, columns - 1);
}

/**
 * Every cell of a range, read in as many parts as it takes. Its rowCount and columnCount must be loaded.
 * @param properties what is loaded, such as `formulas,values`.
 * @param cellOf what becomes of a cell of a part.
 */
export async function readGrid<Cell>(
  context: Excel.RequestContext,
  range: Excel.Range,
  properties: string,
  cellOf: (part: Excel.Range, row: number, column: number) => Cell,
): Promise<Cell[][]> {
  const { rowCount: rows, columnCount: columns } = range;
  const grid = Array.from({ length: rows }, () => new Array<Cell>(columns));
  await inParts([{ row: 0, column: 0, rows, columns }], properties, async (parts) => {
    const ranges = parts.map((part) => partOf(range, part).load(properties));
    await context.sync();
    for (const [at, part] of parts.entries())
      for (let i = 0; i < part.rows; i++)
        for (let j = 0; j < part.columns; j++) grid[part.row + i][part.column + j] = cellOf(ranges[at], i, j);
  });
  return grid;
}
