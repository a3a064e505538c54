import { averageRanks } from "../../../../src/core/numeric/ranks/averageRanks";

test("ties share the mean of their ranks", () => {
  expect([...averageRanks(Float64Array.from([30, 10, 20, 20, 40]))]).toEqual([4, 1, 2.5, 2.5, 5]);
  expect([...averageRanks(Float64Array.from([30, 10, 20, 20, 40]), -1)]).toEqual([2, 5, 3.5, 3.5, 1]);
});

test("ranks sum to n(n + 1)/2, ties or not; 0 and -0 tie", () => {
  const ranks = averageRanks(Float64Array.from([0, -0, 5, 5, 5, -3, 2]));
  expect(ranks.reduce((a, b) => a + b)).toBe(28);
  expect(ranks[0]).toBe(ranks[1]);
});
