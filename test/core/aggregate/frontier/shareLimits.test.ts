import { fixedShares, limitRows } from "../../../../src/core/aggregate/frontier/shareLimits";

const limits = (lower: number[], upper: number[]) => ({
  lower: Float64Array.from(lower),
  upper: Float64Array.from(upper),
});

test("only limits that can bind become constraints", () => {
  expect(limitRows(limits([0, 0.2], [1, 1]))).toEqual([{ indicator: 1, share: 0.2, sign: -1 }]);
  expect(limitRows(limits([0, 0], [0.7, 1]))).toEqual([{ indicator: 0, share: 0.7, sign: 1 }]);
});

test("shares are fixed where lower or upper limits make up the whole score", () => {
  expect(fixedShares(limits([0.25, 0.75], [1, 1]))).toEqual(Float64Array.of(0.25, 0.75));
  expect(fixedShares(limits([0, 0], [0.5, 0.5]))).toEqual(Float64Array.of(0.5, 0.5));
  expect(fixedShares(limits([0.2, 0.7], [0.9, 0.9]))).toBeNull();
});
