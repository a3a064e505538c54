import { leaders } from "../../../../src/core/aggregate/frontier/canLead";
import { frontierRows } from "../../../../src/core/aggregate/frontier/frontier";
import { rivalFinder } from "../../../../src/core/aggregate/frontier/rivals";
import { matrixFromRows } from "../../../../src/core/matrix";
import { randomNumbers } from "../../../../src/core/numeric/distributions/random";
import { type Direction } from "../../../../src/core/options";
import { exactMaximum, fractionOf, numberOf } from "../../../support/exactProgram";

function ask(rows: number[][], minimum = 0) {
  const directions = rows[0].map((): Direction => 1);
  return leaders(matrixFromRows(rows), { directions, normalization: "none", goalposts: null }, minimum)
    .answers;
}

const same = (a: number[], b: number[]) => a.every((value, j) => value === b[j]);

/** The smallest lead of a unit over every other that is not the same, whichever it is; by its definition. */
function margin(rows: number[][], unit: number, weights: readonly number[]): number {
  const mean = (row: number[]) => row.reduce((sum, value, j) => sum + weights[j] * value, 0);
  const others = rows.filter((row) => !same(row, rows[unit]));
  return Math.min(...others.map((row) => mean(rows[unit]) - mean(row)));
}

/** The widest margin there is, in exact fractions: the value of the game of weights against rivals. */
function widest(rows: number[][], unit: number, shift: number): number {
  const payoffs = rows
    .filter((row) => !same(row, rows[unit]))
    .map((row) => row.map((value, j) => fractionOf(value - rows[unit][j] + shift)));
  const one = fractionOf(1);
  const value = exactMaximum(
    rows[0].map(() => one),
    payoffs,
    payoffs.map(() => one),
  );
  return shift - 1 / numberOf(value!);
}

test("a unit ahead everywhere: {10,10; 9,0; 0,1} min-maxed leads by 91 with weights 0.1 and 0.9, not by 55", () => {
  const [answer] = leaders(
    matrixFromRows([
      [10, 10],
      [9, 0],
      [0, 1],
    ]),
    { directions: [1, 1], normalization: "minmax", goalposts: null },
    0,
  ).answers;
  expect(answer!.canLead).toBe(true);
  expect(answer!.weights![0]).toBeCloseTo(0.1, 12);
  expect(answer!.weights![1]).toBeCloseTo(0.9, 12);
});

test("the margin is the widest there is by exact fractions, and who leads has none below 0: 250 tables", () => {
  const { nextSymmetric } = randomNumbers(31);
  const below = (limit: number) => Math.floor((limit * (1 + nextSymmetric())) / 2);
  for (let round = 0; round < 250; round++) {
    const columns = 2 + below(4);
    // Few different values, so that units beat each other everywhere, tie and repeat.
    const rows = Array.from({ length: 3 + below(6) }, () => Array.from({ length: columns }, () => below(8)));
    ask(rows).forEach((answer, unit) => {
      if (rows.every((row) => same(row, rows[unit]))) return;
      const best = widest(rows, unit, 9);
      expect(answer!.canLead).toBe(best >= -1e-9);
      if (answer!.canLead) expect(margin(rows, unit, [...answer!.weights!])).toBeCloseTo(best, 9);
    });
  }
});

test("units that tie everywhere are no rivals of each other: both lead by the widest margin over the rest", () => {
  const answers = ask([
    [10, 10],
    [10, 10],
    [9, 0],
    [0, 1],
  ]);
  // Leads of 1 and 10 over the one, 10 and 9 over the other: 10 − 9w₁ = 9 + w₁ at a tenth.
  for (const unit of [0, 1]) expect(answers[unit]!.weights![0]).toBeCloseTo(0.1, 12);
});

test("a unit behind everywhere by less than a tie leads too: {.3,.3; .1+.2,.1+.2; 0,0}", () => {
  const a = 0.1 + 0.2;
  const data = [
    [0.3, 0.3],
    [a, a],
    [0, 0],
  ];
  expect(ask(data).map((answer) => answer!.canLead)).toEqual([true, true, false]);
  const scaled = leaders(
    matrixFromRows(data),
    { directions: [1, 1], normalization: "minmax", goalposts: null },
    0,
  ).answers;
  expect(scaled.map((answer) => answer!.canLead)).toEqual([true, true, false]);
  expect(
    ask([
      [100 - 1e-7, 100 - 1e-7],
      [100, 100],
      [0, 0],
    ])[0]!.canLead,
  ).toBe(false);
});

describe("rivals", () => {
  const rivals = (rows: number[][], unit: number, tie = 0) =>
    rivalFinder(matrixFromRows(rows), tie, Infinity)(unit).sort();

  const rows = [
    [9, 9],
    [8, 2],
    [2, 8],
    [1, 1],
    [10, 0],
    [7, 2],
  ];

  test("a unit off the frontier has the frontier", () => {
    expect(frontierRows(matrixFromRows(rows)).sort()).toEqual([0, 4]);
    expect(rivals(rows, 3)).toEqual([0, 4]);
  });

  test("one on the frontier meets those that only it is ahead of, but none that another of them is ahead of", () => {
    expect(rivals(rows, 0)).toEqual([1, 2, 4]);
    expect(rivals(rows, 4)).toEqual([0]);
  });

  test("a unit that two of the frontier are ahead of stays behind the other", () => {
    expect(rivals([...rows, [8.5, 0]], 0)).toEqual([1, 2, 4]);
    const near = [...rows, [9 + 1e-12, 9 - 1e-12], [8.5, 0]];
    expect(rivals(near, 0, 1e-10)).toEqual([1, 2, 4]);
  });

  test("two that tie and stand on the frontier together hide the same units", () => {
    const near = [...rows, [9 + 1e-12, 9 - 1e-12]];
    expect(frontierRows(matrixFromRows(near)).sort()).toEqual([0, 4, 6]);
    expect(rivals(near, 0, 1e-10)).toEqual([1, 2, 4]);
    expect(rivals(near, 6, 1e-10)).toEqual([1, 2, 4]);
  });

  test("a unit that repeats one of the frontier shares its rivals", () => {
    expect(rivals([...rows, [9, 9]], 6)).toEqual([1, 2, 4]);
    expect(rivals([...rows, [9, 9]], 0)).toEqual([1, 2, 4]);
  });
});
