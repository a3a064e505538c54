import type { Area, Engine } from "../engine/engine";
import { intersection } from "./areas";

/** The smallest rectangle within an area that holds every cell with content; null where there is none. */
export function usedWithin(engine: Engine, area: Area): Area | null {
  const used = engine.cells.used(area.sheet);
  const common = used && intersection(used, area);
  if (!common) return null;
  const values = engine.cells.values(common);
  const rows = values.flatMap((row, r) => (row.some((value) => value !== null) ? [r] : []));
  const columns = values[0].map((_, c) => c).filter((c) => values.some((row) => row[c] !== null));
  if (rows.length === 0) return null;
  return {
    sheet: area.sheet,
    row: common.row + rows[0],
    column: common.column + columns[0],
    rows: rows[rows.length - 1] - rows[0] + 1,
    columns: columns[columns.length - 1] - columns[0] + 1,
  };
}

/** Ctrl+A's area: grown from a range until a blank row or column, or the sheet's edge, is on every side. */
export function surroundingRegion(engine: Engine, area: Area): Area {
  const used = engine.cells.used(area.sheet);
  if (!used) return area;
  const values = engine.cells.values(used);
  const filled = (row: number, column: number) =>
    (values[row - used.row]?.[column - used.column] ?? null) !== null;
  let { row: top, column: left } = area;
  let bottom = area.row + area.rows - 1;
  let right = area.column + area.columns - 1;
  for (let grown = true; grown;) {
    grown = false;
    const anyInRow = (row: number) => span(left - 1, right + 1).some((column) => filled(row, column));
    const anyInColumn = (column: number) => span(top - 1, bottom + 1).some((row) => filled(row, column));
    if (top > 0 && anyInRow(top - 1)) (top--, (grown = true));
    if (anyInRow(bottom + 1)) (bottom++, (grown = true));
    if (left > 0 && anyInColumn(left - 1)) (left--, (grown = true));
    if (anyInColumn(right + 1)) (right++, (grown = true));
  }
  return { sheet: area.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
