import { type AggregationRule } from "./rule";

/** Smallest present value: a chain is as strong as its weakest link. Weights only say which indicators count. */
export const minimum: AggregationRule = {
  allowsNegative: true,
  needsAll: false,
  weightsAsGiven: false,
  addsUp: false,
  steps: 25,
  begin: (rows) => {
    const lowest = new Float64Array(rows).fill(Infinity);
    return {
      take: (values, from, start) => {
        for (let row = start; row < rows; row++) {
          const value = values[from + row];
          if (value !== value) return row;
          if (value < lowest[row]) lowest[row] = value;
        }
        return rows;
      },
      scores: () => lowest,
    };
  },
};
