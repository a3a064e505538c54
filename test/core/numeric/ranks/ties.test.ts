import fc from "fast-check";
import {
  beyond,
  exceeds,
  isConstant,
  isSettled,
  meeting,
  meets,
  same,
  settle,
  tieGroups,
} from "../../../../src/core/numeric/ranks/ties";

const settled = (...values: number[]) => Array.from(settle(Float64Array.from(values)));

/** Numbers a few ten-trillionths apart, a few plain ones and a gap now and then. */
const crowded = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom(-3, 0.3, 1, 60), fc.integer({ min: -6, max: 6 }))
      .map(([center, steps]) => center * (1 + steps * 0.4e-13)),
    fc.constantFrom(0, -0, 1e-14, 5e-14, -2e-14, 100, NaN),
    fc.integer({ min: -1e6, max: 1e6 }).map((units) => units / 1e4),
  ),
  { maxLength: 12 },
);

describe("same: |a − b| ≤ 10⁻¹³ · max(|a|, |b|, S/10)", () => {
  test("relative to the larger of the two", () => {
    expect(same(0.1 + 0.2, 0.3, 0)).toBe(true);
    expect(same(1000, 1000 + 0.9e-10, 0)).toBe(true);
    expect(same(1000, 1000 + 1.1e-10, 0)).toBe(false);
    expect(same(-1000, -1000 - 0.9e-10, 0)).toBe(true);
    expect(same(1000, -1000, 0)).toBe(false);
  });

  test("at the very edge still the same, here 10⁻¹³ · 10¹³ = 1", () => {
    expect(same(1e13, 1e13 - 1, 0)).toBe(true);
    expect(same(1e13, 1e13 - 2, 0)).toBe(false);
    expect(settled(1e13, 1e13 - 1)).toEqual([1e13 - 1, 1e13 - 1]);
    expect(isSettled(Float64Array.of(1e13 - 1, 1e13))).toBe(false);
  });

  test("but to no less than a tenth of the largest of the column", () => {
    expect(same(0, 0.9e-12, 100)).toBe(true);
    expect(same(0, 1.1e-12, 100)).toBe(false);
    expect(same(0, 1e-300, 0)).toBe(false);
  });

  test("zero and minus zero, the smallest numbers and the largest", () => {
    expect(same(0, -0, 0)).toBe(true);
    expect(same(0, 5e-324, 0)).toBe(false);
    expect(same(5e-324, 5e-324, 5e-324)).toBe(true);
    expect(same(Number.MAX_VALUE, -Number.MAX_VALUE, Number.MAX_VALUE)).toBe(false);
    expect(same(Number.MAX_VALUE, Number.MAX_VALUE * (1 - 2e-16), Number.MAX_VALUE)).toBe(true);
  });

  test("a gap is the same as nothing, an infinite number as itself only", () => {
    expect(same(NaN, NaN, 1)).toBe(false);
    expect(same(Infinity, 1, 1)).toBe(false);
    expect(same(Infinity, Infinity, 1)).toBe(true);
  });
});

test("meets, exceeds and beyond: rounding decides nothing", () => {
  expect(meets(1 - 0.9, 0.1, 0.1)).toBe(true);
  expect(meets(0.0999, 0.1, 0.1)).toBe(false);
  expect(meets(0.2, 0.1, 0.2)).toBe(true);
  expect(meets(NaN, 0.1, 1)).toBe(false);
  expect(exceeds(0.1 + 0.2, 0.3, 0.3)).toBe(false);
  expect(exceeds(0.31, 0.3, 0.3)).toBe(true);
  expect(beyond(0.1 + 0.2, 0, 0.3, 0.3)).toBe(false);
  expect(beyond(0.3, 0.1 + 0.2, 1, 0.3)).toBe(false);
  expect(beyond(0.31, 0, 0.3, 0.31)).toBe(true);
  expect(beyond(-0.1, 0, 0.3, 0.3)).toBe(true);
});

test("constant: the lowest and the highest are the same; so is a column without values", () => {
  expect(isConstant(Float64Array.of(0.3, 0.1 + 0.2, NaN, 0.3))).toBe(true);
  expect(isConstant(Float64Array.of(0.3, 0.3 + 1e-12))).toBe(false);
  expect(isConstant(Float64Array.of(0, 5e-324))).toBe(false);
  expect(isConstant(Float64Array.of(7))).toBe(true);
  expect(isConstant(Float64Array.of(NaN))).toBe(true);
});

