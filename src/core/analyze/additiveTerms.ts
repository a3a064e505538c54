import { exponential } from "../numeric/elementary/exponential";
import { naturalLog } from "../numeric/elementary/naturalLog";
import { type Aggregation, type AnyAggregation } from "../options";

/** Aggregations that are weighted means of terms: `min` has no such form. */
export type MeanOfTerms = Exclude<AnyAggregation, "min">;

const terms: Record<Exclude<Aggregation, "min">, (value: number) => number> = {
  arithmetic: (value) => value,
  sum: (value) => value,
  geometric: naturalLog,
  // Math.abs turns -0 into 0, whose term is −∞.
  harmonic: (value) => -1 / Math.abs(value),
};

/**
 * Each mean is a weighted mean of terms, but for a function that keeps or restores the order of units: the geometric mean
 * of logarithms, the harmonic one of inverses and that of p of p-th powers, where p is below 0 taken negative so that more
 * stays better.
 * @param size of the values, which powers are taken in relation to: those of large values are no doubles.
 */
export function additiveTerm(aggregation: MeanOfTerms, size: number): (value: number) => number {
  if (typeof aggregation !== "number") return terms[aggregation];
  const sign = Math.sign(aggregation);
  return (value) => sign * exponential(aggregation * naturalLog(Math.abs(value) / (size || 1)));
}
