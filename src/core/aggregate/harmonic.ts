import { boundedMean } from "./boundedMean";
import { type AggregationRule } from "./rule";

/** Weighted harmonic mean Σw / Σ(w/x): low values dominate, a zero gives 0 (1/0 = ∞, 1/∞ = 0). */
export const harmonic: AggregationRule = {
  allowsNegative: false,
  needsAll: false,
  weightsAsGiven: false,
  addsUp: false,
  steps: 80,
  // Math.abs turns -0 into 0, whose inverse is +∞.
  begin: (rows) =>
    boundedMean(
      rows,
      (value) => 1 / Math.abs(value),
      (mean) => 1 / mean,
    ),
};
