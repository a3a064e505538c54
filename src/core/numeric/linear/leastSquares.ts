import { preciseDifferences, preciseVector, type PreciseVector, productError } from "../sums/doubleDouble";
import { householder, type Householder, solveLower, solveUpper } from "./householder";
import { mean } from "../sums/moments";
import { refinedLeastSquares } from "./refine";
import { withinReach } from "../elementary/reach";
import { sum } from "../sums/sum";
import { isConstant } from "../ranks/ties";

/** A column that repeats the others, 0-based; `constant` where the intercept already stands for it. */
export interface Collinearity {
  readonly column: number;
  readonly constant: boolean;
}

export interface LeastSquares {
  /** Intercept first where there is one. */
  readonly coefficients: Float64Array;
  /** Standard error of each coefficient. */
  readonly standardErrors: Float64Array;
  /** Variance inflation factor of each column of x. */
  readonly inflation: Float64Array;
  /** y − fitted, one per row. */
  readonly residuals: Float64Array;
  /** Weighted sums of squares: of the residuals, and what x explains; where y is not within `reach`, up to a common factor. */
  readonly residualSquares: number;
  readonly explainedSquares: number;
  /** √(residual squares / freedom), in units of y. */
  readonly residualDeviation: number;
  /** Rows less coefficients. */
  readonly freedom: number;
}

const epsilon = Number.EPSILON;

/**
 * Least squares by Householder QR of centered and scaled columns, refined in twice double precision: as accurate as the
 * data allow (NIST StRD: all digits but for Filip, whose tenth powers do not fit a double).
 * @param x columns without gaps; y likewise.
 * @param options weights: positive, scaled to a mean of 1 by the caller; intercept: false = through the origin.
 * @returns a Collinearity when a column is an exact combination of the columns before it.
 */
export function leastSquares(
  x: readonly Float64Array[],
  y: Float64Array,
  options: LeastSquaresOptions = {},
): LeastSquares | Collinearity {
  const near = x.map(withinReach);
  const response = withinReach(y);
  const fit = fitWithinReach(
    near.map(({ values }) => values),
    response.values,
    options,
  );
  if ("column" in fit) return fit;
  const unit = 1 / response.factor;
  const factors = options.intercept === false ? [] : [1];
  factors.push(...near.map(({ factor }) => factor));
  return {
    ...fit,
    coefficients: fit.coefficients.map((value, j) => value * factors[j] * unit),
    standardErrors: fit.standardErrors.map((value, j) => value * factors[j] * unit),
    residuals: unit === 1 ? fit.residuals : fit.residuals.map((value) => value * unit),
    residualDeviation: fit.residualDeviation * unit,
  };
}

interface LeastSquaresOptions {
  readonly weights?: Float64Array;
  readonly intercept?: boolean;
}

function fitWithinReach(
  x: readonly Float64Array[],
  response: Float64Array,
  options: LeastSquaresOptions,
): LeastSquares | Collinearity {
  const intercept = options.intercept ?? true;
  // Numbers that are the same but for rounding leave nothing to explain.
  const y =
    intercept && isConstant(response) ? new Float64Array(response.length).fill(response[0]) : response;
  const roots = options.weights ? options.weights.map(Math.sqrt) : null;
  const centers = x.map((column) => (intercept ? weightedMean(column, options.weights) : 0));
  const design = x.map((column, j) => scaledColumn(column, centers[j], roots));
  for (let j = 0; j < x.length; j++) {
    if (intercept ? isConstant(x[j]) : design[j].length === 0) return { column: j, constant: true };
  }
  const scaledY = scaledColumn(y, intercept ? weightedMean(y, options.weights) : 0, roots);
  const columns = [...(intercept ? [ones(y.length, roots)] : []), ...design.map(({ vector }) => vector)];
  const factors = householder(columns.map(({ high }) => high.slice()));
  const shift = intercept ? 1 : 0;
  let rounding = 0;
  for (let j = 0; j < x.length; j++) {
    // Rounding of an earlier column is as much in the way of an exact repetition as the column's own.
    rounding = Math.max(rounding, roundingOf(x[j], design[j]));
    if (Math.abs(factors.diagonal[j + shift]) <= rounding) return { column: j, constant: false };
  }
  const { solution, residuals } = refinedLeastSquares(columns, scaledY.vector, factors);
  return assemble();

  function assemble(): LeastSquares {
    const unit = 1 / scaledY.power;
    const freedom = y.length - columns.length;
    const own = residuals.high.map((value, i) => (value * unit) / (roots ? roots[i] : 1));
    const size = sum(y.map((value, i) => (value * scaledY.power * (roots ? roots[i] : 1)) ** 2));
    const rest = sum(residuals.high.map((value) => value * value));
    const residualSquares = isExactFit(rest, size) ? 0 : rest * unit * unit;
    const explainedSquares = explained(columns, solution, shift) * unit * unit;
    const deviation = Math.sqrt(residualSquares / freedom);
    const rows = inverseRowLengths(factors);
    const slopes = design.map(({ power }, j) => (solution.high[j + shift] * power) / scaledY.power);
    const slopeErrors = design.map(({ power }, j) => deviation * rows[j + shift] * power);
    const inflation = Float64Array.from(
      design,
      // 1 for a column that the others do not explain at all, and never less.
      ({ length, power }, j) => Math.max(1, (rows[j + shift] * length * power) ** 2),
    );
    if (!intercept) {
      return {
        coefficients: Float64Array.from(slopes),
        standardErrors: Float64Array.from(slopeErrors),
        inflation,
        residuals: own,
        residualSquares,
        explainedSquares,
        residualDeviation: deviation,
        freedom,
      };
    }
    // y = ȳ + a + Σ b·(x − x̄) at x = 0.
    const toOrigin = Float64Array.from([1, ...design.map(({ power }, j) => -centers[j] * power)]);
    return {
      coefficients: Float64Array.from([constantTerm(toOrigin), ...slopes]),
      standardErrors: Float64Array.from([deviation * interceptLength(factors, toOrigin), ...slopeErrors]),
      inflation,
      residuals: own,
      residualSquares,
      explainedSquares,
      residualDeviation: deviation,
      freedom,
    };
  }

  /** ȳ + Σ (high + low)·toOrigin without loss to cancellation. */
  function constantTerm(toOrigin: Float64Array): number {
    const terms: number[] = [scaledY.center];
    toOrigin.forEach((factor, j) => {
      const product = solution.high[j] * factor;
      const lost = productError(solution.high[j], factor, product) + solution.low[j] * factor;
      terms.push(product / scaledY.power, lost / scaledY.power);
    });
    return sum(terms);
  }
}

