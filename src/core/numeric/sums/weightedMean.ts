import { extent } from "../ranks/extent";
import { sum } from "./sum";

/**
 * Σ w·x / Σ w, from the lowest value up, so that equal values are their own mean to the last digit and no mean is beyond them.
 * @param values no NaN, at least one. @param weights at least 0, not all 0.
 */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  const { low, high } = extent(values);
  const total = sum(weights);
  const above = sum(values.map((value, i) => (value - low) * weights[i])) / total;
  // So far apart that their distance is no double.
  const mean =
    above - above === 0 ? low + above : sum(values.map((value, i) => value * (weights[i] / total)));
  return Math.min(high, Math.max(low, mean));
}
