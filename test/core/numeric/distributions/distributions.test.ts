import { fUpperTail } from "../../../../src/core/numeric/distributions/fDistribution";
import { incompleteBeta } from "../../../../src/core/numeric/distributions/incompleteBeta";
import { normalTwoSided } from "../../../../src/core/numeric/distributions/normalDistribution";
import { tQuantileTwoSided, tTwoSided } from "../../../../src/core/numeric/distributions/tDistribution";
import { fTails, normalTails, tTails } from "./tails";

function expectRelative(actual: number, expected: number, bound: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(bound * Math.abs(expected));
}

test.each(tTails)("P(|T| > %p), %p degrees of freedom = %p", (t, freedom, p) => {
  expectRelative(tTwoSided(t, freedom), p, 2e-13);
  expect(tTwoSided(-t, freedom)).toBe(tTwoSided(t, freedom));
});

test.each(fTails)("P(F > %p), %p and %p degrees of freedom = %p", (f, above, below, p) => {
  expectRelative(fUpperTail(f, above, below), p, 5e-13);
});

test.each(normalTails)("P(|Z| > %p) = %p", (z, p) => {
  expectRelative(normalTwoSided(z), p, 2e-13);
});

test("t with 1 and 2 degrees of freedom in closed form", () => {
  for (const t of [0.01, 0.3, 1, 2.7, 12.706, 500, 1e8]) {
    expectRelative(tTwoSided(t, 1), (2 / Math.PI) * Math.atan(1 / t), 1e-13);
    // 1 − t/√(2 + t²), written without cancellation.
    const root = Math.sqrt(2 + t * t);
    expectRelative(tTwoSided(t, 2), 2 / (root * (root + t)), 1e-13);
  }
});

test("F with 2 degrees of freedom above in closed form, and the square of t", () => {
  for (const f of [0.1, 1, 4, 30, 1000]) {
    expectRelative(fUpperTail(f, 2, 7), (1 + (2 * f) / 7) ** -3.5, 1e-13);
    expectRelative(fUpperTail(f, 1, 11), tTwoSided(Math.sqrt(f), 11), 1e-13);
  }
});

test("printed tables: t at 5 % two-sided (Student), z 1.96", () => {
  const table: [number, number][] = [
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ];
  for (const [freedom, t] of table) expect(tQuantileTwoSided(0.05, freedom)).toBeCloseTo(t, 3);
  expect(tQuantileTwoSided(0.05, 1e6)).toBeCloseTo(1.96, 3);
});

test("the quantile undoes the tail", () => {
  for (const freedom of [1, 2, 3.5, 13, 1000]) {
    for (const p of [0.9999, 0.5, 0.05, 1e-3, 1e-10]) {
      expectRelative(tTwoSided(tQuantileTwoSided(p, freedom), freedom), p, 1e-12);
    }
  }
});

test("the ends of the scale", () => {
  expect(incompleteBeta(0, 1, 2, 3)).toBe(0);
  expect(incompleteBeta(1, 0, 2, 3)).toBe(1);
  expect(tTwoSided(0, 5)).toBe(1);
  expect(fUpperTail(0, 3, 5)).toBe(1);
  expect(normalTwoSided(0)).toBe(1);
});
