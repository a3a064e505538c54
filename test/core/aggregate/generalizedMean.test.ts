import fc from "fast-check";
import { aggregate } from "../../../src/core/aggregate/aggregate";
import { matrixFromRows } from "../../../src/core/matrix";
import { type AnyAggregation } from "../../../src/core/options";

const meanOf = (values: readonly number[], power: AnyAggregation, weights = values.map(() => 1)): number =>
  aggregate(matrixFromRows([values]), Float64Array.from(weights), power, 0).scores[0];

const whole = (most: number) => fc.integer({ min: 1, max: most });
const powers = fc.double({ min: -10, max: 10, noNaN: true }).filter((power) => Math.abs(power) >= 1e-100);
const values = fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 6 });
const weighted = fc.array(fc.tuple(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), whole(20)), {
  minLength: 1,
  maxLength: 6,
});
const near = (a: number, b: number, part: number) =>
  Math.abs(a - b) <= part * Math.max(Math.abs(a), Math.abs(b));

test("by hand", () => {
  // √((1 + 49) / 2), ((1 + 3) / 2)², 1 / √((1 + 1/49) / 2), and weighted √((3·1 + 1·25) / 4).
  expect(meanOf([1, 7], 2)).toBeCloseTo(5, 14);
  expect(meanOf([1, 9], 0.5)).toBeCloseTo(4, 14);
  expect(meanOf([1, 7], -2)).toBeCloseTo(1.4, 14);
  expect(meanOf([1, 5], 2, [3, 1])).toBeCloseTo(Math.sqrt(7), 14);
});

test("whole p: its power is the mean of the powers, in whole numbers of any size", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(whole(1000), whole(20)), { minLength: 1, maxLength: 6 }),
      whole(10),
      (cells, p) => {
        const score = meanOf(
          cells.map(([value]) => value),
          p === 1 ? "arithmetic" : p,
          cells.map(([, weight]) => weight),
        );
        // 2⁵²·score is a whole number: scores are from 1 to 1,000.
        const found =
          BigInt(score * 2 ** 52) ** BigInt(p) * cells.reduce((sum, [, w]) => sum + BigInt(w), 0n);
        const expected =
          cells.reduce((sum, [x, w]) => sum + BigInt(w) * BigInt(x) ** BigInt(p), 0n) << BigInt(52 * p);
        const off = Number(((found - expected) * 10n ** 18n) / expected) / 1e18;
        expect(Math.abs(off)).toBeLessThanOrEqual(p * 4e-15);
      },
    ),
  );
});

test("p = 1/q of q-th powers: the q-th power of the mean of the roots", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(whole(30), whole(20)), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 2, max: 5 }),
      (cells, q) => {
        const total = cells.reduce((sum, [, weight]) => sum + weight, 0);
        const root = cells.reduce((sum, [value, weight]) => sum + weight * value, 0) / total;
        const score = meanOf(
          cells.map(([value]) => value ** q),
          1 / q,
          cells.map(([, weight]) => weight),
        );
        expect(near(score, root ** q, 1e-13)).toBe(true);
      },
    ),
  );
});

test("M(−p) of the values is the inverse of M(p) of their inverses", () => {
  fc.assert(
    fc.property(values, powers, (cells, power) => {
      const inverse =
        1 /
        meanOf(
          cells.map((value) => 1 / value),
          -power,
        );
      expect(near(meanOf(cells, power), inverse, 1e-12)).toBe(true);
    }),
  );
});

test("it lies between the lowest and the highest value, and is the value where all are the same", () => {
  fc.assert(
    fc.property(values, powers, (cells, power) => {
      const score = meanOf(cells, power);
      expect(score).toBeGreaterThanOrEqual(Math.min(...cells));
      expect(score).toBeLessThanOrEqual(Math.max(...cells));
      expect(
        meanOf(
          cells.map(() => cells[0]),
          power,
        ),
      ).toBe(cells[0]);
    }),
  );
});

test("it grows with p", () => {
  fc.assert(
    fc.property(weighted, powers, powers, (cells, p, q) => {
      const [xs, ws] = [cells.map(([value]) => value), cells.map(([, weight]) => weight)];
      const [low, high] = [meanOf(xs, Math.min(p, q), ws), meanOf(xs, Math.max(p, q), ws)];
      expect(low).toBeLessThanOrEqual(high * (1 + 1e-13));
    }),
  );
});

test("near 0, 1 and −1 it is as near to the geometric, arithmetic and harmonic mean", () => {
  fc.assert(
    fc.property(weighted, fc.integer({ min: 3, max: 15 }), fc.constantFrom(1, -1), (cells, digits, side) => {
      const [xs, ws] = [cells.map(([value]) => value), cells.map(([, weight]) => weight)];
      const step = side * 10 ** -digits;
      // The slope of ln M is at most ½·(range of ln x)², which is below 100 here.
      const allowed = 100 * Math.abs(step) + 1e-13;
      expect(near(meanOf(xs, step, ws), meanOf(xs, "geometric", ws), allowed)).toBe(true);
      expect(near(meanOf(xs, 1 + step, ws), meanOf(xs, "arithmetic", ws), allowed)).toBe(true);
      expect(near(meanOf(xs, -1 + step, ws), meanOf(xs, "harmonic", ws), allowed)).toBe(true);
    }),
  );
});

test("another unit of measurement, however large or small, changes nothing else", () => {
  fc.assert(
    fc.property(values, powers, fc.constantFrom(-900, -300, 300, 900), (cells, power, exponent) => {
      const factor = 2 ** exponent;
      expect(
        near(
          meanOf(
            cells.map((value) => value * factor),
            power,
          ),
          meanOf(cells, power) * factor,
          1e-13,
        ),
      ).toBe(true);
    }),
  );
});

test("a zero gives 0 for p below 0, wherever it stands, and counts as 0 above", () => {
  for (const cells of [
    [0, 4, 9],
    [4, 0, 9],
    [9, 4, 0],
    [0, 4, 0],
  ])
    for (const power of [-10, -2, -0.5, -0.001]) expect(meanOf(cells, power)).toBe(0);
  for (const cells of [
    [0, 6],
    [6, 0],
  ])
    expect(meanOf(cells, 2)).toBeCloseTo(Math.sqrt(18), 13);
  for (const power of [-2, 2]) expect(meanOf([0, 0], power)).toBe(0);
});

test("a gap leaves its weight to the others; a negative value is the unit's error", () => {
  expect(meanOf([1, NaN, 7], 2)).toBe(meanOf([1, 7], 2));
  const { scores, problems } = aggregate(matrixFromRows([[1, -1]]), Float64Array.of(1, 1), 2, 0);
  expect(scores[0]).toBeNaN();
  expect(problems.get(0)).toMatchObject({ code: "unitNegative", parameters: { aggregation: "p = 2" } });
});
