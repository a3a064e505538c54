import { productError } from "../numeric/sums/doubleDouble";
import { type Sums } from "../numeric/sums/sums";
import { type AggregationRule } from "./rule";
import { WeightedTotals } from "./weightedTotals";

/** Weighted arithmetic mean Σwx / Σw: a high value makes up fully for a low one. */
export const arithmetic: AggregationRule = {
  allowsNegative: true,
  needsAll: false,
  weightsAsGiven: false,
  addsUp: true,
  steps: 25,
  begin: (rows) => {
    const sums = new WeightedTotals(rows);
    return {
      take: (values, from, start, weight) => sums.take(values, from, start, weight),
      scores: (weights) => dividedOnce(sums, weights),
    };
  },
};

/**
 * (total + rest) / weight, rounded once, in place of the totals. So a mean of equal weights is as exact as a double can be,
 * and no mean is beyond its values.
 */
function dividedOnce({ totals, rests }: WeightedTotals, weights: Sums): Float64Array {
  for (let row = 0; row < totals.length; row++) {
    const at = weights.totals.length === 1 ? 0 : row;
    const divisor = weights.totals[at];
    const quotient = totals[row] / divisor;
    // What the division leaves over: total − quotient·divisor, and the rests of both sums.
    const product = quotient * divisor;
    const lost = productError(quotient, divisor, product) + quotient * weights.rests[at];
    const left = totals[row] - product - lost + rests[row];
    // Products of the largest doubles have no error that fits one.
    totals[row] = left - left === 0 ? quotient + left / divisor : quotient;
  }
  return totals;
}