/** Residuals no larger than the rounding of y are none; both as (weighted) sums of squares. */
export function isExactFit(residualSquares: number, squaresOfY: number): boolean {
  return residualSquares <= (16 * epsilon) ** 2 * squaresOfY;
}

interface ScaledColumn {
  /** (values − center)·root of the weight·power, with a length between ½ and 2. */
  readonly vector: PreciseVector;
  readonly center: number;
  /** A power of two: scaling by it is exact. */
  readonly power: number;
  /** Length of the column before scaling. */
  readonly length: number;
}

function scaledColumn(values: Float64Array, center: number, roots: Float64Array | null): ScaledColumn {
  let largest = 0;
  for (let i = 0; i < values.length; i++)
    largest = Math.max(largest, Math.abs(values[i] - center) * (roots ? roots[i] : 1));
  const rough = largest > 0 ? powerNear(largest) : 1;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = (values[i] - center) * (roots ? roots[i] : 1) * rough;
    squares += value * value;
  }
  const power = squares > 0 ? rough * powerNear(Math.sqrt(squares)) : rough;
  const vector = preciseVector(values.length);
  preciseDifferences(values, center, roots, power, vector);
  return { vector, center, power, length: Math.sqrt(squares) / rough };
}

/** The power of two that brings a number near 1. */
export function powerNear(size: number): number {
  return 2 ** -Math.max(-1000, Math.min(1000, Math.round(Math.log2(size))));
}

function ones(rows: number, roots: Float64Array | null): PreciseVector {
  return { high: roots ? roots.slice() : new Float64Array(rows).fill(1), low: new Float64Array(rows) };
}

function weightedMean(values: Float64Array, weights?: Float64Array): number {
  if (!weights) return mean(values);
  return sum(values.map((value, i) => value * weights[i])) / sum(weights);
}

/** What rounding of a column's own numbers, and of n additions, can leave of a column that repeats the others. */
export function roundingOf(
  values: Float64Array,
  { length, power }: Pick<ScaledColumn, "length" | "power">,
): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i] * power) ** 2;
  const size = Math.max(Math.sqrt(squares), length * power);
  return Number.EPSILON * (40 + 2 * Math.sqrt(values.length)) * size;
}

/** Σ (fitted − mean of fitted)² in scaled units. */
function explained(columns: readonly PreciseVector[], solution: PreciseVector, shift: number): number {
  const fitted = new Float64Array(columns[0].high.length);
  // The constant column is no part of what x explains; the others are centered.
  for (let j = shift; j < columns.length; j++) {
    for (let i = 0; i < fitted.length; i++) fitted[i] += columns[j].high[i] * solution.high[j];
  }
  return sum(fitted.map((value) => value * value));
}

/** Length of each row of R⁻¹: the standard errors but for the residual deviation. */
function inverseRowLengths(factors: Householder): Float64Array {
  const size = factors.columns.length;
  const squares = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    const column = new Float64Array(size);
    column[j] = 1;
    solveUpper(factors, column);
    for (let i = 0; i <= j; i++) squares[i] += column[i] * column[i];
  }
  return squares.map(Math.sqrt);
}

function interceptLength(factors: Householder, toOrigin: Float64Array): number {
  const solved = toOrigin.slice();
  solveLower(factors, solved);
  return Math.sqrt(sum(solved.map((value) => value * value)));
}
