import { type AggregationRule } from "./rule";
import { WeightedTotals } from "./weightedTotals";

/** Weighted sum Σwx with the weights as given: with normalization `none` the defining formula w1·x1 + … + wk·xk. */
export const weightedSum: AggregationRule = {
  allowsNegative: true,
  needsAll: true,
  weightsAsGiven: true,
  addsUp: true,
  steps: 25,
  begin: (rows) => {
    const sums = new WeightedTotals(rows);
    return {
      take: (values, from, start, weight) => sums.take(values, from, start, weight),
      scores: () => sums.totals.map((total, row) => total + sums.restOf(row)),
    };
  },
};
