/** Plain arithmetic on the sample figures, on purpose without the product's core. */

/** Weighted mean of min-max values (0 to 100) over the present indicators; needs two thirds of them, else NaN. */
export function minMaxScores(
  data: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  directions: readonly number[],
): number[] {
  const spans = directions.map((_, column) => {
    const values = data.map((row) => row[column]).filter((value) => value !== null);
    return { low: Math.min(...values), high: Math.max(...values) };
  });
  return data.map((row) => {
    let score = 0;
    let weight = 0;
    let present = 0;
    row.forEach((value, column) => {
      if (value === null) return;
      const { low, high } = spans[column];
      const share = (value - low) / (high - low);
      score += weights[column] * 100 * (directions[column] > 0 ? share : 1 - share);
      weight += weights[column];
      present++;
    });
    return present * 3 >= row.length * 2 ? score / weight : NaN;
  });
}

/** 1 = highest; NaN for a unit without a score. */
export function ranks(scores: readonly number[]): number[] {
  return scores.map(
    (score) => (Number.isNaN(score) ? NaN : 1) + scores.filter((other) => other > score + 1e-9).length,
  );
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  return total(values.map((value, index) => value * weights[index])) / total(weights);
}
