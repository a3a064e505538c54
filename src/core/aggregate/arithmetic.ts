import { type AggregationRule } from "./rule";

/** Weighted arithmetic mean Σwx / Σw: a high value makes up fully for a low one. */
export const arithmetic: AggregationRule = {
  allowsNegative: true,
  term: (value) => value,
  finish: (total, weight) => total / weight,
};
