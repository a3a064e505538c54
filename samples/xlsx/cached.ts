import { type SampleWorkbook } from "../types";

/** What a cell shows; an error is its text, such as "#N/A", with `error` set. */
export interface CachedCell {
  readonly value: number | string | boolean | null;
  readonly error?: boolean;
  /** The area that the cell's formula fills, such as "M7:M16". */
  readonly spill?: string;
}

/** By sheet and address: the results of all formulas and of the cells they spill into. */
export type CachedCells = ReadonlyMap<string, ReadonlyMap<string, CachedCell>>;

const errorText = /^#(VALUE!|N\/A|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

export function cachedCell(value: CachedCell["value"], spill?: string): CachedCell {
  const error = typeof value === "string" && errorText.test(value);
  return { value, ...(error ? { error } : {}), ...(spill ? { spill } : {}) };
}

/** Every cell of the workbook with a formula, in order. */
export function formulaCells(
  workbook: SampleWorkbook,
): { sheet: string; address: string; formula: string }[] {
  return workbook.sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap(({ at, rows }) =>
      rows.flatMap((row, i) =>
        row.flatMap((cell, j) =>
          typeof cell === "string" && cell.startsWith("=")
            ? [{ sheet: name, address: addressAt(at, i, j), formula: cell }]
            : [],
        ),
      ),
    ),
  );
}

/** The address `rows` below and `columns` right of another. */
export function addressAt(at: string, rows: number, columns: number): string {
  const { row, column } = placeOf(at);
  return `${letters(column + columns)}${row + rows}`;
}

/** Row and column from 1. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, name, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  if (!name) throw new RangeError(`${address} is no address`);
  return {
    row: Number(digits),
    column: [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + last : last;
}
