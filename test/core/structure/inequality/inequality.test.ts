import fc from "fast-check";
import { inequalityMeasures } from "../../../../src/core/options";
import { isProblem } from "../../../../src/core/outcome";
import { distributionOf, inequality } from "../../../../src/core/structure/inequality/inequality";
import { problemFrom } from "../../../support/expectIndexError";

const all = (
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
  aversion?: number,
) => {
  const distribution = distributionOf(Float64Array.from(values), Float64Array.from(weights));
  return inequalityMeasures.map((measure) => inequality(distribution, measure, aversion));
};
const one = (measure: (typeof inequalityMeasures)[number], values: readonly number[], aversion?: number) =>
  all(values, undefined, aversion)[inequalityMeasures.indexOf(measure)];

const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
const rows = fc.array(fc.tuple(positive, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 15 });

function closeTo(actual: readonly unknown[], expected: readonly unknown[]): void {
  actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i] as number, 9));
}

test("equal values are not unequal at all: 0 to the last digit, and 1 for p90p10", () => {
  fc.assert(
    fc.property(
      positive,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
      (value, weights) => {
        const expected = inequalityMeasures.map((measure) => (measure === "p90p10" ? 1 : 0));
        expect(
          all(
            weights.map(() => value),
            weights,
          ),
        ).toEqual(expected);
      },
    ),
  );
});

test("the unit of measurement does not count, nor the order, nor the unit of the weights", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(1e-200, 0.01, 12, 1e200), (list, factor) => {
      const [values, weights] = [0, 1].map((at) => list.map((row) => row[at]));
      const turned = all(
        [...values].reverse().map((y) => y * factor),
        [...weights].reverse().map((w) => w * 7),
      );
      closeTo(turned, all(values, weights));
    }),
  );
});

test("a weight of 3 is the value three times", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const repeated = list.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
      closeTo(
        all(
          list.map(([value]) => value),
          list.map(([, weight]) => weight),
        ),
        all(repeated),
      );
    }),
  );
});

test("Atkinson's index grows with the aversion, and is one less e^−L for 1, from both sides", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const values = list.map(([value]) => value);
      const [low, below, at, above, high] = [0.01, 1 - 1e-9, 1, 1 + 1e-9, 20].map(
        (aversion) => one("atkinson", values, aversion) as number,
      );
      expect(low).toBeLessThanOrEqual(at + 1e-12);
      expect(at).toBeLessThanOrEqual(high + 1e-12);
      expect(at).toBeCloseTo(1 - Math.exp(-(one("mld", values) as number)), 12);
      expect(below).toBeCloseTo(at, 7);
      expect(above).toBeCloseTo(at, 7);
    }),
  );
});

test("known by hand: one of two has all", () => {
  expect(one("gini", [0, 1])).toBe(0.5);
  expect(one("hoover", [0, 1])).toBe(0.5);
  expect(one("theil", [0, 1])).toBeCloseTo(Math.LN2, 14);
  expect(one("cv", [0, 1])).toBe(1);
  // 1 − (½·√2)² = ½
  expect(one("atkinson", [0, 1])).toBeCloseTo(0.5, 14);
  expect(one("atkinson", [0, 1], 1)).toBe(1);
});

test("zeros have no logarithm, nor can one divide by a lowest decile of 0", () => {
  for (const measure of ["mld", "p90p10"] as const) {
    const outcome = one(measure, [0, 1]);
    expect(isProblem(outcome) && outcome).toEqual({
      code: "measureNeedsPositive",
      parameters: { argument: "values", measure },
    });
  }
  // A zero that counts for nothing is none.
  const distribution = distributionOf(Float64Array.of(0, 1, 2), Float64Array.of(0, 1, 1));
  expect(inequality(distribution, "mld")).toBeCloseTo((Math.log(1.5) * 2 - Math.LN2) / 2, 14);
});

test("values or weights that add up to 0 are refused", () => {
  expect(problemFrom(() => all([0, 0]))).toEqual({ code: "totalZero", parameters: { argument: "values" } });
  expect(problemFrom(() => all([1, 2], [0, 0]))).toEqual({
    code: "totalZero",
    parameters: { argument: "weights" },
  });
});
