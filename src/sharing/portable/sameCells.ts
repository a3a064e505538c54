/** Cells as a workbook gives them: errors are their texts, blanks "". */
export type CellGrid = readonly (readonly unknown[])[];

/** Numbers agree to 1e-9, relative where they are large; everything else, errors included, must be the same. */
export function sameCells(before: CellGrid, after: CellGrid): boolean {
  return (
    before.length === after.length &&
    before.every(
      (row, i) => row.length === after[i].length && row.every((cell, j) => sameCell(cell, after[i][j])),
    )
  );
}

function sameCell(before: unknown, after: unknown): boolean {
  if (typeof before === "number" && typeof after === "number") {
    return Math.abs(before - after) <= 1e-9 * Math.max(1, Math.abs(before), Math.abs(after));
  }
  return before === after;
}
