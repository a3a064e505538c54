import { quotedSheetName } from "../../../src/formula/sheetName";
import { type Content, type Shown } from "./cell";

/** Cells of a sheet, counted from 0. */
export interface Area {
  sheet: Sheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** What a cell shows, and which cell's formula has filled it. */
export interface Computed {
  readonly shown: Shown;
  readonly parent: string | null;
}

/** One worksheet: contents, notes and number formats by cell, each on its own. */
export class Sheet {
  contents = new Map<string, Content>();
  notes = new Map<string, string>();
  formats = new Map<string, string>();
  /** What each list to choose from is made of. */
  lists = new Map<string, string>();
  /** Cells with a threaded comment. */
  comments = new Map<string, true>();
  computed = new Map<string, Computed>();
  /** Cells that are merged, each a rectangle. */
  merged: Omit<Area, "sheet">[] = [];
  protected = false;
  /** A chart or a macro sheet, of which every range is refused; what Excel answers is not documented (office-js#2444). */
  withoutCells = false;
  deleted = false;
  /** Stays when the sheet is renamed. */
  readonly id = `{${++Sheet.made}}`;
  private static made = 0;

  constructor(public name: string) {}

  /** Moves what stands in the cells for which `moved` gives another place; null takes it away. */
  rearrange(moved: (row: number, column: number) => readonly [number, number] | null): void {
    const move = <Item>(items: Map<string, Item>) =>
      new Map(
        [...items].flatMap(([key, item]) => {
          const to = moved(...place(key));
          return to ? [[cellKey(...to), item] as const] : [];
        }),
      );
    this.contents = move(this.contents);
    this.notes = move(this.notes);
    this.comments = move(this.comments);
    this.formats = move(this.formats);
    this.lists = move(this.lists);
  }
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

export function place(key: string): [number, number] {
  return key.split(",").map(Number) as [number, number];
}

/** Each cell's key, row by row. */
export function keysOf({ row, column, rows, columns }: Omit<Area, "sheet">): string[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => cellKey(row + i, column + j)),
  );
}

export function overlap(a: Area, b: Area): boolean {
  const cross = (from: number, count: number, other: number, otherCount: number) =>
    from < other + otherCount && other < from + count;
  return (
    a.sheet === b.sheet &&
    cross(a.row, a.rows, b.row, b.rows) &&
    cross(a.column, a.columns, b.column, b.columns)
  );
}

/** Such as `Jobs!A1:B2`, as `Range.address` gives it. */
export function addressOf({ sheet, row, column, rows, columns }: Area): string {
  const first = `${letters(column)}${row + 1}`;
  const last = `${letters(column + columns - 1)}${row + rows}`;
  return `${quotedSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
