import { mannKendall } from "../../../src/core/time/mannKendall";
import { normalTwoSided } from "../../../src/core/numeric/distributions/normalDistribution";
import { theilSen } from "../../../src/core/time/theilSen";

const vector = (...values: number[]) => Float64Array.from(values);

/** S of every order of the values, the times standing still. */
function scoresOfAllOrders(times: number[], values: number[]): number[] {
  const orders = (rest: number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((value, i) =>
          orders([...rest.slice(0, i), ...rest.slice(i + 1)]).map((tail) => [value, ...tail]),
        );
  return orders(values).map((order) => {
    let score = 0;
    for (let i = 0; i < times.length; i++) {
      for (let j = i + 1; j < times.length; j++)
        score += Math.sign(times[j] - times[i]) * Math.sign(order[j] - order[i]);
    }
    return score;
  });
}

/** z of the score, with the variance over all orders. */
function zByEnumeration(times: number[], values: number[]): number {
  const scores = scoresOfAllOrders(times, values);
  const variance = scores.reduce((all, score) => all + score * score, 0) / scores.length;
  const own = scores[0];
  return own === 0 ? 0 : (Math.abs(own) - 1) / Math.sqrt(variance);
}

test.each([
  [
    [1, 2, 3, 4, 5, 6],
    [3, 1, 4, 2, 6, 5],
  ],
  [
    [1, 2, 3, 4, 5, 6],
    [1, 1, 2, 2, 2, 3],
  ],
  [
    [1, 1, 2, 3, 4, 4],
    [5, 3, 3, 2, 2, 1],
  ],
  [
    [1, 1, 1, 2, 2, 3, 4],
    [1, 2, 2, 2, 3, 3, 1],
  ],
])("times %p, values %p: the variance is that over all orders, ties included", (times, values) => {
  const { p } = mannKendall(Float64Array.from(times), Float64Array.from(values));
  expect(p).toBeCloseTo(normalTwoSided(zByEnumeration(times, values)), 12);
});

test("ten rising values: S = 45, variance 125, z = 44/√125 (Kendall 1975)", () => {
  const values = Float64Array.from({ length: 10 }, (_, i) => i * i);
  const { tau, p } = mannKendall(
    values.map((_, i) => i),
    values,
  );
  expect(tau).toBeCloseTo(1, 14);
  expect(p).toBeCloseTo(normalTwoSided(44 / Math.sqrt(125)), 14);
});

test("Theil–Sen: the median of the slopes of all pairs; equal times are no pair", () => {
  // Slopes 2, 1, 3, 0, 3.5, 7 → median of six: (2 + 3)/2.
  expect(theilSen(vector(1, 2, 3, 4), vector(0, 2, 2, 9))).toBeCloseTo(2.5, 14);
  expect(theilSen(vector(1, 1, 2), vector(0, 5, 1))).toBe(-1.5);
});
