import { kendallTau } from "../../../../src/core/numeric/ranks/kendall";

const tau = (x: number[], y: number[]) => kendallTau(Float64Array.from(x), Float64Array.from(y));

test("scipy.stats.kendalltau's own example: 12, 2, 1, 12, 2 against 1, 4, 7, 1, 0 gives −0.4714", () => {
  expect(tau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.47140452079103173, 12);
});

test('ties in both series as R 4.2.2 corrects them: cor(x, y, method = "kendall")', () => {
  const x = [1, 2, 2, 3, 4, 4, 4, 5, 6, 7, 7, 9];
  const y = [2, 1, 3, 3, 3, 5, 4, 4, 8, 6, 8, 8];
  expect(tau(x, y)).toBeCloseTo(0.800111134264619, 14);
  expect(tau(y, x)).toBe(tau(x, y));
});

test("perfect order with ties is exactly ±1 at most", () => {
  expect(tau([1, 2, 2, 3], [5, 6, 6, 7])).toBe(1);
  expect(tau([1, 2, 3], [3, 2, 1])).toBe(-1);
});

test("a series without spread, or one value, has none", () => {
  expect(tau([1, 1, 1], [1, 2, 3])).toBeNaN();
  expect(tau([1], [1])).toBeNaN();
});
