import { addPlain, addScaled, preciseDot, preciseVector, type PreciseVector } from "../sums/doubleDouble";
import { applyForward, applyTransposed, type Householder, solveLower, solveUpper } from "./householder";

export interface RefinedSolution {
  /** p coefficients. */
  readonly solution: PreciseVector;
  /** n residuals b − A·x. */
  readonly residuals: PreciseVector;
}

/** Corrections shrink by a large factor each time; more steps than these mean that double precision is exhausted. */
const mostSteps = 8;

/**
 * Least squares solution of A·x ≈ b with the residuals of the augmented system computed in twice double precision, so that
 * the solution is right to nearly the last digit even where A is ill-conditioned.
 *
 * Source: Björck 1967, Iterative refinement of linear least squares solutions I, doi:10.1007/BF01939321; Higham, Accuracy
 * and Stability of Numerical Algorithms, 2nd ed., §20.5.
 * @param columns A, to twice double precision.
 * @param factors the factorization of A rounded to double.
 */
export function refinedLeastSquares(
  columns: readonly PreciseVector[],
  b: PreciseVector,
  factors: Householder,
): RefinedSolution {
  const size = columns.length;
  const solution = preciseVector(size);
  const residuals = preciseVector(b.high.length);
  let previous = Infinity;
  for (let step = 0; step < mostSteps; step++) {
    // f = b − r − A·x and g = −Aᵀ·r: what is left of the two halves of the augmented system.
    const left: PreciseVector = { high: b.high.slice(), low: b.low.slice() };
    if (step > 0) {
      addScaled(left, residuals, -1, 0);
      for (let j = 0; j < size; j++) addScaled(left, columns[j], -solution.high[j], -solution.low[j]);
    }
    const gradient = Float64Array.from(columns, (column) =>
      step === 0 ? 0 : -preciseDot(column, residuals),
    );
    const correction = solveAugmented(factors, left.high, gradient);
    const change = relativeChange(correction.x, solution.high);
    // Corrections that no longer shrink are noise.
    if (!(change < previous / 2)) break;
    addPlain(solution, correction.x);
    addPlain(residuals, correction.r);
    // The next correction would be smaller by about the same factor as this one: too small to matter.
    if ((change * change) / Math.min(1, previous) < 1e-18) break;
    previous = change;
  }
  return { solution, residuals };
}

/** Solves r + A·x = f, Aᵀ·r = g with the factorization of A. */
function solveAugmented(
  factors: Householder,
  f: Float64Array,
  g: Float64Array,
): { x: Float64Array; r: Float64Array } {
  const size = g.length;
  const rotated = f.slice();
  applyTransposed(factors, rotated);
  solveLower(factors, g);
  const x = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    x[j] = rotated[j] - g[j];
    rotated[j] = g[j];
  }
  solveUpper(factors, x);
  applyForward(factors, rotated);
  return { x, r: rotated };
}

/** Largest correction against the largest coefficient; 1 before there is a solution, 0 where all is 0. */
function relativeChange(correction: Float64Array, solution: Float64Array): number {
  const largest = (values: Float64Array) => values.reduce((all, value) => Math.max(all, Math.abs(value)), 0);
  const [step, size] = [largest(correction), largest(solution)];
  if (step === 0) return 0;
  return size === 0 ? 1 : step / size;
}
