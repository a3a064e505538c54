import { type Grid } from "../grid";
import { compatibleText } from "../plainText";
import { meaningOf } from "./meaning";
import { rowsInAPiece, type Steps } from "./steps";
import { writtenYear } from "./tableWords";

/** Where a table stands among the cells that were selected; rows and columns from 0. */
export interface Block {
  /** One name a column, joined from all header rows; "" where there is none. */
  readonly header: readonly string[];
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  readonly noteRows: readonly number[];
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
}

/** Tables have their header near the top; a search through 50,000 rows finds none either. */
export const headerRowsSearched = 60;

/**
 * Finds the table: titles above it and notes below it have one filled cell, header rows have words or years, the first row of
 * data has a number. Rows of a header are joined downwards, the lowest first; above it a merged cell goes on to the right.
 */
export function* findBlock(values: Grid): Steps<Block> {
  const filled: number[] = [];
  const places = (values[0] ?? []).map((_, column) => column);
  const piece = rowsInAPiece(places.length);
  for (const row of values) {
    if (filled.length % piece === 0) yield;
    let count = 0;
    for (const cell of row) if (!isBlank(cell)) count++;
    filled.push(count);
  }
  const first = firstDataRow(values, filled);
  let last = values.length - 1;
  while (last > first && filled[last] < 2) last--;
  const headerRows = headerRowsAbove(filled, first);
  const all = values.map((_, row) => row);
  const within = all.slice(first, last + 1);
  const rows = within.filter((row) => filled[row] > 0);
  const headerTop = headerRows[0] ?? first;
  yield;
  const blankColumns = yield* columnsWithout(values, rows, places);
  const columns = places.filter((column) => !blankColumns.has(column));
  return {
    header: columns.map((column) => joinedHeader(values, headerRows, column)),
    columns,
    rows,
    headerRows,
    titleRows: all.slice(0, headerTop).filter((row) => filled[row] > 0),
    noteRows: all.slice(last + 1).filter((row) => filled[row] > 0),
    blankRows: within.filter((row) => filled[row] === 0),
    blankColumns: [...blankColumns],
  };
}

/** Columns without a filled cell in the rows. */
function* columnsWithout(
  values: Grid,
  rows: readonly number[],
  places: readonly number[],
): Steps<ReadonlySet<number>> {
  const left = new Set(places);
  const piece = rowsInAPiece(places.length);
  for (const [i, row] of rows.entries()) {
    if (left.size === 0) break;
    if (i % piece === 0) yield;
    for (const column of left) if (!isBlank(values[row][column])) left.delete(column);
  }
  return left;
}

export function isBlank(raw: unknown): boolean {
  if (typeof raw === "string") {
    // The usual case first: a character that one sees.
    const code = raw.charCodeAt(0);
    return !(code > 32 && code < 127) && compatibleText(raw) === "";
  }
  return raw === null || raw === undefined;
}

/** The first row with a value that no header has; where all is words, the one below the first full row. */
function firstDataRow(values: Grid, filled: readonly number[]): number {
  const end = Math.min(values.length, headerRowsSearched);
  const named = new Set<number>();
  for (let row = 0; row < end; row++) {
    if (filled[row] < 2) continue;
    const words = values[row].flatMap((cell, column) =>
      isBlank(cell) || yearIn(cell) !== null ? [] : [column],
    );
    // Below a column's name a word is a unit's, so that a number beside it is no year of a header: "A | 2100" below "Region | Pay".
    const isHeader = namesColumns(values[row]) && !words.some((column) => named.has(column));
    if (holdsValue(values[row]) && !isHeader) return row;
    words.forEach((column) => named.add(column));
  }
  const widest = filled.slice(0, end).reduce((most, count) => Math.max(most, count), 0);
  return Math.min(filled.indexOf(widest) + 1, Math.max(values.length - 1, 0));
}

function holdsValue(row: readonly unknown[]): boolean {
  return row.some((cell) => {
    if (typeof cell === "number" || typeof cell === "boolean") return true;
    if (typeof cell !== "string" || isBlank(cell)) return false;
    const meaning = meaningOf(cell);
    // A column may be called x, but none is called "#".
    return meaning.kind === "symbol" ? !/\p{L}/u.test(meaning.symbol) : meaning.kind !== "word";
  });
}

/** Whether all of a row's values are years that differ, as above the columns of a wide table. */
function namesColumns(row: readonly unknown[]): boolean {
  const years: number[] = [];
  for (const cell of row) {
    if (isBlank(cell)) continue;
    const year = yearIn(cell);
    if (year !== null) years.push(year);
    else if (holdsValue([cell])) return false;
  }
  return years.length > 0 && new Set(years).size === years.length;
}

/** The year of a header such as 2019, "2024年" or "2016 [YR2016]"; null for any other. */
export function yearIn(raw: unknown): number | null {
  if (typeof raw === "number") return raw >= 1900 && raw <= 2100 && Number.isInteger(raw) ? raw : null;
  const year = typeof raw === "string" ? writtenYear.exec(compatibleText(raw)) : null;
  return year ? Number(year[1]) : null;
}

/** Rows directly above the data with at least two names; a blank row may stand between. */
function headerRowsAbove(filled: readonly number[], first: number): number[] {
  const rows: number[] = [];
  let row = first - 1;
  while (row >= 0 && filled[row] === 0) row--;
  for (; row >= 0 && filled[row] >= 2; row--) rows.unshift(row);
  return rows;
}

function joinedHeader(values: Grid, headerRows: readonly number[], column: number): string {
  const lowest = headerRows[headerRows.length - 1];
  const parts = headerRows.map((row) => {
    let at = column;
    // A merged cell holds its text at its left end.
    if (row !== lowest) while (at > 0 && isBlank(values[row][at])) at--;
    return headerText(values[row][at]);
  });
  const names = parts.reverse().filter((part, i) => part !== "" && parts.indexOf(part) === i);
  return names.join(" ");
}

/** A header on one line, without spaces that nobody sees. */
function headerText(raw: unknown): string {
  if (isBlank(raw) || typeof raw === "object") return "";
  return compatibleText(String(raw)).replace(/\s+/g, " ");
}
