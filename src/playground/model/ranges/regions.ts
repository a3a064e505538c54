import type { Area, Engine } from "../../engine/engine";
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

/** How many cells of an area are filled by formulas that fill several. */
export function spilledCells(engine: Engine, area: Area): number {
  return engine.cells.allFormulas().reduce((sum, { sheet, row, column }) => {
    const spill = sheet === area.sheet ? engine.cells.spill(sheet, row, column) : null;
    const common = spill && spill.rows * spill.columns > 1 ? intersection(spill, area) : null;
    return sum + (common ? common.rows * common.columns : 0);
  }, 0);
}

/** Ctrl+A's area: grown from a range until a blank row or column, or the sheet's edge, is on every side. */
export function surroundingRegion(engine: Engine, area: Area): Area {
  const used = engine.cells.used(area.sheet);
  if (!used) return area;
  const values = engine.cells.values(used);
  const filled = (row: number, column: number) =>
    (values[row - used.row]?.[column - used.column] ?? null) !== null;
  const edge = {
    top: area.row,
    left: area.column,
    bottom: area.row + area.rows - 1,
    right: area.column + area.columns - 1,
  };
  const rowFilled = (row: number) =>
    span(edge.left - 1, edge.right + 1).some((column) => filled(row, column));
  const columnFilled = (column: number) =>
    span(edge.top - 1, edge.bottom + 1).some((row) => filled(row, column));
  for (;;) {
    const before = { ...edge };
    if (rowFilled(edge.top - 1)) edge.top--;
    if (rowFilled(edge.bottom + 1)) edge.bottom++;
    if (columnFilled(edge.left - 1)) edge.left--;
    if (columnFilled(edge.right + 1)) edge.right++;
    if (JSON.stringify(before) === JSON.stringify(edge)) break;
  }
  const { top, left, bottom, right } = edge;
  return { sheet: area.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
