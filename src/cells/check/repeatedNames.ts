import { keyIn } from "../tables/names";
import { type Grid } from "../grid";
import { type Question, type Role } from "./findings";
import { type ColumnReading } from "./readColumn";
import { cellsInAPiece, type Steps } from "./steps";

/**
 * Whether names of units come back in several rows, as in tables of several years, and the column by which the rows of one
 * name differ: time first. @returns null where each name stands once.
 */
export function* repeatedNames(
  values: Grid,
  rows: readonly number[],
  columns: readonly ColumnReading[],
  roles: readonly Role[],
): Steps<Question | null> {
  const names = columns[roles.indexOf("name")];
  if (!names) return null;
  const members = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    if (i % cellsInAPiece === 0) yield;
    const key = keyIn(values[row][names.at]);
    if (key === "") continue;
    const own = members.get(key);
    if (own) own.push(row);
    else members.set(key, [row]);
  }
  const groups = [...members.values()].filter((group) => group.length > 1);
  if (groups.length === 0) return null;
  const order: readonly Role[] = ["time", "date", "text", "code"];
  const candidates = order
    .flatMap((role) => columns.filter((_, i) => roles[i] === role))
    .filter(({ at }) => at !== names.at);
  let by: number | null = null;
  for (const { at } of candidates) if (by === null && (yield* differs(values, groups, at))) by = at;
  return { kind: "repeated", column: names.at, names: groups.length, by };
}

/** Whether the rows of each group differ in a column. */
function* differs(values: Grid, groups: readonly (readonly number[])[], at: number): Steps<boolean> {
  let cells = 0;
  for (const group of groups) {
    if (cells === 0) yield;
    if (new Set(group.map((row) => keyIn(values[row][at]))).size < group.length) return false;
    cells = cells + group.length < cellsInAPiece ? cells + group.length : 0;
  }
  return true;
}
