import { keyIn, keyOf } from "../tables/names";
import { type Grid } from "../grid";
import { type TotalRow } from "./findings";
import { type ColumnReading } from "./readColumn";
import { cellsInAPiece, type Steps } from "./steps";
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
  names: ColumnReading | null,
  indicators: readonly ColumnReading[],
  words: readonly ColumnReading[],
): Steps<TotalRow[]> {
  const found = new Map<number, TotalRow["why"]>();
  const add = (row: number, why: TotalRow["why"]) => void (found.has(row) || found.set(row, why));
  if (names) for (const row of yield* namedRows(names)) add(row, "name");
  for (const column of words) {
    yield;
    if (column !== names) levelsAbove(column, found).forEach((row) => add(row, "level"));
  }
  if (names) for (const row of yield* parentsByIndent(values, names)) add(row, "indent");
  for (const { numbers, rows } of indicators) {
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

/** Rows whose name is that of a whole. */
function* namedRows({ rows, texts, textAt }: ColumnReading): Steps<number[]> {
  const named = new Set<number>();
  for (const [at, text] of texts.text.entries()) {
    if (at % cellsInAPiece === 0) yield;
    if (namesWhole(keyIn(text))) named.add(at);
  }
  return rows.filter((_, place) => named.has(textAt[place]));
}

/** Rows of other levels than the one that most rows have, where a row that is named as a total has a level of its own. */
function levelsAbove({ rows, texts, textAt }: ColumnReading, totals: ReadonlyMap<number, unknown>): number[] {
  const levels = new Set<string>();
  let cells = 0;
  for (const [at, text] of texts.text.entries()) {
    levels.add(keyOf(text));
    cells += texts.cells[at];
    if (levels.size > 8) return [];
  }
  if (cells !== rows.length) return [];
  const keys = texts.text.map(keyOf);
  const members = new Map<string, number[]>([...levels].map((level) => [level, []]));
  rows.forEach((row, place) => members.get(keys[textAt[place]])?.push(row));
  const groups = [...members.values()].sort((a, b) => b.length - a.length);
  if (groups.length < 2 || 2 * groups[0].length <= rows.length) return [];
  if (!groups.slice(1).some((group) => group.every((row) => totals.has(row)))) return [];
  return groups.slice(1).flat();
}

/** Rows with rows below them that begin further to the right. */
function* parentsByIndent(values: Grid, { at, rows }: ColumnReading): Steps<number[]> {
  const parents: number[] = [];
  let before = 0;
  for (const [place, row] of rows.entries()) {
    if (place % cellsInAPiece === 0) yield;
    const cell = values[row][at];
    const depth = typeof cell === "string" ? cell.length - cell.trimStart().length : 0;
    if (place > 0 && depth > before) parents.push(rows[place - 1]);
    before = depth;
  }
  return parents;
}
