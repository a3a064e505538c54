import { reachFactor, withinReach } from "../../../../src/core/numeric/elementary/reach";

const values = (...list: number[]) => Float64Array.from(list);

test("ordinary sizes stay as they are, the values themselves and no copy", () => {
  for (const size of [1, 1e-80, 1e80, 2 ** 300, 2 ** -300]) expect(reachFactor(size)).toBe(1);
  const own = values(1, NaN, -7);
  expect(withinReach(own)).toEqual({ values: own, factor: 1 });
  expect(withinReach(own).values).toBe(own);
});

test("larger and smaller ones are brought to about 1 by a power of two", () => {
  expect(reachFactor(2 ** 301)).toBe(2 ** -301);
  expect(reachFactor(1.5 * 2 ** 900)).toBe(2 ** -900);
  expect(reachFactor(2 ** -301)).toBe(2 ** 301);
  // The smallest double is 2⁻¹⁰⁷⁴, and no factor is above 2¹⁰²³.
  expect(reachFactor(Number.MIN_VALUE)).toBe(2 ** 1023);
  expect(withinReach(values(2 ** 900, -(2 ** 899), NaN))).toEqual({
    values: values(1, -0.5, NaN),
    factor: 2 ** -900,
  });
});

test("nothing and what is no number have no size to bring nearer", () => {
  for (const size of [0, Infinity, NaN]) expect(reachFactor(size)).toBe(1);
});
