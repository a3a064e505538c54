import fc from "fast-check";
import { ascendingOrder } from "../../../../src/core/numeric/ranks/argsort";

const sortedPositions = (values: number[]) =>
  values.map((_, i) => i).sort((a, b) => values[a] - values[b] || a - b);

test("few and many values come in the same order as by comparison, ties in their given order", () => {
  const value = fc.oneof(
    fc.double({ noNaN: true }),
    fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, 5e-324, -5e-324, 1e308),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), (values) => {
      expect(Array.from(ascendingOrder(Float64Array.from(values)))).toEqual(sortedPositions(values));
      const many = Array.from({ length: 3000 }, (_, i) => values[i % values.length]);
      expect(Array.from(ascendingOrder(Float64Array.from(many)))).toEqual(sortedPositions(many));
    }),
    { seed: 20261122, numRuns: 60 },
  );
});

test("no values, one value", () => {
  expect(Array.from(ascendingOrder(new Float64Array(0)))).toEqual([]);
  expect(Array.from(ascendingOrder(Float64Array.of(3)))).toEqual([0]);
});

test.each([1, -1])("many values that differ in their last bits only, sign %p", (sign) => {
  const close = Array.from({ length: 3000 }, (_, i) => sign * (1 + ((i * 7) % 3000) * Number.EPSILON));
  expect(Array.from(ascendingOrder(Float64Array.from(close)))).toEqual(sortedPositions(close));
});

test("many values of which a few differ in their last bits only, some of them twice", () => {
  const values = Array.from({ length: 3000 }, (_, i) => 1000 * Math.sin(i));
  // Largest first, so that each has to move past those before it, but not past its equal.
  [4, 2, 2, 3, 0, 2, 4].forEach((steps, i) => {
    values[400 * i + 7] = 5 * (1 + steps * Number.EPSILON);
    values[400 * i + 8] = -5 * (1 + steps * Number.EPSILON);
  });
  expect(Array.from(ascendingOrder(Float64Array.from(values)))).toEqual(sortedPositions(values));
});

test("many values of which two are close, the larger first", () => {
  const values = Array.from({ length: 3000 }, (_, i) => 1000 * Math.sin(i));
  [values[100], values[2000]] = [500 * (1 + Number.EPSILON), 500];
  expect(Array.from(ascendingOrder(Float64Array.from(values)))).toEqual(sortedPositions(values));
});
