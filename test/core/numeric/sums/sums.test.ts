import { Sums } from "../../../../src/core/numeric/sums/sums";

test("each sum keeps what rounding takes from it", () => {
  const sums = new Sums(2);
  for (const value of [1, 1e100, 1, -1e100]) sums.add(0, value);
  for (const value of [0.1, 0.2, 0.3]) sums.add(1, value);
  expect(sums.sumOf(0)).toBe(2);
  expect(sums.sumOf(1)).toBe(0.6);
  expect(sums.restOf(0)).toBe(2);
  expect(sums.totals[1] + sums.rests[1]).toBe(0.6);
});

test("a sum beyond the largest double is infinite and has no rest", () => {
  const sums = new Sums(1);
  sums.add(0, 1.7e308);
  sums.add(0, 1.7e308);
  expect([sums.sumOf(0), sums.restOf(0)]).toEqual([Infinity, 0]);
});
