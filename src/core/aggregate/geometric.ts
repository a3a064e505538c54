import { boundedMean } from "./boundedMean";
import { type AggregationRule } from "./rule";

/** Weighted geometric mean Π x^(w/Σw): a low value is made up for only in part, a zero not at all (ln 0 = −∞, e^−∞ = 0). */
export const geometric: AggregationRule = {
  allowsNegative: false,
  needsAll: false,
  weightsAsGiven: false,
  addsUp: false,
  steps: 80,
  begin: (rows) => boundedMean(rows, Math.log, Math.exp),
};
