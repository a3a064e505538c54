import { fail } from "../errors";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { type ComparingNormalization, type Direction, type Normalization } from "../options";
import { type ColumnTask, type Placing } from "./columnTask";
import { type Goalposts } from "./goalposts";
import { minmax } from "./minmax";
import { none } from "./none";
import { percentile } from "./percentile";
import { ratio } from "./ratio";
import { zscore } from "./zscore";

/** What a way of bringing columns to a common scale is: everything that depends on the choice and not on the data. */
interface NormalizationMethod {
  /** The scale that a column gives. @throws IndexError where it gives none. */
  readonly scale: (task: ColumnTask) => Placing;
  /** Whether fixed goalposts may stand for the lowest and highest value of a column. */
  readonly takesGoalposts: boolean;
  /** Whether a value's place depends on the other rows. */
  readonly comparesRows: boolean;
  /** Whether results lie on both sides of 0, so that parts of a score cannot be stacked. */
  readonly hasSigns: boolean;
  /** Decimals that tell scores apart: one between 0 and 100, two in standard deviations; null: as many as the data have. */
  readonly decimals: number | null;
  /** Work for a cell, in steps of `workload.ts`. */
  readonly steps: number;
}

/** Between 0 and 100, from the place among the rows. */
const percentage = { takesGoalposts: false, comparesRows: true, hasSigns: false, decimals: 1, steps: 40 };

export const normalizationMethods: Readonly<Record<Normalization, NormalizationMethod>> = {
  minmax: { ...percentage, scale: (task) => minmax(task, 0), takesGoalposts: true },
  minmax1: { ...percentage, scale: (task) => minmax(task, 1), takesGoalposts: true },
  zscore: { ...percentage, scale: zscore, hasSigns: true, decimals: 2 },
  percentile: { ...percentage, scale: percentile, steps: 450 },
  ratio: { ...percentage, scale: ratio },
  none: { ...percentage, scale: none, comparesRows: false, decimals: null },
};

export function takesGoalposts(method: Normalization): method is "minmax" | "minmax1" {
  return normalizationMethods[method].takesGoalposts;
}

function comparesRows(method: Normalization): method is ComparingNormalization {
  return normalizationMethods[method].comparesRows;
}

/** How each column is brought to a common scale. */
export interface Scaling {
  readonly normalization: Normalization;
  /** One per column, null = `normalization`. Where given, goalposts of columns that take none are set aside. */
  readonly ownNormalizations?: readonly (Normalization | null)[];
  readonly directions: readonly Direction[];
  /** null = each column's own extremes. */
  readonly goalposts: Goalposts | null;
}

/** Writes one normalized column (0-based) into `out`: the value of row i to `out[i + offset]`. */
export type ColumnNormalizer = (column: number, out: Float64Array, offset: number) => void;

/**
 * Brings each indicator to a common scale on which more is always better.
 * @param data n×k, NaN = missing; stays as it is.
 * @param goalposts only for `minmax` and `minmax1`; null = each column's own extremes.
 * @param weights columns of weight 0 are left out: they hold NaN and are not checked. Omitted = all columns count.
 * @returns n×k, NaN where missing.
 * @throws IndexError for a single row, a column without spread, or goalposts that cannot be used.
 */
export function normalize(
  data: Matrix,
  normalization: Normalization,
  directions: readonly Direction[],
  goalposts: Goalposts | null = null,
  weights?: Float64Array,
): Matrix {
  const columns = Array.from({ length: data.columns }, (_, column) => column);
  const used = weights ? columns.filter((column) => weights[column] > 0) : columns;
  return normalizeColumns(data, { normalization, directions, goalposts }, used);
}

/** The same for the columns that count (0-based); the others hold NaN and are not checked. */
export function normalizeColumns(data: Matrix, scaling: Scaling, columns: readonly number[]): Matrix {
  const normalizeColumn = columnNormalizer(data, scaling, columns);
  const result = createMatrix(data.rows, data.columns);
  if (columns.length < data.columns) result.values.fill(NaN);
  for (const column of columns) normalizeColumn(column, result.values, column * data.rows);
  return result;
}

/**
 * The same one column at a time, for callers that need no whole table.
 * @param columns those that count.
 * @throws IndexError at once for a single row or goalposts that do not go with the method; for a column when it is asked for.
 */
export function columnNormalizer(
  data: Matrix,
  scaling: Scaling,
  columns: readonly number[],
): ColumnNormalizer {
  const scaleOf = columnScales(data, scaling, columns);
  return (column, out, offset) => scaleOf(column)(data.values, column * data.rows, out, offset);
}

/**
 * The scale of each column (0-based) that counts, for callers that put more than the data on it. Throws as `columnNormalizer`.
 * @param normalized the data on it, where that is known.
 */
export function columnScales(
  data: Matrix,
  scaling: Scaling,
  columns: readonly number[],
  normalized?: Matrix,
): (column: number) => Placing {
  const { directions, goalposts } = scaling;
  const methodOf = methodsOf(scaling);
  checkScaling(scaling, columns);
  if (data.rows === 1) refuseOneRow(columns, methodOf, goalposts);
  return (column) => {
    const from = column * data.rows;
    return normalizationMethods[methodOf(column)].scale({
      values: data.values,
      from,
      to: from + data.rows,
      direction: directions[column],
      column,
      low: goalposts ? goalposts.low[column] : NaN,
      high: goalposts ? goalposts.high[column] : NaN,
      known: normalized && columnOf(normalized, column),
    });
  };
}

/**
 * What can be refused before any data are read.
 * @param columns those that count (0-based).
 * @throws IndexError for goalposts that do not go with the method, and for z-scores beside another scale.
 */
export function checkScaling(scaling: Scaling, columns: readonly number[]): void {
  const { normalization, ownNormalizations, goalposts } = scaling;
  if (goalposts && !ownNormalizations && !takesGoalposts(normalization)) {
    fail("goalpostsUnused", { normalization });
  }
  if (ownNormalizations) refuseMixedScales(columns, methodsOf(scaling));
}

/** The method of each column (0-based): its own, or that of all. */
export function methodsOf({ normalization, ownNormalizations }: Scaling): (column: number) => Normalization {
  return (column) => ownNormalizations?.[column] ?? normalization;
}

/** A single row has no score unless every column that counts needs no other row, or has both goalposts. */
function refuseOneRow(
  columns: readonly number[],
  methodOf: (column: number) => Normalization,
  goalposts: Goalposts | null,
): void {
  for (const column of columns) {
    const method = methodOf(column);
    const isFixed = takesGoalposts(method) && hasBoth(goalposts, column);
    if (comparesRows(method) && !isFixed) fail("oneRow", { normalization: method });
  }
}

/** Standard deviations and points between 0 and 100 have no common scale. */
function refuseMixedScales(columns: readonly number[], methodOf: (column: number) => Normalization): void {
  const standardized = columns.filter((column) => methodOf(column) === "zscore");
  const other = columns.find((column) => !["zscore", "none"].includes(methodOf(column)));
  if (standardized.length === 0 || other === undefined) return;
  fail("normalizationsMixed", { column: standardized[0] + 1, normalization: methodOf(other) });
}

function hasBoth(goalposts: Goalposts | null, column: number): boolean {
  return goalposts !== null && !Number.isNaN(goalposts.low[column] + goalposts.high[column]);
}

/** Whether every column has both goalposts, so that a unit can be scored without any other. */
export function allFixed(goalposts: Goalposts | null, columns: number): boolean {
  for (let column = 0; column < columns; column++) if (!hasBoth(goalposts, column)) return false;
  return true;
}
