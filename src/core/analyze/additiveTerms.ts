import { naturalLog } from "../numeric/elementary/naturalLog";
import { type Aggregation } from "../options";

/**
 * Each mean is a weighted mean of terms, but for a function that keeps or restores the order of units: the geometric mean
 * of logarithms, the harmonic one of inverses, taken negative here so that more stays better. `min` has no such form.
 */
export const additiveTerms: Record<Exclude<Aggregation, "min">, (value: number) => number> = {
  arithmetic: (value) => value,
  sum: (value) => value,
  geometric: naturalLog,
  // Math.abs turns -0 into 0, whose term is −∞.
  harmonic: (value) => -1 / Math.abs(value),
};
