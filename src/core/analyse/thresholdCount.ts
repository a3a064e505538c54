import { columnOf, type Matrix } from "../matrix";
import { type Direction } from "../options";

export interface ThresholdCount {
  /** Weighted share (0 to 1) of the dimensions that meet their threshold. */
  readonly shares: Float64Array;
  /** Number of dimensions of positive weight that meet their threshold. */
  readonly met: Uint32Array;
}

/**
 * Counts the dimensions on which a unit is good enough: at least the threshold, or at most for a negative direction.
 * A missing value does not meet its threshold.
 * @param weights k numbers of sum 1; dimensions of weight 0 are ignored.
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
  for (let column = 0; column < data.columns; column++) {
    if (!(weights[column] > 0)) continue;
    const values = columnOf(data, column);
    for (let i = 0; i < data.rows; i++) {
      // Comparisons with NaN are false, so a gap is not met.
      if (directions[column] === 1 ? values[i] >= thresholds[column] : values[i] <= thresholds[column]) {
        shares[i] += weights[column];
        met[i]++;
      }
    }
  }
  // Weights such as seven sevenths may add up to slightly more or less than 1.
  const all = countPositive(weights);
  return { shares: shares.map((share, i) => (met[i] === all ? 1 : Math.min(1, share))), met };
}

/** How many dimensions count. */
export function countPositive(weights: Float64Array): number {
  return weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
}
