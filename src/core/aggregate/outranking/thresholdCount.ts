import { columnOf, type Matrix } from "../../matrix";
import { meeting } from "../../numeric/ranks/ties";
import { type Direction } from "../../options";

export interface ThresholdCount {
  /** Weighted share (0 to 1) of the dimensions that meet their threshold. */
  readonly shares: Float64Array;
  /** Number of dimensions of positive weight that meet their threshold. */
  readonly met: Uint32Array;
}

/**
 * Counts the dimensions on which a unit is good enough: at least the threshold, or at most for a negative direction.
 * A missing value does not meet its threshold.
 * @param weights k relative weights; dimensions of weight 0 are ignored.
 * Sources: Alkire and Foster (2011), doi:10.1016/j.jpubeco.2010.11.006; the American Job Quality Study (2025) counts
 * a quality job where at least 3 of 5 dimensions are met.
 */
export function thresholdCount(
  data: Matrix,
  thresholds: Float64Array,
  weights: Float64Array,
  directions: readonly Direction[],
): ThresholdCount {
  const shares = new Float64Array(data.rows);
  const met = new Uint32Array(data.rows);
  let all = 0;
  for (let column = 0; column < data.columns; column++) {
    if (!(weights[column] > 0)) continue;
    const own = meeting(columnOf(data, column), thresholds[column], directions[column]);
    for (let i = 0; i < data.rows; i++) {
      met[i] += own[i];
      shares[i] += own[i] * weights[column];
    }
    all += weights[column];
  }
  return { shares: shares.map((share) => share / all), met };
}

/** How many dimensions count. */
export function countPositive(weights: Float64Array): number {
  return weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
}
