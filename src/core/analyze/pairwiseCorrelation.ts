import { columnOf, countPresent, createMatrix, type Matrix } from "../matrix";
import { correlationOfStandardized, standardize } from "../numeric/sums/correlation";
import { kendallOfRanked } from "../numeric/ranks/kendall";
import { rankedColumn, sharedRanks } from "../numeric/ranks/rankedColumn";
import { isConstant } from "../numeric/ranks/ties";
import { type CorrelationMethod } from "../options";

/** A figure of two columns (0-based), which have spread over the rows they share. */
export type PairFigure = (a: number, b: number) => number;

/** What a column needs for all its pairs (an order, deviations) is found once; only columns with gaps are worked on pair by pair. */
export const coefficients: Readonly<
  Record<CorrelationMethod, (columns: readonly Float64Array[]) => PairFigure>
> = {
  pearson,
  spearman,
  kendall,
};

/**
 * Correlations of every pair of columns over the rows in which both have a value.
 * @returns k×k, symmetric; NaN for pairs of fewer than two rows or without spread, on the diagonal too.
 */
export function pairwiseCorrelations(data: Matrix, method: CorrelationMethod): Matrix {
  const columns = columnsOf(data);
  return pairTable(columns, coefficients[method](columns), 1);
}

export function columnsOf(data: Matrix): Float64Array[] {
  return Array.from({ length: data.columns }, (_, column) => columnOf(data, column));
}

/**
 * A figure of every pair of columns that have spread over the rows in which both have a value.
 * @param own what stands on the diagonal.
 * @returns k×k, symmetric; NaN for the other pairs, on the diagonal too.
 */
export function pairTable(columns: readonly Float64Array[], figure: PairFigure, own: number): Matrix {
  const complete = columns.map((values) => countPresent(values) === values.length);
  const spread = columns.map((values) => !isConstant(values));
  const size = columns.length;
  const result = createMatrix(size, size);
  for (let a = 0; a < size; a++) {
    for (let b = a; b < size; b++) {
      const shared = a === b || (complete[a] && complete[b]) || haveSharedSpread(columns[a], columns[b]);
      const defined = spread[a] && spread[b] && shared;
      const value = defined ? (a === b ? own : figure(a, b)) : NaN;
      result.values[a * size + b] = value;
      result.values[b * size + a] = value;
    }
  }
  return result;
}

/** Whether both columns have spread over the rows that both have. */
function haveSharedSpread(a: Float64Array, b: Float64Array): boolean {
  const [x, y] = sharedRows(a, b);
  return !isConstant(x) && !isConstant(y);
}

/** The values of two columns in the rows that both have; the columns themselves where none is missing. */
function sharedRows(a: Float64Array, b: Float64Array): readonly [Float64Array, Float64Array] {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === a[i] && b[i] === b[i]) count++;
  if (count === a.length) return [a, b];
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0, next = 0; i < a.length; i++) {
    if (a[i] !== a[i] || b[i] !== b[i]) continue;
    x[next] = a[i];
    y[next++] = b[i];
  }
  return [x, y];
}

function pearson(columns: readonly Float64Array[]): PairFigure {
  const standard = columns.map((values) =>
    countPresent(values) === values.length ? standardized(values) : null,
  );
  return (a, b) => {
    const [first, second] = [standard[a], standard[b]];
    if (first && second) return correlationOfStandardized(first, second);
    const [x, y] = sharedRows(columns[a], columns[b]);
    return correlationOfStandardized(standardized(x), standardized(y));
  };
}

/** Pearson's correlation of average ranks. */
function spearman(columns: readonly Float64Array[]): PairFigure {
  const ranked = columns.map(rankedColumn);
  const standard = ranked.map((column) =>
    column.order.length === column.places.length ? standardized(sharedRanks(column, column)) : null,
  );
  return (a, b) => {
    const [first, second] = [standard[a], standard[b]];
    if (first && second) return correlationOfStandardized(first, second);
    return correlationOfStandardized(
      standardized(sharedRanks(ranked[a], ranked[b])),
      standardized(sharedRanks(ranked[b], ranked[a])),
    );
  };
}

function kendall(columns: readonly Float64Array[]): PairFigure {
  const ranked = columns.map(rankedColumn);
  return (a, b) => kendallOfRanked(ranked[a], ranked[b]);
}

function standardized(values: Float64Array): Float64Array {
  const out = new Float64Array(values.length);
  standardize(values, out);
  return out;
}
