import { errorCodeOf, readCell } from "../../cells/cellValue";
import { isOmitted, type Grid } from "../../cells/grid";
import { isBlankName, isTotals, keyIn, nameIn } from "../../cells/tables/names";
import { type Field, fieldOf, isSkipped, presetsOf, weightsHeaders } from "../../cells/tables/weightsTable";
import { directionOf } from "../../cells/vectors";
import { type Direction } from "../../core/options";
import { type TableContent } from "../contract";

/** The columns that make a table a presets table, as the pane writes them; it reads their Chinese names too. */
export const presetColumns = ["Indicator", "Direction", "Low", "High"] as const;
const presetFields = ["indicator", "direction", "low", "high"] as const;

/** Columns that an index may have besides; where one is filled, the index is more than weights and directions. */
export const furtherFields = ["dimension", "normalization", "aggregation", "coverage"] as const;

/** Written for a goalpost that is left to the data; never blank, because some builds hand blanks over as 0. */
export const autoGoalpost = "auto";

export interface PresetRow {
  /** What stands below Indicator: the name of an indicator, or of a dimension. */
  readonly indicator: string;
  /** The name of the dimension that it stands in; "" = directly below the index. */
  readonly dimension: string;
  /** null when the cell holds neither 1 nor −1; a blank is 1. */
  readonly direction: Direction | null;
  /** NaN = from the data. */
  readonly low: number;
  readonly high: number;
  /** What its own cells of method say, "" for a blank; `readHierarchy` and its neighbors say what that means. */
  readonly normalization: string;
  readonly aggregation: string;
  readonly coverage: string;
  /** One per preset, in the order of `presets`; NaN where the cell is no number. */
  readonly weights: readonly number[];
}

export interface PresetsTable {
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  /** The cells below the header as they are. */
  readonly cells: Grid;
  readonly presets: readonly string[];
  /** Headers of the columns of dimensions and of methods of their own that are filled in some row. */
  readonly further: readonly string[];
  /** Names of its locked presets, as the line above it spells them; a table read without that line has none. */
  readonly locked: readonly string[];
  /** Every row with a name, those of dimensions too. */
  readonly rows: readonly PresetRow[];
}

/** Whether the worksheet functions take two names for the same. */
export function sameName(a: string, b: string): boolean {
  return a === b || keyIn(a) === keyIn(b);
}

/** The place of a name, spelled so if there is one: Excel lets CO2 and CO₂ stand beside each other. */
export function indexOfName(names: readonly string[], wanted: string): number {
  const exactly = names.indexOf(wanted);
  if (exactly >= 0) return exactly;
  const key = keyIn(wanted);
  return names.findIndex((name) => keyIn(name) === key);
}

/** Whether the pane leaves the weights of a preset alone until somebody unlocks it. */
export function isLocked({ locked }: PresetsTable, preset: string): boolean {
  return indexOfName(locked, preset) >= 0;
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

const allFields = Object.keys(weightsHeaders) as Field[];

/** Reads a presets table, wherever its columns stand and in whatever order its rows are. */
export function readPresets(
  { name, sheet, header, rows: cells }: TableContent,
  locked: readonly string[] = [],
): PresetsTable {
  const presetAt = presetsOf(header, cells).map(({ column }) => column);
  const places = new Map(allFields.map((field) => [field, fieldAt(header, field)]));
  const at = (field: Field) => places.get(field) ?? -1;
  const rows = cells
    .filter((row, i) => !isSkipped(row[at("indicator")], i, cells))
    .map((row): PresetRow => {
      const cell = (field: Field) => row[at(field)] as unknown;
      const text = (field: Field) => (isBlankName(cell(field)) ? "" : nameIn(cell(field)));
      return {
        indicator: textOf(cell("indicator")),
        dimension: text("dimension"),
        direction: directionIn(cell("direction")),
        low: numberOf(cell("low")),
        high: numberOf(cell("high")),
        normalization: text("normalization"),
        aggregation: text("aggregation"),
        coverage: errorCodeOf(cell("coverage")) ?? nameIn(cell("coverage")),
        weights: presetAt.map((column) => numberOf(row[column])),
      };
    })
    .filter(({ indicator }) => indicator !== "");
  return {
    name,
    sheet,
    header,
    cells,
    presets: presetAt.map((column) => header[column]),
    further: furtherFields
      .filter((field) => rows.some((row) => row[field] !== ""))
      .map((field) => header[at(field)]),
    locked,
    rows,
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
  const sameRow = ({ weights: _, ...row }: PresetRow, { weights: __, ...other }: PresetRow) =>
    (Object.keys(row) as (keyof typeof row)[]).every((key) => Object.is(row[key], other[key]));
  const sameRows = a.rows.length === b.rows.length && a.rows.every((row, i) => sameRow(row, b.rows[i]));
  // A column of weights that has lost its last number, or got its first, is another list of presets.
  const samePresets = a.presets.join("\n") === b.presets.join("\n");
  return a.name === b.name && sameHeader && samePresets && sameRows;
}

/** The table once these weights, by the names of the rows, stand in the column of a preset; NaN leaves a cell as it is. */
export function withWeights(
  table: PresetsTable,
  preset: string,
  weights: ReadonlyMap<string, number>,
): PresetsTable {
  return withCells(table, (name) => {
    const weight = weightOf(weights, name);
    return weight === undefined || Number.isNaN(weight)
      ? null
      : new Map([[indexOfName(table.header, preset), weight]]);
  });
}

/** The table with other cells. @param changes by the name of a row, the new contents by column; null leaves the row alone. */
export function withCells(
  table: PresetsTable,
  changes: (name: string) => ReadonlyMap<number, unknown> | null,
): PresetsTable {
  const names = fieldAt(table.header, "indicator");
  const rows = table.cells.map((row, i) => {
    const own = isSkipped(row[names], i, table.cells) ? null : changes(textOf(row[names]));
    return own ? row.map((cell, column) => (own.has(column) ? own.get(column) : cell)) : row;
  });
  return readPresets({ ...table, rows }, table.locked);
}

export function weightOf(weights: ReadonlyMap<string, number>, name: string): number | undefined {
  for (const [row, weight] of weights) if (sameName(row, name)) return weight;
  return undefined;
}

/** null where a cell holds neither 1 nor −1; a blank is 1. */
export function directionIn(cell: unknown): Direction | null {
  return isOmitted(cell) ? 1 : directionOf(cell);
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
