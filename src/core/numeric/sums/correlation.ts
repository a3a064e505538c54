import { columnOf, createMatrix, type Matrix } from "../../matrix";
import { extent } from "../ranks/extent";
import { mean } from "./moments";
import { exponentOf, powerOfTwo } from "../elementary/powerOfTwo";
import { reachFactor } from "../elementary/reach";
import { withoutSpread } from "../ranks/ties";

/**
 * Pearson correlation matrix (k×k) of a complete matrix (no NaN, at least two rows).
 * Columns without variance have NaN beside them and 1 on the diagonal.
 */
export function correlationMatrix(matrix: Matrix): Matrix {
  const { rows, columns } = matrix;
  const standardized = createMatrix(rows, columns);
  const views = Array.from({ length: columns }, (_, column) => columnOf(standardized, column));
  views.forEach((view, column) => standardize(columnOf(matrix, column), view));
  const result = createMatrix(columns, columns);
  for (let a = 0; a < columns; a++) {
    result.values[a * columns + a] = 1;
    for (let b = a + 1; b < columns; b++) {
      const r = correlationOfStandardized(views[a], views[b]);
      result.values[a * columns + b] = r;
      result.values[b * columns + a] = r;
    }
  }
  return result;
}

/** Deviations from the mean divided by their length; all NaN without variance. */
export function standardize(given: Float64Array, out: Float64Array): void {
  const { low, high } = extent(given);
  if (withoutSpread(low, high)) {
    out.fill(NaN);
    return;
  }
  const factor = reachFactor(Math.max(Math.abs(low), Math.abs(high)));
  const values = factor === 1 ? given : given.map((value) => value * factor);
  const center = mean(values);
  // Larger numbers first keep the squares of small deviations; a power of two rounds none.
  const scale = powerOfTwo(-exponentOf(Math.max(factor * high - center, center - factor * low)));
  let squares = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = scale * (values[i] - center);
    squares += out[i] * out[i];
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < out.length; i++) out[i] /= length;
}

/** The correlation of two standardized columns is their dot product. */
export function correlationOfStandardized(a: Float64Array, b: Float64Array): number {
  return Math.max(-1, Math.min(1, dot(a, b)));
}

/** Four sums side by side: none waits for the one before, and each rounds less. */
function dot(a: Float64Array, b: Float64Array): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let i = 0;
  for (; i + 3 < a.length; i += 4) {
    first += a[i] * b[i];
    second += a[i + 1] * b[i + 1];
    third += a[i + 2] * b[i + 2];
    fourth += a[i + 3] * b[i + 3];
  }
  for (; i < a.length; i++) first += a[i] * b[i];
  return first + second + (third + fourth);
}
