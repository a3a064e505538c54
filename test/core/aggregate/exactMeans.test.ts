import fc from "fast-check";
import { aggregate } from "../../../src/core/aggregate/aggregate";
import { matrixFromRows } from "../../../src/core/matrix";
import { type Aggregation } from "../../../src/core/options";
import { qualityIndex } from "../../../src/core/qei";
import { fractionOf } from "../../support/exactProgram";

/** The index of raw values under the given weights, all present. */
function meansOf(rows: readonly (readonly number[])[], weights: "equal" | Float64Array = "equal"): number[] {
  const { scores } = qualityIndex(matrixFromRows(rows), {
    weights,
    directions: rows[0].map(() => 1 as const),
    normalization: "none",
    aggregation: "arithmetic",
    goalposts: null,
    coverage: 1,
  });
  return [...scores];
}

/** How far a double is from the exact weighted mean of others, times a number that is the same for all doubles. */
function distance(value: number, row: readonly number[], weights: readonly number[]): bigint {
  // All doubles are whole multiples of 2⁻¹⁰⁷⁴.
  const whole = (number: number) => {
    const { numerator, denominator } = fractionOf(number);
    return numerator * ((1n << 1074n) / denominator);
  };
  const off = row.reduce((sum, each, i) => sum + whole(weights[i]) * (whole(value) - whole(each)), 0n);
  return off < 0n ? -off : off;
}

const step = (value: number) => 2 ** (Math.floor(Math.log2(Math.abs(value) || 1)) - 52);

function expectNearest(mean: number, row: readonly number[], weights: readonly number[]): void {
  const own = distance(mean, row, weights);
  expect(own <= distance(mean + step(mean), row, weights)).toBe(true);
  expect(own <= distance(mean - step(mean), row, weights)).toBe(true);
}

const decimals = fc.integer({ min: -99999, max: 99999 }).map((units) => units / 1000);

test("100, 80, 0 and 100, 10, 70 both have the mean 60", () => {
  expect(
    meansOf([
      [100, 80, 0],
      [100, 10, 70],
    ]),
  ).toEqual([60, 60]);
});

test("equal weights, whole numbers: the mean rounded once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 7 }),
      fc.constantFrom(1, 0.2, 1 / 3, 1e300, 1e-300),
      (row, weight) => {
        const mean = row.reduce((a, b) => a + b) / row.length + 0;
        expect(meansOf([row])[0] + 0).toBe(mean);
        expect(meansOf([row], new Float64Array(row.length).fill(weight))[0] + 0).toBe(mean);
      },
    ),
  );
});

test("equal weights, any decimals: no double is nearer to the exact mean", () => {
  fc.assert(
    fc.property(fc.array(decimals, { minLength: 2, maxLength: 9 }), (row) => {
      expectNearest(
        meansOf([row])[0],
        row,
        row.map(() => 1),
      );
    }),
    { numRuns: 500 },
  );
});

test("any weights, any decimals: no double is nearer to the exact weighted mean", () => {
  const weighted = fc.tuple(
    decimals,
    fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000),
  );
  fc.assert(
    fc.property(
      fc.array(weighted, { minLength: 2, maxLength: 9 }),
      fc.constantFrom(1, 1e9),
      (pairs, unit) => {
        const row = pairs.map(([value]) => value);
        const weights = pairs.map(([, weight]) => weight * unit);
        const [mean] = aggregate(matrixFromRows([row]), Float64Array.from(weights), "arithmetic", 1).scores;
        expectNearest(mean, row, weights);
      },
    ),
    { numRuns: 500 },
  );
});

test("a large number that cancels leaves the others their digits, in sums too, near the largest double too", () => {
  expect(meansOf([[1e16, 1, -1e16, 2]])).toEqual([0.75]);
  const sum = (...row: number[]) => aggregate(matrixFromRows([row]), Float64Array.of(1, 1, 1, 1), "sum", 1);
  expect([...sum(1e16, 1, -1e16, 2).scores]).toEqual([3]);
  expect([...sum(1e305, 1, -1e305, 2).scores]).toEqual([3]);
});

test("the largest doubles have a mean", () => {
  expect(meansOf([[2 ** 1023, 2 ** 1022]])).toEqual([1.5 * 2 ** 1022]);
});

test("no mean is beyond its lowest or its highest value, nor 100 of 100 more than 100", () => {
  const weights = Float64Array.of(0.3, 0.2, 0.2, 0.2, 0.1);
  const near = fc
    .tuple(
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
    )
    .map(([center, steps]) => steps.map((count) => center / 10 + count * step(center / 10)));
  fc.assert(
    fc.property(near, fc.constantFrom<Aggregation>("arithmetic", "geometric", "harmonic"), (row, rule) => {
      const [score] = aggregate(matrixFromRows([row]), weights, rule, 1).scores;
      expect(score).toBeGreaterThanOrEqual(Math.min(...row));
      expect(score).toBeLessThanOrEqual(Math.max(...row));
    }),
    { numRuns: 500 },
  );
  for (const rule of ["arithmetic", "geometric", "harmonic"] as const) {
    expect([...aggregate(matrixFromRows([[100, 100, 100, 100, 100]]), weights, rule, 1).scores]).toEqual([
      100,
    ]);
  }
});
