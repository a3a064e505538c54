import { medianOf, quantileOfSorted } from "../../../src/core/numeric/quantile";

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

test("the median of an even count is the mean of the middle two, whatever the order", () => {
  expect(medianOf(Float64Array.from([9, 1, 10, 2]))).toBe(5.5);
});
