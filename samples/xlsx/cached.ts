import { cellAddress, placeOf } from "../../src/formula/a1";
import { isErrorText } from "../../src/formula/errorText";
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

export function cachedCell(value: CachedCell["value"], spill?: string): CachedCell {
  const error = typeof value === "string" && isErrorText(value);
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
  return cellAddress(row + rows, column + columns);
}
