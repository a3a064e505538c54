import { createMatrix, type Matrix } from "../../matrix";
import { exceeds } from "../../numeric/ranks/ties";
import { scaleToOne } from "../checkWeights";
import { comparisonMatrix } from "./comparisonMatrix";

export interface AnalyticHierarchy {
  /** n weights, sum 1. */
  readonly weights: Float64Array;
  /** Largest eigenvalue; n for consistent judgments, else larger. */
  readonly lambda: number;
  /** Consistency index (λ − n)/(n − 1). */
  readonly consistencyIndex: number;
  /** Consistency index over that of random judgments; 0.10 or less is acceptable. NaN for n > 15. */
  readonly consistencyRatio: number;
}

/**
 * Mean consistency index of random matrices of size 3 to 15. Source: Saaty (1980), The Analytic Hierarchy Process.
 * Saaty's later table (2007) differs in the second decimal, and the ratio with it.
 */
const randomIndex = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** Up to this ratio judgments count as consistent (Saaty 1980). */
export const consistentEnough = 0.1;

/** Largest matrix with a known random index. */
export const largestRated = 15;

/**
 * Weights from pairwise judgments (AHP): the principal eigenvector, and how consistent the judgments are.
 * @param judgments n×n, see `comparisonMatrix`.
 * @throws IndexError naming a judgment that cannot be used.
 * Source: Saaty (1980); Saaty (2003), doi:10.1016/S0377-2217(02)00227-8, on why the eigenvector.
 */
export function analyticHierarchy(judgments: Matrix): AnalyticHierarchy {
  return hierarchyOf(comparisonMatrix(judgments));
}

/** The same of a matrix that is complete and reciprocal. */
export function hierarchyOf(matrix: Matrix): AnalyticHierarchy {
  const size = matrix.rows;
  const weights = principalEigenvector(matrix);
  const lambda = size <= 2 ? size : eigenvalue(matrix, weights);
  const consistencyIndex = size <= 2 ? 0 : (lambda - size) / (size - 1);
  const random = size <= 2 ? 1 : (randomIndex[size - 3] ?? NaN);
  return { weights, lambda, consistencyIndex, consistencyRatio: consistencyIndex / random };
}

/**
 * Principal eigenvector of a positive matrix by repeated squaring: the powers of the matrix tend to multiples of it.
 * Sums of positive numbers lose no digits, and squaring reaches power 2^m in m steps even where judgments contradict.
 */
function principalEigenvector(matrix: Matrix): Float64Array {
  let power = matrix;
  let weights = rowShares(power);
  for (let step = 0; step < 60; step++) {
    power = square(power);
    const next = rowShares(power);
    const change = next.reduce((most, value, i) => Math.max(most, Math.abs(value - weights[i]) / value), 0);
    weights = next;
    if (change < 1e-15) break;
  }
  return weights;
}

function rowShares({ rows, values }: Matrix): Float64Array {
  const sums = new Float64Array(rows);
  for (let i = 0; i < values.length; i++) sums[i % rows] += values[i];
  return scaleToOne(sums);
}

/** The product of a matrix with itself, divided by its largest entry so that no power overflows. */
function square({ rows: size, values }: Matrix): Matrix {
  const result = createMatrix(size, size);
  for (let column = 0; column < size; column++) {
    for (let inner = 0; inner < size; inner++) {
      const factor = values[column * size + inner];
      for (let row = 0; row < size; row++) {
        result.values[column * size + row] += values[inner * size + row] * factor;
      }
    }
  }
  const largest = result.values.reduce((most, value) => Math.max(most, value), 0);
  for (let i = 0; i < result.values.length; i++) result.values[i] /= largest;
  return result;
}

/** The eigenvalue that belongs to weights of sum 1: the sum of matrix · weights; n where that is a rounding error away. */
function eigenvalue({ rows: size, values }: Matrix, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] * weights[Math.floor(i / size)];
  return exceeds(total, size, size) ? total : size;
}
