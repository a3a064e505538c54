import { type AggregationRule } from "./rule";

/** Smallest present value: a chain is as strong as its weakest link. Weights only say which indicators count. */
export const minimum: AggregationRule = {
  allowsNegative: true,
  start: Infinity,
  add: (total, value) => (value < total ? value : total),
  finish: (total) => total,
};
