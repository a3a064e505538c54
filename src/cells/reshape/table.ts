import { yearIn } from "../check/block";
import { cellsInAPiece, type Steps } from "../check/steps";
import { freeName } from "../freeName";
import { keyIn } from "../tables/names";
import { ReshapeRefusal } from "./problems";

export type Content = number | string | boolean | null;

/** A checked table: each column with a name that no other has; null = missing. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Content[])[];
}

/** Something of a table that its new form does not show, so that nothing vanishes without being named. */
export type LeftOut =
  /** A column that says the same in every row. */
  | { readonly kind: "constant"; readonly header: string; readonly value: string }
  /** A column whose values differ within a unit. */
  | { readonly kind: "column"; readonly header: string }
  /** Rows with another value than the one that was chosen. */
  | { readonly kind: "otherRows"; readonly header: string; readonly value: string; readonly rows: number }
  /** Rows with nothing in a column that places them. */
  | { readonly kind: "blankRows"; readonly header: string; readonly rows: number }
  /** Units that nobody wants, such as totals of the others. */
  | { readonly kind: "without"; readonly names: readonly string[] }
  /** Units of which no row is left. */
  | { readonly kind: "units"; readonly names: readonly string[] }
  /** Values that later ones of the same unit stand in for. */
  | { readonly kind: "olderValues"; readonly header: string; readonly values: number }
  /** Cells that hold a mean, and the numbers behind them. */
  | { readonly kind: "averaged"; readonly cells: number; readonly rows: number };

export interface Reshaped {
  readonly table: Table;
  readonly leftOut: readonly LeftOut[];
}

/** What Excel's sheets hold. */
const mostRows = 1048575;
const mostColumns = 16384;

/**
 * The same cells, each column with a name of its own.
 * @param nameOf what a column without a name is called, by its place from 1.
 */
export function namedTable({ header, rows }: Table, nameOf: (place: number) => string): Table {
  return { header: ownNames(header.map((name, i) => name || nameOf(i + 1))), rows };
}

/** Names as wanted; a second of the same name gets a number. */
export function ownNames(wanted: readonly string[]): string[] {
  const taken: string[] = [];
  // A set of small letters first: a look through all names for each takes long in a wide table.
  const used = new Set<string>();
  for (const name of wanted) {
    const own = used.has(name.toLowerCase()) ? freeName([...used], name, " ") : name;
    used.add(own.toLowerCase());
    taken.push(own);
  }
  return taken;
}

/** The place of a column. @throws ReshapeRefusal where the table has no such column any more. */
export function placeOf({ header }: Table, name: string): number {
  const place = header.indexOf(name);
  if (place < 0) throw new ReshapeRefusal({ kind: "columnMissing", header: name });
  return place;
}

/** @throws ReshapeRefusal for more than a sheet holds. */
export function refuseTooLarge(rows: number, columns: number): void {
  if (rows > mostRows) throw new ReshapeRefusal({ kind: "tooManyRows", rows });
  if (columns > mostColumns) throw new ReshapeRefusal({ kind: "tooManyColumns", columns });
}

/** A cell as text; "" for a missing one. */
export function textOf(cell: Content): string {
  return cell === null ? "" : cell === true ? "TRUE" : cell === false ? "FALSE" : String(cell);
}

/** What the names of a column must share to be the same, by row; each different text is looked at once. */
export function keysOf(table: Table, place: number): Steps<string[]> {
  return eachOnce(table, place, keyIn);
}

/** The years of a column, by row; null where there is none. */
export function yearsOf(table: Table, place: number): Steps<(number | null)[]> {
  return eachOnce(table, place, yearIn);
}

/** Reads the cells of a column, in pieces; a cell that comes back is read once. */
function* eachOnce<R>({ rows }: Table, place: number, read: (cell: Content) => R): Steps<R[]> {
  const known = new Map<Content, R>();
  const all: R[] = [];
  for (const row of rows) {
    if (all.length % cellsInAPiece === 0) yield;
    const cell = row[place];
    let found = known.get(cell);
    if (found === undefined) known.set(cell, (found = read(cell)));
    all.push(found);
  }
  return all;
}
