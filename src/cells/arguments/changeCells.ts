import { type Change } from "../../core/analyze/scenario";
import { fail } from "../../core/errors";
import { changeKinds } from "../../core/options";
import { quoted, refuseBrokenReference } from "../cells";
import { basicValueOf, readCell } from "../cellValue";
import { type Grid, isOmitted, singleValue, toGrid } from "../grid";
import { nearestWord } from "../nearestWord";
import { isBlankName, keyIn, keyOf, nameIn } from "../tables/names";
import { type IndexNames } from "../tables/tableIndex";
import { readLabel, readNumberAt, readVector } from "../vectors";
import { readWord } from "../words";

/** One change per indicator; null = the indicator stays as it is. */
export type Changes = (Change | null)[];

/**
 * Reads the changes of a scenario: one number per indicator, a blank = none.
 * @param kind one word, or one per indicator.
 * @throws IndexError for another number of values, an unknown word, or a percentage that nobody means.
 */
export function readChanges(raw: unknown, kind: unknown, indicators: number): Changes {
  if (isOmitted(raw)) fail("argumentMissing", { argument: "changes" });
  const cells = perIndicator(raw, "changes", indicators);
  const kinds = isOmitted(kind) || singleValue(kind) ? [kind] : perIndicator(kind, "kind", indicators);
  return cells.map((cell, i) => {
    const word = readWord(kinds[kinds.length === 1 ? 0 : i], "kind", changeKinds, "percent");
    const amount = readNumberAt(cell, "changes", i + 1);
    return Number.isNaN(amount) ? null : checked({ kind: word, amount }, i);
  });
}

function perIndicator(raw: unknown, argument: string, expected: number): readonly unknown[] {
  const cells = readVector(raw, argument);
  if (cells.length !== expected)
    fail("vectorLength", { argument, expected, given: cells.length, per: "indicator" });
  return cells;
}

/**
 * Reads the changes beside a weights table: one indicator a row with its name and its change, and its own kind in a third
 * column, where there is one. A row of headers may stand above; rows without a change are left out.
 * @param kind one word, for rows without their own.
 * @throws IndexError for a name that no indicator has, or has twice, and for what `readChanges` refuses.
 */
export function readNamedChanges(raw: unknown, kind: unknown, names: IndexNames): Changes {
  if (isOmitted(raw)) fail("argumentMissing", { argument: "changes" });
  refuseBrokenReference(raw, "changes");
  const grid = toGrid(raw, "changes");
  const columns = grid[0].length;
  if (columns < 2 || columns > 3) fail("changesShape", { rows: grid.length, columns });
  const usual = readWord(kind, "kind", changeKinds, "percent");
  const keys = names.indicators.map(keyOf);
  const changes = new Array<Change | null>(keys.length).fill(null);
  grid.forEach(([name, amount, own], row) => {
    if (row === 0 && isHeader(grid, keys)) return;
    const value = readNumberAt(amount, "changes", row + 1);
    if (Number.isNaN(value)) return;
    const indicator = indicatorNamed(name, keys, names);
    if (changes[indicator]) fail("changeTwice", { name: names.indicators[indicator] });
    changes[indicator] = checked(
      { kind: readWord(own, "kind", changeKinds, usual), amount: value },
      indicator,
    );
  });
  return changes;
}

/** The first row is one of headers where it has a word in place of a change and no indicator's name. */
function isHeader([[name, amount]]: Grid, keys: readonly string[]): boolean {
  return readCell(amount).kind === "text" && !keys.includes(keyIn(name));
}

function indicatorNamed(
  raw: unknown,
  keys: readonly string[],
  { indicators, dimensions }: IndexNames,
): number {
  const indicator = keys.indexOf(keyIn(raw));
  if (indicator >= 0) return indicator;
  const name = isBlankName(raw) ? "" : nameIn(raw);
  if (dimensions.some((each) => keyOf(each) === keyOf(name))) fail("changeOfDimension", { name });
  return fail("changeUnknown", { name, nearest: nearestWord(name, indicators) });
}

/** @param indicator 0-based. */
function checked(change: Change, indicator: number): Change {
  const { kind, amount } = change;
  // 10 for ten percent, or -10: nobody asks for eleven times as much, nor for less than nothing.
  if (kind === "percent" && (amount >= 5 || amount < -1))
    fail("changeSlip", { position: indicator + 1, value: amount });
  return change;
}

/**
 * Reads which rows are meant: TRUE or FALSE for each, a blank = FALSE; a header may stand above.
 */
export function readRowChoice(raw: unknown, argument: string, rows: number): boolean[] {
  const cells = readVector(raw, argument);
  const given = cells.length;
  if (given !== rows && given !== rows + 1)
    fail("vectorLength", { argument, expected: rows, given, per: "row" });
  const first = given - rows;
  return cells.slice(first).map((cell, i) => isChosen(cell, argument, first + i + 1));
}

const choices: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

function isChosen(raw: unknown, argument: string, position: number): boolean {
  if (isOmitted(raw)) return false;
  const value = basicValueOf(raw);
  if (typeof value === "boolean") return value;
  const text = readLabel(raw, argument, position) ?? "";
  return choices.get(keyOf(text)) ?? fail("rowChoice", { position, text: quoted(text) });
}
