import { fail } from "../../core/errors";
import { errorCodeOf, readCell } from "../cellValue";
import { type Grid } from "../grid";
import { isBlankName, isTotals, keyIn, keyOf, nameIn } from "./names";

/** What a column of the weights table holds, by its header in English and Chinese. */
export const weightsHeaders = {
  indicator: ["indicator", "指标"],
  dimension: ["dimension", "维度"],
  direction: ["direction", "方向"],
  low: ["low", "下限"],
  high: ["high", "上限"],
  normalization: ["normalization", "归一化"],
  aggregation: ["aggregation", "合成"],
  coverage: ["coverage", "覆盖率"],
} as const;
export type Field = keyof typeof weightsHeaders;

/** What the column below a header holds; undefined for any other column, which is a preset where it holds a number. */
export function fieldOf(header: unknown): Field | undefined {
  const key = keyIn(header);
  return (Object.keys(weightsHeaders) as Field[]).find((field) =>
    (weightsHeaders[field] as readonly string[]).includes(key),
  );
}

/** Every name that such a column may have. */
export const reservedHeaders: readonly string[] = Object.values(weightsHeaders).flat();

/** One row, its cells as they are. */
export interface WeightsRow {
  readonly name: string;
  readonly key: string;
  /** The parent's name; "" = directly below the index. */
  readonly dimension: string;
  readonly cells: readonly unknown[];
}

/** The weights table with its meaning, but no cell of it read yet beyond names. */
export interface WeightsTable {
  readonly rows: readonly WeightsRow[];
  /** Headers of the columns that hold weights, from the left. */
  readonly presets: readonly { readonly name: string; readonly column: number }[];
  cell(row: WeightsRow, field: Field): unknown;
  /** Row numbers (from 1, the header row not counted) without a name. */
  readonly unnamed: readonly { readonly row: number; readonly cells: readonly unknown[] }[];
}

/** Whether the weights were given as a table: no vector has two rows and two columns. */
export function isWeightsTable(weights: unknown): boolean {
  return Array.isArray(weights) && weights.length > 1 && Array.isArray(weights[0]) && weights[0].length > 1;
}

/** @throws IndexError for a table without its header row, or with two columns that mean the same. */
export function readWeightsTable(grid: Grid): WeightsTable {
  const [header, ...body] = grid;
  const columns = fieldColumns(header);
  const names = columns.get("indicator");
  if (names === undefined) return fail("weightsHeaderMissing", {});
  const dimensions = columns.get("dimension");
  const rows: WeightsRow[] = [];
  const unnamed: { row: number; cells: readonly unknown[] }[] = [];
  body.forEach((cells, i) => {
    if (isSkipped(cells[names], i, body)) {
      if (isBlankName(cells[names])) unnamed.push({ row: i + 1, cells });
      return;
    }
    const parent = dimensions === undefined ? null : cells[dimensions];
    const name = nameIn(cells[names]);
    const error = errorCodeOf(parent);
    if (error !== null) fail("rowDimensionError", { name, error });
    const dimension = isBlankName(parent) ? "" : nameIn(parent);
    rows.push({ name, key: keyOf(name), dimension, cells });
  });
  refuseTwice(rows);
  return {
    rows,
    presets: presetsOf(header, body),
    unnamed,
    cell: (row, field) => {
      const column = columns.get(field);
      return column === undefined ? null : row.cells[column];
    },
  };
}

/** The columns that hold weights, from the left. */
export function presetsOf(header: readonly unknown[], body: Grid): WeightsTable["presets"] {
  return header
    .map((cell, column) => ({ name: nameIn(cell), column }))
    .filter(({ column, name }) => !fieldOf(name) && name !== "" && holdsNumber(body, column));
}

/** Whether a row of the weights table is none: it has no name, or holds the totals at the end. */
export function isSkipped(name: unknown, row: number, body: Grid): boolean {
  return isBlankName(name) || (row === body.length - 1 && isTotals(name));
}

/** @throws IndexError for two columns that mean the same. */
export function fieldColumns(header: readonly unknown[]): Map<Field, number> {
  const columns = new Map<Field, number>();
  header.forEach((cell, column) => {
    const field = fieldOf(cell);
    if (!field) return;
    const before = columns.get(field);
    if (before !== undefined) fail("headerTwice", { first: nameIn(header[before]), second: nameIn(cell) });
    columns.set(field, column);
  });
  return columns;
}

function refuseTwice(rows: readonly WeightsRow[]): void {
  const seen = new Set<string>();
  for (const { key, name } of rows) {
    if (seen.has(key)) fail("rowTwice", { name });
    seen.add(key);
  }
}

function holdsNumber(body: Grid, column: number): boolean {
  return body.some(
    (cells) => typeof cells[column] !== "boolean" && readCell(cells[column]).kind === "number",
  );
}
