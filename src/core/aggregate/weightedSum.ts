import { type AggregationRule } from "./rule";

/** Weighted sum Σwx with the weights as given: with normalization `none` the defining formula w1·x1 + … + wk·xk. */
export const weightedSum: AggregationRule = {
  allowsNegative: true,
  needsAll: true,
  start: 0,
  add: (total, value, weight) => total + weight * value,
  finish: (total) => total,
};
