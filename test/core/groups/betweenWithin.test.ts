import fc from "fast-check";
import { betweenWithin } from "../../../src/core/groups/betweenWithin";
import { type Labels } from "../../../src/core/labels";
import { groupMeasures } from "../../../src/core/options";
import { distributionOf, inequality } from "../../../src/core/structure/inequality/inequality";
import { problemFrom } from "../../support/expectIndexError";

const labels = (codes: readonly number[]): Labels => ({
  codes: Int32Array.from(codes),
  names: ["a", "b", "c"],
});
const ones = (length: number) => new Float64Array(length).fill(1);
const of = (
  values: readonly number[],
  codes: readonly number[],
  measure: (typeof groupMeasures)[number] = "variance",
) => betweenWithin(Float64Array.from(values), ones(values.length), labels(codes), measure);

test("by hand: groups {1, 3} and {5, 7}", () => {
  expect(of([1, 3, 5, 7], [0, 0, 1, 1])).toEqual({ between: 4, within: 1 });
});

const cases = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 99 }),
    weight: fc.integer({ min: 1, max: 9 }),
    code: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 20 },
);

test.each(groupMeasures)("%s: both add up to how far all differ", (measure) => {
  fc.assert(
    fc.property(cases, (rows) => {
      const values = Float64Array.from(rows, ({ value }) => value);
      const weights = Float64Array.from(rows, ({ weight }) => weight);
      const { between, within } = betweenWithin(
        values,
        weights,
        labels(rows.map(({ code }) => code)),
        measure,
      );
      const total = weights.reduce((a, b) => a + b);
      const mean = values.reduce((all, value, i) => all + (weights[i] / total) * value, 0);
      const whole =
        measure === "variance"
          ? values.reduce((all, value, i) => all + (weights[i] / total) * (value - mean) ** 2, 0)
          : Number(inequality(distributionOf(values, weights), measure));
      expect(between + within).toBeCloseTo(whole, 9);
      expect(Math.min(between, within)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each(groupMeasures)(
  "%s: one group differs from no other; equal values not at all; weights count as repeats",
  (measure) => {
    fc.assert(
      fc.property(cases, (rows) => {
        const repeated = rows.flatMap((row) => Array.from({ length: row.weight }, () => row));
        const one = of(
          repeated.map(({ value }) => value),
          repeated.map(() => 0),
          measure,
        );
        expect(one.between).toBe(0);
        const weighed = betweenWithin(
          Float64Array.from(rows, ({ value }) => value),
          Float64Array.from(rows, ({ weight }) => weight),
          labels(rows.map(({ code }) => code)),
          measure,
        );
        const plain = of(
          repeated.map(({ value }) => value),
          repeated.map(({ code }) => code),
          measure,
        );
        expect(weighed.between).toBeCloseTo(plain.between, 9);
        expect(weighed.within).toBeCloseTo(plain.within, 9);
      }),
    );
    expect(of([0.1, 0.1, 0.1, 0.1, 0.1], [0, 0, 1, 1, 2], measure)).toEqual({ between: 0, within: 0 });
  },
);

test("theil takes a group of zeros, mld no zero; what has no group plays no part", () => {
  const { between, within } = of([0, 0, 1, 3], [0, 0, 1, 1], "theil");
  // Half of all have everything: ln 2; within those 1/4·½·ln ½ + 3/4·… of the shares 1/4 and 3/4.
  expect(between).toBeCloseTo(Math.log(2), 12);
  expect(within).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 12);
  expect(problemFrom(() => of([0, 1], [0, 1], "mld")).code).toBe("measureNeedsPositive");
  expect(of([0, 2, 2], [-1, 0, 1], "mld")).toEqual({ between: 0, within: 0 });
  expect(problemFrom(() => of([0, 0], [0, 1], "theil")).code).toBe("totalZero");
  expect(problemFrom(() => of([1, 2], [-1, -1])).code).toBe("argumentEmpty");
});
