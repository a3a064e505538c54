import { keyIn, keyOf } from "../tables/names";
import { type Grid } from "../grid";
import { type TotalRow } from "./findings";
import { type ColumnReading } from "./readColumn";
import { rowsInAPiece, type Steps } from "./steps";
import { namesWhole } from "./tableWords";

/** What rounding may put between a total and the sum of its parts, as a share of it. */
const rounding = 0.001;

/**
 * Rows that sum or average others: by their names, because a column adds up to them, because another column tells the level
 * of each row, or because the rows below them are indented.
 * @param names the column of names, or null.
 * @param words columns of words, of which one may hold levels.
 */
export function* totalRows(
  values: Grid,
  rows: readonly number[],
  names: ColumnReading | null,
  indicators: readonly ColumnReading[],
  words: readonly ColumnReading[],
): Steps<TotalRow[]> {
  const found = new Map<number, TotalRow["why"]>();
  const add = (row: number, why: TotalRow["why"]) => void (found.has(row) || found.set(row, why));
  if (names)
    for (const [i, row] of rows.entries()) {
      if (i % rowsInAPiece === 0) yield;
      if (namesWhole(keyIn(values[row][names.at]))) add(row, "name");
    }
  for (const column of words) {
    yield;
    if (column !== names) levelsAbove(column, rows, found).forEach((row) => add(row, "level"));
  }
  if (names) parentsByIndent(values, rows, names.at).forEach((row) => add(row, "indent"));
  for (const { numbers } of indicators) {
    yield;
    const place = sumOfOthers(numbers);
    if (place !== null) add(rows[place], "sum");
  }
  return [...found].map(([row, why]) => ({ row, why })).sort((a, b) => a.row - b.row);
}

/** The place of the value that the others add up to, once for each level of detail; null where none is. */
function sumOfOthers(numbers: Float64Array): number | null {
  let [sum, largest, place, filled] = [0, -Infinity, -1, 0];
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i];
    if (value < 0) return null;
    // Missing.
    if (!(value >= 0)) continue;
    sum += value;
    filled++;
    if (value > largest) [largest, place] = [value, i];
  }
  // Of a few values one is easily the sum of the others, and of a dozen a multiple.
  if (filled < 5 || !(largest > 0)) return null;
  const levels = (sum - largest) / largest;
  const whole = Math.round(levels);
  const most = filled < 30 ? 1 : 5;
  return whole >= 1 && whole <= most && Math.abs(levels - whole) <= rounding ? place : null;
}

/** Rows of other levels than the one that most rows have, where a row that is named as a total has a level of its own. */
function levelsAbove(
  column: ColumnReading,
  rows: readonly number[],
  totals: ReadonlyMap<number, unknown>,
): number[] {
  if (column.texts.length !== rows.length) return [];
  const levels = new Map<string, number[]>();
  for (const { row, text } of column.texts) {
    const level = keyOf(text);
    const members = levels.get(level);
    if (members) members.push(row);
    else if (levels.size >= 8) return [];
    else levels.set(level, [row]);
  }
  const groups = [...levels.values()].sort((a, b) => b.length - a.length);
  if (groups.length < 2 || 2 * groups[0].length <= rows.length) return [];
  if (!groups.slice(1).some((members) => members.every((row) => totals.has(row)))) return [];
  return groups.slice(1).flat();
}

/** Rows with rows below them that begin further to the right. */
function parentsByIndent(values: Grid, rows: readonly number[], at: number): number[] {
  const depths = rows.map((row) => {
    const cell = values[row][at];
    return typeof cell === "string" ? cell.length - cell.trimStart().length : 0;
  });
  return rows.filter((_, i) => i + 1 < rows.length && depths[i + 1] > depths[i]);
}
