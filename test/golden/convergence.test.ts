import { qeiConvergence } from "../../src/functions/time/convergence";
import { installCustomFunctions } from "../support/excel";
import { divergence, panel } from "./data/convergence";

beforeAll(installCustomFunctions);

const copy = (rows: readonly (readonly number[])[]) => rows.map((row) => [...row]);

interface Expected {
  readonly value: number;
  readonly error: number;
  readonly t: number;
  readonly p: number;
}

function expectEstimate(row: readonly unknown[], { value, error, t, p }: Expected): void {
  [value, error, t, p].forEach((each, i) => {
    expect(Math.abs((row[i + 1] as number) - each)).toBeLessThanOrEqual(
      1e-9 * Math.max(1e-3, Math.abs(each)),
    );
  });
}

test("beta, speed, half-life and sigma with its trend as in R", () => {
  const [, beta, speed, halfLife, trend, n, dropped, ...sigma] = qeiConvergence(copy(panel.values), [
    [...panel.years],
  ]);
  expectEstimate(beta, panel.beta);
  expect(speed[1]).toBeCloseTo(panel.speed, 12);
  expect(halfLife[1]).toBeCloseTo(panel.halfLife, 9);
  expectEstimate(trend, panel.sigmaTrend);
  expect([n[1], dropped[1]]).toEqual([14, 0]);
  expect(sigma.map(([label]) => label)).toEqual(panel.years.map((year) => `Sigma ${year}`));
  sigma.forEach((row, i) => expect(row[1]).toBeCloseTo(panel.sigma[i], 12));
});

test("those ahead grew faster: no speed, no half-life, and two years have no trend", () => {
  const [, beta, speed, halfLife, trend] = qeiConvergence(copy(divergence.values), [[...divergence.years]]);
  expectEstimate(beta, divergence.beta);
  expect([speed, halfLife, trend].map(([, value]) => value)).toEqual(["", "", ""]);
});
