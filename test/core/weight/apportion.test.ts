import fc from "fast-check";
import { apportion } from "../../../src/core/weight/apportion";

const total = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);

test("parts add up to the total and no unit is far from its share", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 10000 }).map((units) => units / 100),
      (sizes, whole) => {
        const parts = apportion(sizes, whole);
        expect(total(parts)).toBeCloseTo(whole, 8);
        const sum = total(sizes);
        parts.forEach((part, i) => {
          const share = sum > 0 ? (sizes[i] / sum) * whole : whole / sizes.length;
          expect(Math.abs(part - share)).toBeLessThan(0.0101);
        });
      },
    ),
  );
});
