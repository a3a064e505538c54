import { fail } from "../errors";
import { columnOf, type Matrix } from "../matrix";
import { fUpperTail } from "../numeric/distributions/fDistribution";
import { leastSquares, type LeastSquares } from "../numeric/linear/leastSquares";
import { sum } from "../numeric/sums/sum";
import { type Estimate, estimate } from "./estimate";

export interface Regression {
  readonly intercept: Estimate;
  /** One per column of x. */
  readonly slopes: readonly (Estimate & { readonly inflation: number })[];
  /** Rows used, and rows left out because a value was missing or their weight was 0. */
  readonly n: number;
  readonly dropped: number;
  /** NaN where y does not vary. */
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  readonly residualDeviation: number;
  /** NaN for an exact fit. */
  readonly f: number;
  readonly p: number;
}

/**
 * Linear regression of y on the columns of x with an intercept, by (weighted) least squares.
 * @param y one per row of x, NaN = missing; weights likewise at least 0 without gaps, only their ratios count.
 * @throws IndexError for too few complete rows, or a column that is constant or repeats others.
 */
export function regression(y: Float64Array, x: Matrix, weights: Float64Array | null): Regression {
  const rows = completeRows(y, x, weights);
  const n = rows.length;
  const k = x.columns;
  if (n <= k + 1) fail("rowsTooFew", { present: n, needed: k + 2 });
  const columns = Array.from({ length: k }, (_, j) => at(columnOf(x, j), rows));
  const fit = fitOrFail(columns, at(y, rows), weights && meanOne(at(weights, rows)));
  const { explainedSquares, residualSquares, freedom, coefficients, standardErrors, inflation } = fit;
  const total = explainedSquares + residualSquares;
  const rSquared = total > 0 ? explainedSquares / total : NaN;
  const f = residualSquares > 0 ? explainedSquares / k / (residualSquares / freedom) : NaN;
  return {
    intercept: estimate(coefficients[0], standardErrors[0], freedom),
    slopes: columns.map((_, j) => ({
      ...estimate(coefficients[j + 1], standardErrors[j + 1], freedom),
      inflation: inflation[j],
    })),
    n,
    dropped: y.length - n,
    rSquared,
    adjustedRSquared: total > 0 ? 1 - ((residualSquares / total) * (n - 1)) / freedom : NaN,
    residualDeviation: fit.residualDeviation,
    f,
    p: residualSquares > 0 ? fUpperTail(f, k, freedom) : NaN,
  };
}

/** @throws IndexError naming a column that is constant or an exact combination of those before it. */
function fitOrFail(
  columns: readonly Float64Array[],
  y: Float64Array,
  weights: Float64Array | null,
): LeastSquares {
  const fit = leastSquares(columns, y, weights ? { weights } : {});
  if (!("column" in fit)) return fit;
  return fail(fit.constant ? "regressorConstant" : "regressorRepeats", { column: fit.column + 1 });
}

/** Weights scaled to a mean of 1, so that residuals keep the unit of y whatever the weights count. */
export function meanOne(weights: Float64Array): Float64Array {
  const largest = weights.reduce((a, b) => Math.max(a, b), 0);
  const relative = weights.map((weight) => weight / largest);
  const mean = sum(relative) / weights.length;
  return relative.map((weight) => weight / mean);
}

/** Rows with y, every x and a weight above 0. */
export function completeRows(y: Float64Array, x: Matrix, weights: Float64Array | null): Int32Array {
  const rows = new Int32Array(y.length);
  let count = 0;
  for (let row = 0; row < y.length; row++) {
    let complete = y[row] === y[row] && (!weights || weights[row] > 0);
    for (let column = 0; column < x.columns && complete; column++) {
      const value = x.values[column * x.rows + row];
      complete = value === value;
    }
    if (complete) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

export function at(values: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]];
  return picked;
}
