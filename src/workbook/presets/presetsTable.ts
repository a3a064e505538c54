import { readCell } from "../../cells/cellValue";
import { isBlankName, isTotals, nameIn } from "../../cells/tables/names";
import { type Field, fieldOf, isSkipped, presetsOf } from "../../cells/tables/weightsTable";
import { directionOf } from "../../cells/vectors";
import { type Direction } from "../../core/options";
import { type TableContent } from "../contract";

/** The columns that make a table a presets table, as the pane writes them; it reads their Chinese names too. */
export const presetColumns = ["Indicator", "Direction", "Low", "High"] as const;
const presetFields = ["indicator", "direction", "low", "high"] as const;

/** Columns that an index may have besides; where one is filled, the index is more than weights and directions. */
const furtherFields: readonly Field[] = ["dimension", "normalization", "aggregation", "coverage"];

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
  /** One per column of `further`, as it stands in the cell. */
  readonly further: readonly string[];
}

export interface PresetsTable {
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  readonly presets: readonly string[];
  /** Headers of the columns of dimensions and of methods of their own that are filled in some row. */
  readonly further: readonly string[];
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
  return presetFields.every((field) => fieldAt(header, field) >= 0);
}

/** The place of a column by what it holds, whichever of its names it has; -1 where there is none. */
export function fieldAt(header: readonly string[], field: Field): number {
  return header.findIndex((name) => fieldOf(name) === field);
}

/** Whether no preset can have this name: a column of it holds something else. */
export function isReservedName(name: string): boolean {
  return fieldOf(name) !== undefined;
}

/** Reads a presets table, wherever its columns stand and in whatever order its rows are. */
export function readPresets({ name, sheet, header, rows }: TableContent): PresetsTable {
  const [indicator, direction, low, high] = presetFields.map((field) => fieldAt(header, field));
  const presetAt = presetsOf(header, rows).map(({ column }) => column);
  const named = rows.filter((cells, row) => !isSkipped(cells[indicator], row, rows));
  const furtherAt = furtherFields
    .map((field) => fieldAt(header, field))
    .filter((at) => at >= 0 && named.some((cells) => !isBlankName(cells[at])));
  const read = named
    .map((cells) => ({
      indicator: textOf(cells[indicator]),
      direction: directionOf(cells[direction]),
      low: numberOf(cells[low]),
      high: numberOf(cells[high]),
      weights: presetAt.map((at) => numberOf(cells[at])),
      further: furtherAt.map((at) => (isBlankName(cells[at]) ? "" : nameIn(cells[at]))),
    }))
    .filter((row) => row.indicator !== "");
  return {
    name,
    sheet,
    header,
    presets: presetAt.map((at) => header[at]),
    further: furtherAt.map((at) => header[at]),
    rows: read,
    duplicates: repeated(read),
  };
}

/**
 * The rows of a weights table in an order in which none is lost: a last row called Total is taken for the totals, whoever
 * reads it, so an indicator of that name goes to the top.
 * @param rows each with its name first.
 */
export function rowsToWrite<R extends readonly unknown[]>(rows: readonly R[]): readonly R[] {
  const isLast = rows.length > 0 && isTotals(rows[rows.length - 1][0]);
  if (!isLast) return rows;
  return [...rows.filter(([name]) => isTotals(name)), ...rows.filter(([name]) => !isTotals(name))];
}

/** Whether two readings of a table differ in the weights of its presets at most. */
export function sameButWeights(a: PresetsTable, b: PresetsTable): boolean {
  const sameHeader = a.header.length === b.header.length && a.header.every((name, i) => name === b.header[i]);
  const sameRow = (row: PresetRow, other: PresetRow) =>
    row.indicator === other.indicator &&
    row.direction === other.direction &&
    Object.is(row.low, other.low) &&
    Object.is(row.high, other.high) &&
    row.further.length === other.further.length &&
    row.further.every((cell, i) => cell === other.further[i]);
  const sameRows = a.rows.length === b.rows.length && a.rows.every((row, i) => sameRow(row, b.rows[i]));
  // A column of weights that has lost its last number, or got its first, is another list of presets.
  const samePresets = a.presets.join("\n") === b.presets.join("\n");
  return a.name === b.name && sameHeader && samePresets && sameRows;
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
