import { type Grid } from "../../cells/grid";

/** How far to the right of a table a free place is looked for. */
export const columnsSearched = 40;

/**
 * Finds room for a result to the right of a table: empty cells, with an empty column on either side, because a cell
 * that touches a table is swallowed by it and a spill inside a table is #SPILL!.
 * @param cells what stands to the right of the table over the rows that are needed; blanks are "".
 * @param width columns needed.
 * @returns the 0-based column within `cells`, or null when there is no room.
 */
export function freeColumns(cells: Grid, width: number): number | null {
  const total = cells.length === 0 ? 0 : cells[0].length;
  const empty = Array.from({ length: total }, (_, column) => cells.every((row) => isEmpty(row[column])));
  // Columns beyond those that were looked at are not known to be free.
  for (let start = 1; start + width <= total; start++) {
    const left = empty[start - 1];
    const right = start + width >= total || empty[start + width];
    if (left && right && empty.slice(start, start + width).every(Boolean)) return start;
  }
  return null;
}

function isEmpty(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}
