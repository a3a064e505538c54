import { ascendingOrder } from "../ranks/argsort";

/**
 * Half of the mean difference of all pairs, ½·ΣΣ p_i·p_j·|x_i − x_j|, as Σ F·(1 − F)·(step to the next value) over the
 * sorted values, F the share up to there: no term is negative, so that no digit is lost. Divided by the mean it is the Gini
 * coefficient (Gini 1914; Yitzhaki 1998).
 * @param values no NaN. @param shares one per value, at least 0, adding up to 1.
 */
export function halfMeanDifference(values: Float64Array, shares: Float64Array): number {
  const order = ascendingOrder(values);
  let below = 0;
  let total = 0;
  for (let i = 0; i + 1 < order.length; i++) {
    below += shares[order[i]];
    total += below * Math.max(0, 1 - below) * (values[order[i + 1]] - values[order[i]]);
  }
  return total;
}
