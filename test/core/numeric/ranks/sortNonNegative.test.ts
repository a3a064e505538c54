import fc from "fast-check";
import { sortNonNegative } from "../../../../src/core/numeric/ranks/sortNonNegative";

const value = fc.oneof(
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.constantFrom(0, 5e-324, 1, 1e308, Infinity),
);

test.each([10, 300, 5000])("about %p values are put in order in place", (length) => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
      const given = Float64Array.from(
        { length },
        (_, i) => values[(i * 7) % values.length] * (i % 3 === 0 ? 0.5 : 1),
      );
      const before = Array.from(given);
      expect(Array.from(sortNonNegative(given))).toEqual([...before].sort((a, b) => a - b));
      expect(Array.from(given)).toEqual([...before].sort((a, b) => a - b));
    }),
    { seed: 20261122, numRuns: 30 },
  );
});

test("part of a larger buffer", () => {
  const part = Float64Array.from({ length: 6000 }, (_, i) => (i * 7919) % 6007).subarray(500, 5500);
  const before = Array.from(part);
  expect(Array.from(sortNonNegative(part))).toEqual(before.sort((a, b) => a - b));
});

test("many values that differ in their last bits only", () => {
  const close = Float64Array.from({ length: 5000 }, (_, i) => 1 + (5000 - i) * Number.EPSILON);
  expect(Array.from(sortNonNegative(close.slice()))).toEqual(Array.from(close).reverse());
});
