import { pick } from "../../structure/cellsInAll";
import { householder, solveUpper } from "../../numeric/linear/householder";
import { type Collinearity, isExactFit, powerNear, roundingOf } from "../../numeric/linear/leastSquares";
import { inverseTriangle, leading, type Triangle } from "../../numeric/linear/triangle";
import { isConstant } from "../../numeric/ranks/ties";
import { sum } from "../../numeric/sums/sum";
import { weightedMean } from "../../numeric/sums/weightedMean";
import { meanOne } from "../../time/regression";

/** Slopes and what their errors need. */
export interface Slopes {
  readonly values: Float64Array;
  /** R⁻¹ of the variables as deviations: (X'X)⁻¹ = R⁻¹·R⁻¹'. */
  readonly inverse: readonly Float64Array[];
  /** y is a sum of the variables but for rounding. */
  readonly exact: boolean;
}

/** The regression of y on the variables within one group. */
export interface GroupFit {
  /** The variables, then y: one value a row of the group. */
  readonly columns: readonly Float64Array[];
  /** With a mean of 1 in the group; null: all are 1. */
  readonly weights: Float64Array | null;
  /** Sum of the weights as given; the number of rows without. */
  readonly weight: number;
  /** Weighted, of the variables, then of y. */
  readonly means: Float64Array;
  readonly slopes: Slopes;
  readonly intercept: number;
  /** R of the deviations from the means times the roots of the weights, y last. */
  readonly triangle: Triangle;
}

/**
 * Least squares by one QR factorization of the variables and y as deviations from their means, which stand for the
 * intercept. Source: Golub and Van Loan, Matrix Computations, 4th ed., §5.3.2.
 * @param columns the variables, then y, no NaN, within reach (see `reach`). @param rows of the group, more than columns.
 * @param weights one for each row of the columns, above 0.
 * @returns a Collinearity for a variable that is constant in the group or an exact combination of those before it.
 */
export function groupFit(
  columns: readonly Float64Array[],
  rows: Int32Array,
  weights: Float64Array | null,
): GroupFit | Collinearity {
  const own = columns.map((column) => pick(column, rows));
  const given = weights && pick(weights, rows);
  const relative = given ? meanOne(given) : null;
  const k = own.length - 1;
  for (let j = 0; j < k; j++) if (isConstant(own[j])) return { column: j, constant: true };
  const counted = relative ?? new Float64Array(rows.length).fill(1);
  const means = Float64Array.from(own, (column) => weightedMean(column, counted));
  const design = own.map((column, j) => scaledDeviations(column, means[j], relative));
  const factors = householder(design.map(({ vector }) => vector));
  let rounding = 0;
  for (let j = 0; j < k; j++) {
    // As in `leastSquares`: rounding of an earlier column is as much in the way as the column's own.
    rounding = Math.max(rounding, roundingOf(own[j], design[j]));
    if (Math.abs(factors.diagonal[j]) <= rounding) return { column: j, constant: false };
  }
  const triangle = {
    columns: factors.columns.map((column, j) =>
      column.slice(0, k + 1).map((value) => value / design[j].power),
    ),
    diagonal: factors.diagonal.map((value, j) => value / design[j].power),
  };
  const slopes = slopesOf(triangle, Math.hypot(design[k].length, Math.sqrt(rows.length) * means[k]));
  const fitted = slopes.values.map((slope, j) => -slope * means[j]);
  return {
    columns: own,
    weights: relative,
    weight: given ? sum(given) : rows.length,
    means,
    slopes,
    intercept: sum([means[k], ...fitted]),
    triangle,
  };
}

/** @param size length of y times the roots of the weights. */
export function slopesOf(triangle: Triangle, size: number): Slopes {
  const k = triangle.columns.length - 1;
  const values = triangle.columns[k].slice(0, k);
  const variables = leading(triangle, k);
  solveUpper(variables, values);
  return {
    values,
    inverse: inverseTriangle(variables),
    exact: isExactFit(triangle.diagonal[k] ** 2, size ** 2),
  };
}

function scaledDeviations(
  values: Float64Array,
  center: number,
  weights: Float64Array | null,
): { readonly vector: Float64Array; readonly power: number; readonly length: number } {
  const vector = values.map((value, i) => (value - center) * (weights ? Math.sqrt(weights[i]) : 1));
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += vector[i] * vector[i];
  const length = Math.sqrt(squares);
  const power = length > 0 ? powerNear(length) : 1;
  for (let i = 0; i < vector.length; i++) vector[i] *= power;
  return { vector, power, length };
}
