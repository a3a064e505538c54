import { matrixFromRows } from "../../../../src/core/matrix";
import { maximize } from "../../../../src/core/numeric/linear/simplex";
import { randomNumbers } from "../../../../src/core/numeric/distributions/random";
import { exactMaximum, fractionOf, numberOf } from "../../../support/exactProgram";

/** Differences that leave a hundred to a few thousand units in the last place, and ordinary rounding. */
const gaps = [1e-14, 1e-12, 1e-11, 3e-11, 1e-10, 2e-10, 3e-10];

interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
}

function randomFrom(seed: number): Random {
  const { nextSymmetric } = randomNumbers(seed);
  const unit = () => (1 + nextSymmetric()) / 2;
  return { below: (limit) => Math.floor(limit * unit()), chance: (probability) => unit() < probability };
}

/** A table on the 1–100 scale of benefit of the doubt in which many values are the same but for a gap. */
function nearlyTied({ below, chance }: Random): number[][] {
  const [units, indicators, gap] = [4 + below(6), 2 + below(5), gaps[below(gaps.length)]];
  return Array.from({ length: units }, () =>
    Array.from(
      { length: indicators },
      () => 1 + 33 * below(4) + (chance(0.4) ? 33 * gap * (below(5) - 2) : 0),
    ),
  );
}

function compare(objective: number[], constraints: number[][], limits: number[]): number {
  const found = maximize({
    objective: Float64Array.from(objective),
    constraints: matrixFromRows(constraints),
    limits: Float64Array.from(limits),
  });
  const exact = exactMaximum(
    objective.map(fractionOf),
    constraints.map((row) => row.map(fractionOf)),
    limits.map(fractionOf),
  );
  if (found.status !== "optimal" || exact === null) throw new Error(`${found.status}, exactly ${exact}`);
  return Math.abs(found.value - numberOf(exact)) / Math.max(1, Math.abs(numberOf(exact)));
}

test("fractions of doubles and back", () => {
  for (const value of [0, 1, -3, 0.1, -2.0000000002, 1e-20, 123456789.125]) {
    expect(numberOf(fractionOf(value))).toBe(value);
  }
});

test("the exact solver finds Dantzig's 36, Beale's 1/20 and an open side", () => {
  const exact = (objective: number[], constraints: number[][], limits: number[]) =>
    exactMaximum(
      objective.map(fractionOf),
      constraints.map((row) => row.map(fractionOf)),
      limits.map(fractionOf),
    );
  const dantzig = exact(
    [3, 5],
    [
      [1, 0],
      [0, 2],
      [3, 2],
    ],
    [4, 12, 18],
  );
  expect(numberOf(dantzig!)).toBe(36);
  const beale = exact(
    [75, -15000, 2, -600],
    [
      [25, -6000, -4, 900],
      [50, -9000, -2, 300],
      [0, 0, 1, 0],
    ],
    [0, 0, 1],
  );
  expect(numberOf(beale!)).toBe(5);
  expect(exact([1, 0], [[0, 1]], [1])).toBeNull();
});

test("scores of nearly tied units are those of exact fractions: 3,000 programs", () => {
  const random = randomFrom(21);
  let worst = 0;
  for (let round = 0, programs = 0; programs < 3000; round++) {
    const rows = nearlyTied(random);
    for (const own of rows) {
      worst = Math.max(worst, compare(own, rows, new Array<number>(rows.length).fill(1)));
      programs++;
    }
  }
  expect(worst).toBeLessThan(2e-12);
});

test("the same with limits on each indicator's part, which constraints through the origin express", () => {
  const random = randomFrom(22);
  let worst = 0;
  for (let round = 0; round < 100; round++) {
    const rows = nearlyTied(random);
    // Shares that add up to 1 leave no choice, and rounded coefficients not even that.
    const share = [0.1, 0.23, 0.6][random.below(3)];
    for (const own of rows) {
      const parts = own.map((_, indicator) =>
        own.map((value, column) => ((column === indicator ? 1 : 0) - share) * value),
      );
      const lower = share * own.length <= 1;
      const limited = lower ? parts.map((row) => row.map((value) => -value)) : parts;
      const limits = [...rows.map(() => 1), ...limited.map(() => 0)];
      worst = Math.max(worst, compare(own, [...rows, ...limited], limits));
    }
  }
  expect(worst).toBeLessThan(2e-12);
});

test("programs of games with nearly equal strategies", () => {
  const random = randomFrom(23);
  let worst = 0;
  for (let round = 0; round < 1000; round++) {
    const rows = nearlyTied(random).map((row) => row.map((value) => 1 + value / 100));
    worst = Math.max(
      worst,
      compare(
        rows[0].map(() => 1),
        rows,
        rows.map(() => 1),
      ),
    );
  }
  expect(worst).toBeLessThan(2e-12);
});
