import { type AggregationRule } from "./rule";

/** Weighted arithmetic mean Σwx / Σw: a high value makes up fully for a low one. */
export const arithmetic: AggregationRule = {
  allowsNegative: true,
  start: 0,
  add: (total, value, weight) => total + weight * value,
  finish: (total, weight) => total / weight,
};
