import fc from "fast-check";
import { halfMeanDifference } from "../../../../src/core/numeric/sums/meanDifference";
import { gini } from "../../../../src/core/structure/diversity";

const shareOf = (weights: readonly number[]) => {
  const total = weights.reduce((all, weight) => all + weight, 0);
  return Float64Array.from(weights, (weight) => weight / total);
};

test("half the mean of |x − y| over all pairs, by their definition", () => {
  const pairs = fc.array(
    fc.tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.integer({ min: 0, max: 9 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(pairs, (rows) => {
      fc.pre(rows.some(([, weight]) => weight > 0));
      const shares = shareOf(rows.map(([, weight]) => weight));
      let expected = 0;
      rows.forEach(([x], i) =>
        rows.forEach(([y], j) => (expected += (shares[i] * shares[j] * Math.abs(x - y)) / 2)),
      );
      expect(
        halfMeanDifference(
          Float64Array.from(rows, ([x]) => x),
          shares,
        ),
      ).toBeCloseTo(expected, 10);
    }),
  );
});

test("over the mean it is the Gini coefficient of equal weights", () => {
  const values = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(values, (list) => {
      const mean = list.reduce((all, value) => all + value, 0) / list.length;
      const half = halfMeanDifference(Float64Array.from(list), shareOf(list.map(() => 1)));
      expect(half / mean).toBeCloseTo(gini(Float64Array.from(list)), 12);
    }),
  );
});
