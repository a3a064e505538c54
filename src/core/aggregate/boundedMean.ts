import { type RunningScores } from "./rule";

/**
 * A mean of terms turned back into a score, which rounding on the way must not carry past the lowest or the highest value.
 * @param term of a value at least 0. @param scoreOf turns the weighted mean of the terms into the score.
 */
export function boundedMean(
  rows: number,
  term: (value: number) => number,
  scoreOf: (mean: number) => number,
): RunningScores {
  const totals = new Float64Array(rows);
  const lowest = new Float64Array(rows).fill(Infinity);
  const highest = new Float64Array(rows);
  return {
    take: (values, from, start, weight) => {
      for (let row = start; row < rows; row++) {
        const value = values[from + row];
        if (value !== value) return row;
        totals[row] += weight * term(value);
        if (value < lowest[row]) lowest[row] = value;
        if (value > highest[row]) highest[row] = value;
      }
      return rows;
    },
    scores: (weights) =>
      totals.map((total, row) => {
        const score = scoreOf(total / weights.totals[weights.totals.length === 1 ? 0 : row]);
        return Math.min(highest[row], Math.max(lowest[row], score));
      }),
  };
}
