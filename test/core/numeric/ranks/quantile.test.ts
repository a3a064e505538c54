import { medianOf, quantileOfSorted } from "../../../../src/core/numeric/ranks/quantile";

test("quartiles of 1 to 5 are those of QUARTILE.INC", () => {
  const values = [1, 2, 3, 4, 5];
  expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantileOfSorted(values, p))).toEqual([1, 2, 3, 4, 5]);
});

test("between values the quantile is interpolated (Microsoft's PERCENTILE.INC example: 1, 2, 3, 4 at 0.3 gives 1.9)", () => {
  expect(quantileOfSorted([1, 2, 3, 4], 0.3)).toBeCloseTo(1.9, 14);
});

test("nothing has no quantile; one value is every quantile; the widest range does not overflow", () => {
  expect(quantileOfSorted([], 0.5)).toBeNaN();
  expect(quantileOfSorted([7], 0.9)).toBe(7);
  expect(quantileOfSorted([-1.7e308, 1.7e308], 0.5)).toBe(0);
});

test("between two equal values every quantile is that value, to the last digit", () => {
  for (const value of [0.1, 0.3, 0.7]) {
    for (let p = 0; p <= 1; p += 0.01) expect(quantileOfSorted(new Array(4).fill(value), p)).toBe(value);
  }
});

test("the median of an even count is the mean of the middle two, whatever the order, which stays", () => {
  const values = Float64Array.from([9, 1, 2, 10]);
  expect(medianOf(values)).toBe(5.5);
  expect([...values]).toEqual([9, 1, 2, 10]);
});
