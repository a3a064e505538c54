import { columnOf, createMatrix, type Matrix } from "../matrix";
import { averageRanks } from "../numeric/averageRanks";
import { correlationMatrix } from "../numeric/correlation";
import { kendallTau } from "../numeric/kendall";
import { hasSpread } from "../numeric/spread";
import { type CorrelationMethod } from "../options";

type Coefficient = (x: Float64Array, y: Float64Array) => number;

const coefficients: Record<CorrelationMethod, Coefficient> = {
  pearson,
  spearman: (x, y) => pearson(averageRanks(x), averageRanks(y)),
  kendall: kendallTau,
};

/**
 * Correlations of every pair of columns over the rows in which both have a value.
 * @returns k×k, symmetric; NaN for pairs of fewer than two rows or without spread, on the diagonal too.
 */
export function pairwiseCorrelations(data: Matrix, method: CorrelationMethod): Matrix {
  const { columns } = data;
  const result = createMatrix(columns, columns);
  for (let a = 0; a < columns; a++) {
    for (let b = a; b < columns; b++) {
      const { x, y } = sharedRows(columnOf(data, a), columnOf(data, b));
      const value = hasSpread(x) && hasSpread(y) ? (a === b ? 1 : coefficients[method](x, y)) : NaN;
      result.values[a * columns + b] = value;
      result.values[b * columns + a] = value;
    }
  }
  return result;
}

function sharedRows(a: Float64Array, b: Float64Array): { x: Float64Array; y: Float64Array } {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === a[i] && b[i] === b[i]) count++;
  if (count === a.length) return { x: a, y: b };
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let i = 0, next = 0; i < a.length; i++) {
    if (a[i] !== a[i] || b[i] !== b[i]) continue;
    x[next] = a[i];
    y[next++] = b[i];
  }
  return { x, y };
}

function pearson(x: Float64Array, y: Float64Array): number {
  const pair = createMatrix(x.length, 2);
  columnOf(pair, 0).set(x);
  columnOf(pair, 1).set(y);
  return correlationMatrix(pair).values[1];
}
