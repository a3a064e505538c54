import { fail } from "../core/errors";
import { type Per } from "../core/errors/common";
import { type Direction } from "../core/options";
import { quoted, refuseBrokenReference } from "./cells";
import { basicValueOf, errorCodeOf, readCell } from "./cellValue";
import { singleValue, toGrid } from "./grid";

/** Cells of a row or a column, in order. @throws IndexError for a table of several rows and columns. */
export function readVector(raw: unknown, argument: string): readonly unknown[] {
  refuseBrokenReference(raw, argument);
  const grid = toGrid(raw, argument);
  if (grid.length === 1) return grid[0];
  if (grid[0].length === 1) return grid.map((row) => row[0]);
  return fail("vectorShape", { argument, rows: grid.length, columns: grid[0].length });
}

/** Reads a vector of numbers without gaps. @throws IndexError naming the position of a value that is no number. */
export function readNumbers(raw: unknown, argument: string, expected: number, per: Per): Float64Array {
  const cells = readVector(raw, argument);
  if (cells.length !== expected) fail("vectorLength", { argument, expected, given: cells.length, per });
  return Float64Array.from(cells, (cell, i) => {
    const value = readNumberAt(cell, argument, i + 1);
    return Number.isNaN(value) ? fail("vectorBlank", { argument, position: i + 1 }) : value;
  });
}

/** One number of a vector; NaN for a blank. */
export function readNumberAt(raw: unknown, argument: string, position: number): number {
  const error = errorCodeOf(raw);
  if (error !== null) fail("vectorError", { argument, position, error });
  if (typeof raw === "boolean") fail("vectorText", { argument, position, text: raw ? "TRUE" : "FALSE" });
  const cell = readCell(raw);
  if (cell.kind === "text") fail("vectorText", { argument, position, text: quoted(cell.text) });
  if (cell.kind !== "number") return NaN;
  return Number.isFinite(cell.value)
    ? cell.value
    : fail("vectorText", { argument, position, text: String(cell.value) });
}

/** A map, as users type anything: an object knows words of its own, such as constructor. */
const directionWords: ReadonlyMap<string, Direction> = new Map([
  ["1", 1],
  ["+1", 1],
  ["+", 1],
  ["positive", 1],
  ["-1", -1],
  ["-", -1],
  ["negative", -1],
]);

/** Directions of k indicators; one value applies to all. @throws IndexError naming the position of anything else. */
export function readDirections(raw: unknown, indicators: number): readonly Direction[] {
  const cells = readVector(raw, "directions");
  if (cells.length === 1) return new Array<Direction>(indicators).fill(readDirection(cells[0], 1));
  if (cells.length !== indicators) {
    fail("vectorLength", {
      argument: "directions",
      expected: indicators,
      given: cells.length,
      per: "indicator",
    });
  }
  return cells.map((cell, i) => readDirection(cell, i + 1));
}

function readDirection(raw: unknown, position: number): Direction {
  const error = errorCodeOf(raw);
  if (error !== null) fail("vectorError", { argument: "directions", position, error });
  return directionOf(raw) ?? fail("directionInvalid", { position, text: quoted(directionWord(raw)) });
}

/** What a cell says of the direction of its indicator; null where it holds neither 1 nor −1. */
export function directionOf(raw: unknown): Direction | null {
  return directionWords.get(directionWord(raw).toLowerCase()) ?? null;
}

function directionWord(raw: unknown): string {
  const cell = readCell(raw);
  return cell.kind === "number" && typeof raw !== "boolean" ? String(cell.value) : singleText(raw).trim();
}

function singleText(raw: unknown): string {
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  const cell = readCell(raw);
  return cell.kind === "text" ? cell.text : cell.kind === "number" ? String(cell.value) : "";
}

/** Names of k indicators as text; undefined where a name is blank. */
export function readNames(
  raw: unknown,
  argument: string,
  expected: number,
  per: Per,
): (string | undefined)[] {
  const cells = readVector(raw, argument);
  if (cells.length !== expected) fail("vectorLength", { argument, expected, given: cells.length, per });
  return cells.map((cell, position) => readLabel(cell, argument, position + 1));
}

/** Text of a label cell; numbers, such as years, become text; undefined for a blank. */
export function readLabel(raw: unknown, argument: string, position: number): string | undefined {
  const error = errorCodeOf(raw);
  if (error !== null) fail("vectorError", { argument, position, error });
  const value = basicValueOf(raw);
  if (value === null || value === undefined) return undefined;
  const text = typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value).trim();
  return text === "" ? undefined : text;
}

/** True where the argument is a range of several cells in one column. */
export function isColumn(raw: unknown): boolean {
  return Array.isArray(raw) && raw.length > 1 && Array.isArray(raw[0]) && raw[0].length === 1;
}

/** True where the argument is a range of several cells in one row. */
export function isRow(raw: unknown): boolean {
  const single = singleValue(raw);
  return !single && Array.isArray(raw) && (!Array.isArray(raw[0]) || raw.length === 1);
}
