import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type PortableName } from "../../../src/sharing/portable/portableName";

/** A cell as an engine returns it; an error is an object, so that the text "#N/A" is told apart. */
export type EngineCell = number | string | boolean | { readonly error: string };

/** What is put into cells: numbers, logicals, texts, formulas ("=…"); null leaves the cell blank. */
export type SheetCell = number | string | boolean | null;

/** Row and column from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: SheetCell;
}

export interface EngineArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Calculates one sheet. @returns the cells of each area. */
export function calculateWithIronCalc(
  names: readonly PortableName[],
  cells: readonly PlacedCell[],
  areas: readonly EngineArea[],
): EngineCell[][][] {
  const input = {
    names: names.map(({ name, formula }) => [name, formula]),
    areas,
    cells: cells.flatMap(({ row, column, value }) => (value === null ? [] : [[row, column, typed(value)]])),
  };
  // The engine runs for a moment only: to optimize it takes longer than to run it as it is.
  const asItIs = "--liftoff-only";
  const output = execFileSync(process.execPath, [asItIs, join(__dirname, "ironcalcProcess.mjs")], {
    input: JSON.stringify(input),
    maxBuffer: 256 * 1024 * 1024,
  });
  return JSON.parse(output.toString()) as EngineCell[][][];
}

/** As a user types it: an apostrophe keeps text that looks like a number text. */
function typed(value: Exclude<SheetCell, null>): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return value.startsWith("=") ? value : `'${value}`;
}
