import { cellsInAPiece, finished, type Steps } from "../check/steps";
import { type Grid } from "../grid";
import { proposeUnits } from "./proposeUnits";
import { type Reshape } from "./reshape";
import {
  headerParts,
  type KeySeparator,
  keySeparators,
  partsOf,
  type SplitKey,
  splitSteps,
} from "./splitKey";
import { type Table } from "./table";
import { type NewHeaders } from "./unitRows";
import { yearColumns } from "./yearColumns";

/**
 * The layout that a table shows, with a proposal for each choice; null for one that has one row a unit already. Nothing is
 * done with it before somebody has seen it.
 * @param splits whether a key in one cell is split.
 */
export function findLayout(table: Table, headers: NewHeaders, splits = true): Reshape | null {
  return finished(layoutSteps(table, headers, splits));
}

/** The same in pieces. */
export function* layoutSteps(table: Table, headers: NewHeaders, splits: boolean): Steps<Reshape | null> {
  const key = splits ? yield* findKey(table) : null;
  const split = key ? (yield* splitSteps(table, key)).table : table;
  const columns = yearColumns(split.header);
  const years = columns.length > 0 ? { columns, year: headers.year, value: headers.value } : null;
  const units = yield* proposeUnits(split, years);
  return key || years || units ? { key, years, units } : null;
}

/** Rows that tell whether a column holds keys. */
const fewRows = 100;

/** Whether a table shows a layout of years side by side, or of keys in one cell: a quick look. */
export function showsLayout({ header, rows }: Table): boolean {
  return (
    yearColumns(header).length > 0 || finished(findKey({ header, rows: rows.slice(0, fewRows) })) !== null
  );
}

/** The first column in which each cell holds several keys: as many as its header, or a code and a name. */
export function* findKey({ header, rows }: Table): Steps<SplitKey | null> {
  for (const [at, column] of header.entries())
    for (const separator of keySeparators)
      if (yield* isKey(rows, at, column, separator)) return { column, separator };
  return null;
}

function* isKey(rows: Grid, at: number, header: string, separator: KeySeparator): Steps<boolean> {
  const wanted = headerParts(header, separator).length;
  const isOne = (cell: unknown) => {
    if (typeof cell !== "string") return cell === null;
    const parts = partsOf(cell, separator);
    if (separator === " - ") return parts.length === 2 && isClassCode(parts[0]);
    return wanted > 1 && parts.length === wanted;
  };
  let filled = false;
  for (const [i, row] of rows.entries()) {
    if (i % cellsInAPiece === 0) yield;
    if (!isOne(row[at])) return false;
    if (row[at] !== null) filled = true;
  }
  return filled;
}

/** Of an industry or an occupation, such as "C", "C10" or "15-1252"; no abbreviation, such as "LFS". */
function isClassCode(text: string): boolean {
  return text.length <= 8 && /^[A-Z\d.-]+$/.test(text) && (text.length === 1 || /\d/.test(text));
}
