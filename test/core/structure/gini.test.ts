import fc from "fast-check";
import { gini } from "../../../src/core/structure/diversity";

test("half the mean absolute difference of all pairs over the mean; the values stay as they are", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }), (list) => {
      fc.pre(list.some((value) => value > 0));
      const values = Float64Array.from(list);
      const n = list.length;
      const mean = list.reduce((a, b) => a + b) / n;
      const differences = list.flatMap((a) => list.map((b) => Math.abs(a - b))).reduce((a, b) => a + b);
      expect(gini(values)).toBeCloseTo(differences / (2 * n * n * mean), 12);
      expect(Array.from(values)).toEqual(list);
    }),
  );
});