describe("settle", () => {
  test("a value takes the lowest that it is the same as; gaps stay", () => {
    expect(settled(0.1 + 0.2, NaN, 0.3, 5)).toEqual([0.3, NaN, 0.3, 5]);
    expect(settled()).toEqual([]);
  });

  test("sameness never chains: each group is as wide as one tie", () => {
    const steps = [0, 1, 2, 3, 4].map((step) => 1 + step * 0.6e-13);
    expect(settled(...steps)).toEqual([steps[0], steps[0], steps[2], steps[2], steps[4]]);
  });

  test("beside 100 the remainders of sums are zero", () => {
    expect(settled(100, 1e-14, 0, -3e-13)).toEqual([100, -3e-13, -3e-13, -3e-13]);
  });

  test("the order of the values does not matter, what is settled stays so, and no two groups are the same", () => {
    fc.assert(
      fc.property(crowded, (values) => {
        const column = Float64Array.from(values);
        const result = settle(column);
        const size = Math.max(0, ...values.filter((value) => value === value).map(Math.abs));
        expect(Array.from(settle(column.slice().reverse())).reverse()).toEqual(Array.from(result, positive));
        expect(Array.from(settle(result))).toEqual(Array.from(result, positive));
        const openers = [...new Set(result)].filter((value) => value === value).sort((a, b) => a - b);
        openers.slice(1).forEach((value, i) => expect(same(value, openers[i], size)).toBe(false));
        result.forEach((value, i) => {
          if (Number.isNaN(values[i])) return expect(value).toBeNaN();
          expect(value).toBeLessThanOrEqual(values[i]);
          expect(same(value, values[i], size)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("isSettled tells whether there is anything to settle", () => {
    expect(isSettled(Float64Array.of(0.3, 0.1 + 0.2))).toBe(false);
    expect(isSettled(Float64Array.of(0.3, 0.3, 0.4))).toBe(true);
    fc.assert(
      fc.property(crowded, (values) => {
        const sorted = Float64Array.from(values.filter((value) => value === value)).sort();
        const unchanged = settle(sorted).every((value, i) => value === sorted[i]);
        expect(isSettled(sorted)).toBe(unchanged);
      }),
      { numRuns: 500 },
    );
  });

  test("in other units of measurement the same values tie", () => {
    fc.assert(
      fc.property(crowded, fc.integer({ min: -300, max: 300 }), (values, power) => {
        const column = Float64Array.from(values);
        const scaled = settle(column.map((value) => value * 2 ** power));
        expect(Array.from(scaled)).toEqual(Array.from(settle(column), (value) => value * 2 ** power));
      }),
    );
  });
});

/** Either zero is zero. */
function positive(value: number): number {
  return value === 0 ? expect.closeTo(0, 30) : value;
}

test("groups stand in order and hold every value once", () => {
  const { order, starts } = tieGroups(Float64Array.of(60, 0.3, 0.1 + 0.2, -1));
  expect(Array.from(starts)).toEqual([0, 1, 3, 4]);
  expect(Array.from(order)).toEqual([3, 1, 2, 0]);
  expect(Array.from(tieGroups(new Float64Array()).starts)).toEqual([0]);
});

test("a value that ties with a lower one stands with it below the threshold, though alone it would meet it", () => {
  // In parts of 10⁻¹³ below the threshold: 0.8 is the same as it; 1.5 is not, and 0.8 settles there.
  const below = [1.5, 0.8].map((steps) => 60 * (1 - steps * 1e-13));
  expect(Array.from(meeting(Float64Array.from(below), 60))).toEqual([0, 0]);
  expect(Array.from(meeting(Float64Array.of(below[1]), 60))).toEqual([1]);
  // Beside 100 the same rule in steps of 10⁻¹².
  expect(Array.from(meeting(Float64Array.of(-1.5e-12, -0.8e-12, 100), 0))).toEqual([0, 0, 1]);
  expect(Array.from(meeting(Float64Array.of(-0.8e-12, 100), 0))).toEqual([1, 1]);
});

test("a threshold is met by settled values, near it and far from it, from above and from below", () => {
  fc.assert(
    fc.property(crowded, fc.integer({ min: -4, max: 4 }), (values, steps) => {
      const column = Float64Array.from(values);
      const size = Math.max(0, ...values.filter((value) => value === value).map(Math.abs));
      for (const center of [0.3, 60, 0]) {
        const threshold = center * (1 + steps * 0.4e-13);
        const found = Array.from(settle(column));
        expect(Array.from(meeting(column, threshold))).toEqual(
          found.map((value) => Number(value >= threshold || same(value, threshold, size))),
        );
        expect(Array.from(meeting(column, threshold, -1))).toEqual(
          found.map((value) => Number(value <= threshold || same(value, threshold, size))),
        );
      }
    }),
    { numRuns: 500 },
  );
});
