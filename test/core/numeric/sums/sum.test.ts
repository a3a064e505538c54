import { sum, sumOfPresent } from "../../../../src/core/numeric/sums/sum";

test("the sum of nothing is zero", () => expect(sum([])).toBe(0));

test("small values between large ones that cancel are kept", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum([1e100, 1, -1e100])).toBe(1);
});

test("ten tenths make one", () => expect(sum(new Array(10).fill(0.1))).toBe(1));

test("the sum of the present values is that of the list without gaps", () => {
  expect(sumOfPresent(Float64Array.of(NaN, 1e100, 1, NaN, -1e100))).toBe(1);
  expect(sumOfPresent(Float64Array.of(1, NaN, 1e100, 1, -1e100))).toBe(2);
  expect(sumOfPresent(Float64Array.of(NaN, NaN))).toBe(0);
});
