import fc from "fast-check";
import { weightedMedian } from "../../../../src/core/structure/inequality/weightedMedian";
import { weightedQuantiles } from "../../../../src/core/structure/inequality/weightedQuantile";
import { sharesOf } from "../../../../src/core/structure/shares";

const of = (values: number[], weights: number[], part: number) =>
  weightedQuantiles(Float64Array.from(values), sharesOf(Float64Array.from(weights), "weights"), [part])[0];

test.each([
  ["first value whose running share passes the part", [1, 2, 3, 4], [1, 1, 1, 1], 0.6, 3],
  ["mean with the next where the share is the part exactly", [1, 2, 3, 4], [1, 1, 1, 1], 0.25, 1.5],
  ["rounding is no difference: 0.1 + 0.2 reaches 0.3", [1, 2, 4, 8], [1, 2, 3, 4], 0.3, 3],
  ["a value without weight is never the next", [1, 2, 3], [1, 0, 1], 0.5, 2],
  ["in any order", [4, 1, 3, 2], [1, 1, 1, 1], 0.6, 3],
  ["one value is every quantile", [7], [3], 0.9, 7],
])("%s", (_, values, weights, part, expected) => {
  expect(of(values, weights, part)).toBe(expected);
});

test("one half is the weighted median", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 5 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(rows, (pairs) => {
      fc.pre(pairs.some(([, weight]) => weight > 0));
      const [values, weights] = [0, 1].map((at) => pairs.map((pair) => pair[at]));
      expect(of(values, weights, 0.5)).toBe(
        weightedMedian(Float64Array.from(values), Float64Array.from(weights)),
      );
    }),
  );
});

test("several parts at once are each of them alone", () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 20,
  });
  const parts = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, parts, (pairs, tenths) => {
      const values = Float64Array.from(pairs, ([value]) => value);
      const shares = sharesOf(
        Float64Array.from(pairs, ([, weight]) => weight),
        "weights",
      );
      const sorted = tenths.map((tenth) => tenth / 10).sort((a, b) => a - b);
      expect(weightedQuantiles(values, shares, sorted)).toEqual(
        sorted.map((part) => weightedQuantiles(values, shares, [part])[0]),
      );
    }),
  );
});
