import { readCell } from "../../cells/cellValue";
import { directionOf } from "../../cells/vectors";
import { type Direction } from "../../core/options";
import { type TableContent } from "../contract";

/** The columns that make a table a presets table. They stay English in every language: formulas name them. */
export const presetColumns = ["Indicator", "Direction", "Low", "High"] as const;

/** Written for a goalpost that is left to the data; never blank, because some builds hand blanks over as 0. */
export const autoGoalpost = "auto";

export interface PresetRow {
  readonly indicator: string;
  /** null when the cell holds neither 1 nor −1. */
  readonly direction: Direction | null;
  /** NaN = from the data. */
  readonly low: number;
  readonly high: number;
  /** One per preset, in the order of `presets`; NaN where the cell is no number. */
  readonly weights: readonly number[];
}

export interface PresetsTable {
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  readonly presets: readonly string[];
  readonly rows: readonly PresetRow[];
  /** Names that occur in more than one row. */
  readonly duplicates: readonly string[];
}

/** Excel compares headers and looked-up names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

export function indexOfName(names: readonly string[], wanted: string): number {
  return names.findIndex((name) => sameName(name, wanted));
}

export function isPresetsHeader(header: readonly string[]): boolean {
  return presetColumns.every((column) => indexOfName(header, column) >= 0);
}

/** Reads a presets table, wherever its columns stand and in whatever order its rows are. */
export function readPresets({ name, sheet, header, rows }: TableContent): PresetsTable {
  const [indicator, direction, low, high] = presetColumns.map((column) => indexOfName(header, column));
  const presetAt = header.map((_, at) => at).filter((at) => ![indicator, direction, low, high].includes(at));
  const read = rows
    .map((cells) => ({
      indicator: textOf(cells[indicator]),
      direction: directionOf(cells[direction]),
      low: numberOf(cells[low]),
      high: numberOf(cells[high]),
      weights: presetAt.map((at) => numberOf(cells[at])),
    }))
    .filter((row) => row.indicator !== "");
  return {
    name,
    sheet,
    header,
    presets: presetAt.map((at) => header[at]),
    rows: read,
    duplicates: repeated(read),
  };
}

/** Whether two readings of a table differ in the weights of its presets at most. */
export function sameButWeights(a: PresetsTable, b: PresetsTable): boolean {
  const sameHeader = a.header.length === b.header.length && a.header.every((name, i) => name === b.header[i]);
  const sameRow = (row: PresetRow, other: PresetRow) =>
    row.indicator === other.indicator &&
    row.direction === other.direction &&
    Object.is(row.low, other.low) &&
    Object.is(row.high, other.high);
  const sameRows = a.rows.length === b.rows.length && a.rows.every((row, i) => sameRow(row, b.rows[i]));
  return a.name === b.name && sameHeader && sameRows;
}

/** The table once these weights, by indicator, stand in the column of a preset. */
export function withWeights(
  table: PresetsTable,
  preset: string,
  weights: ReadonlyMap<string, number>,
): PresetsTable {
  const at = indexOfName(table.presets, preset);
  const rows = table.rows.map((row) => {
    const weight = weightOf(weights, row.indicator);
    return weight === undefined
      ? row
      : { ...row, weights: row.weights.map((held, i) => (i === at ? weight : held)) };
  });
  return { ...table, rows };
}

export function weightOf(weights: ReadonlyMap<string, number>, name: string): number | undefined {
  for (const [indicator, weight] of weights) if (sameName(indicator, name)) return weight;
  return undefined;
}

export function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}

/** NaN for anything that is no finite number. */
export function numberOf(cell: unknown): number {
  if (typeof cell === "boolean") return NaN;
  const read = readCell(cell);
  return read.kind === "number" && Number.isFinite(read.value) ? read.value : NaN;
}

function repeated(rows: readonly PresetRow[]): string[] {
  const seen = new Set<string>();
  const twice = new Map<string, string>();
  for (const { indicator } of rows) {
    const key = indicator.toLowerCase();
    if (seen.has(key)) twice.set(key, indicator);
    seen.add(key);
  }
  return [...twice.values()];
}
