import { type AggregationRule } from "./rule";

/** Weighted harmonic mean Σw / Σ(w/x): low values dominate, a zero gives 0 (1/0 = ∞, Σw/∞ = 0). */
export const harmonic: AggregationRule = {
  allowsNegative: false,
  start: 0,
  // Math.abs turns -0 into 0, whose inverse is +∞.
  add: (total, value, weight) => total + weight / Math.abs(value),
  finish: (total, weight) => weight / total,
};
