import { type AggregationRule, type RunningScores } from "./rule";

/**
 * Weighted generalized mean (Σ w·xᵖ / Σw)^(1/p) of values at least 0: the higher p, the more a high value makes up for a low
 * one. For p below 0 a zero gives 0, as in the harmonic mean.
 * @param power p, from 1e-100 to 10 in size. `arithmetic` (1), `geometric` (0) and `harmonic` (−1) are the same mean, and stand in for it.
 * Source: Hardy, Littlewood and Pólya, Inequalities (1934), §2.2.
 */
export function generalizedMean(power: number): AggregationRule {
  return {
    allowsNegative: false,
    needsAll: false,
    weightsAsGiven: false,
    addsUp: false,
    steps: 200,
    begin: (rows) => begin(rows, power),
  };
}

/**
 * Powers are those of each value over the one whose power is largest so far, so that no power is too large or too small for
 * a double. Beside the sum of w·rᵖ stands that of w·(rᵖ − 1): where all powers are near 1, as for p near 0, the first has lost
 * the digits that the root brings to light.
 */
function begin(rows: number, power: number): RunningScores {
  const isUpper = power > 0;
  // Of the present values: the one with the largest power, and the one with the smallest.
  const leading = new Float64Array(rows).fill(isUpper ? 0 : Infinity);
  const other = new Float64Array(rows).fill(isUpper ? Infinity : 0);
  const sums = new Float64Array(rows);
  const excesses = new Float64Array(rows);
  const totals = new Float64Array(rows);
  return {
    take: (values, from, start, weight) => {
      for (let row = start; row < rows; row++) {
        const value = values[from + row];
        if (value !== value) return row;
        if (isUpper ? value < other[row] : value > other[row]) other[row] = value;
        if (isUpper ? value > leading[row] : value < leading[row]) {
          const change = power * Math.log(leading[row] / value);
          sums[row] = sums[row] * Math.exp(change) + weight;
          // What has come so far is below the new value by another factor.
          excesses[row] = excesses[row] * Math.exp(change) + totals[row] * Math.expm1(change);
          leading[row] = value;
        } else if (value === leading[row]) {
          sums[row] += weight;
        } else {
          const exponent = power * Math.log(value / leading[row]);
          sums[row] += weight * Math.exp(exponent);
          excesses[row] += weight * Math.expm1(exponent);
        }
        totals[row] += weight;
      }
      return rows;
    },
    scores: () =>
      leading.map((value, row) => {
        const total = totals[row];
        if (total === 0) return NaN;
        if (value === 0) return 0;
        const mean = sums[row] / total;
        const log = mean < 0.5 ? Math.log(mean) : Math.log1p(excesses[row] / total);
        const score = value * Math.exp(log / power);
        return isUpper ? Math.max(other[row], score) : Math.min(other[row], score);
      }),
  };
}
