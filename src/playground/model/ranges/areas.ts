import { bounding, contains as containsRectangle } from "../../../formula/a1";
import type { Area } from "../../engine/engine";

/** Rectangle arithmetic; areas are counted from 0. */
export function intersection(a: Area, b: Area): Area | null {
  if (a.sheet !== b.sheet) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: a.sheet, row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return { sheet: a.sheet, ...bounding(a, b) };
}

export function contains(outer: Area, inner: Area): boolean {
  return outer.sheet === inner.sheet && containsRectangle(outer, inner);
}
