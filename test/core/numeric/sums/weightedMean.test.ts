import fc from "fast-check";
import { weightedMean } from "../../../../src/core/numeric/sums/weightedMean";

test("Σ p·x, never beyond the values, and of the largest doubles too", () => {
  expect(weightedMean(Float64Array.of(2, 6), Float64Array.of(0.75, 0.25))).toBe(3);
  expect(weightedMean(Float64Array.of(-1.5e308, 1.5e308), Float64Array.of(0.5, 0.5))).toBe(0);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 100, maxLength: 100 }),
      (values, weights) => {
        const own = weights.slice(0, values.length);
        fc.pre(own.length === values.length);
        const total = own.reduce((a, b) => a + b);
        const mean = weightedMean(
          Float64Array.from(values),
          Float64Array.from(own, (weight) => weight / total),
        );
        expect(mean).toBeCloseTo(
          values.reduce((all, value, i) => all + (value * own[i]) / total, 0),
          5,
        );
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean).toBeLessThanOrEqual(Math.max(...values));
      },
    ),
  );
});
