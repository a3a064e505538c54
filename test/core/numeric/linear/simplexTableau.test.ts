import { randomNumbers } from "../../../../src/core/numeric/distributions/random";
import { createTableau, optimize, type Outcome } from "../../../../src/core/numeric/linear/simplexTableau";
import { exactOptimum, fractionOf, numberOf } from "../../../support/exactProgram";

interface End {
  readonly outcome: Outcome;
  readonly value: number;
  readonly basic: readonly number[];
  /** Values of the basic variables. */
  readonly sides: readonly number[];
}

/** Where the steps end that start at x = 0, in the numbers of one attempt: `maximize` would mend a bad one by the other. */
function stepsOf(
  objective: readonly number[],
  constraints: readonly (readonly number[])[],
  limits: readonly number[],
  precise = false,
): End {
  const [rows, columns] = [limits.length, objective.length];
  const tableau = createTableau(rows, columns, precise);
  const { entries } = tableau;
  for (let column = 0; column <= columns; column++) {
    const own =
      column < columns ? [...constraints.map((row) => row[column]), -objective[column]] : [...limits, 0];
    entries.set(own, column * (rows + 1));
  }
  const outcome = optimize(tableau);
  const sides = Array.from(entries.subarray(columns * (rows + 1)));
  return { outcome, value: sides[rows], basic: Array.from(tableau.basic), sides: sides.slice(0, rows) };
}

const exactly = (objective: number[], constraints: number[][], limits: number[]) =>
  exactOptimum(
    objective.map(fractionOf),
    constraints.map((row) => row.map(fractionOf)),
    limits.map(fractionOf),
  );

const zeros = (count: number) => new Array<number>(count).fill(0);

test("steepest steps alone would go round in a circle (Hall and McKinnon 2004, doi:10.1007/s10107-003-0488-1)", () => {
  // Steepest columns and largest pivots are back at the start after six steps.
  const objective = [2.3, 2.15, -13.55, -0.4];
  const rows = [
    [0.4, 0.2, -1.4, -0.2],
    [-7.8, -1.4, 7.8, 0.4],
  ];
  expect(stepsOf(objective, rows, zeros(2)).outcome).toBe("unbounded");
  const [bounded, limits] = [
    [...rows, [1, 1, 1, 1]],
    [0, 0, 1],
  ];
  const { outcome, value } = stepsOf(objective, bounded, limits);
  expect(outcome).toBe("optimal");
  expect(value).toBeCloseTo(numberOf(exactly(objective, bounded, limits)!.value), 14);
});

test("steps without progress are Bland's, in exact fractions: only so can no circle be", () => {
  const { nextSymmetric } = randomNumbers(17);
  const digit = () => Math.floor(9.5 * nextSymmetric());
  let compared = 0;
  while (compared < 300) {
    const [rows, columns] = [2 + (compared % 3), 3 + (compared % 4)];
    // All limits are 0: no step makes progress. The first is the same by either rule: of one column that is the steepest and
    // the lowest to gain, with its largest entry in row 0.
    const first = Math.floor(compared / 4) % columns;
    const objective = Array.from({ length: columns }, (_, column) =>
      column === first ? 11 : column < first ? -Math.abs(digit()) : digit(),
    );
    const constraints = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => (row === 0 && column === first ? 11 : digit())),
    );
    const exact = exactly(objective, constraints, zeros(rows));
    for (const precise of [false, true]) {
      const { outcome, basic } = stepsOf(objective, constraints, zeros(rows), precise);
      expect(outcome).toBe(exact ? "optimal" : "unbounded");
      if (exact) expect(basic).toEqual(exact.basic);
    }
    if (exact) compared++;
  }
});

/**
 * Klee and Minty 1972: steepest steps visit all 2ⁿ corners before the best one, whose value is 5ⁿ. Here the least steep
 * variable, which would be there in one step, comes first.
 */
function kleeMinty(size: number): [number[], number[][], number[]] {
  const places = Array.from({ length: size }, (_, i) => i);
  const variables = places.map((place) => size - 1 - place);
  return [
    variables.map((variable) => 2 ** (size - 1 - variable)),
    places.map((row) =>
      variables.map((variable) => (variable < row ? 2 ** (row - variable + 1) : Number(variable === row))),
    ),
    places.map((row) => 5 ** (row + 1)),
  ];
}

test("hundreds of steps are taken, thousands are not: 2ⁿ − 1 for the cubes of Klee and Minty", () => {
  expect(stepsOf(...kleeMinty(9))).toMatchObject({ outcome: "optimal", value: 5 ** 9 });
  expect(stepsOf(...kleeMinty(12)).outcome).toBe("stalled");
});

test("of rows that limit a step alike the largest pivot is taken: a tiny one would cost the digits", () => {
  // 2x + y with x + y/3 ≤ 1 and y ≤ 1 is 7/3 at (2/3, 1). The tiny row stops x at 1 as well, and only there matters.
  const [tiny, plain, cap] = [
    [1e-10, -1],
    [1, 1 / 3],
    [0, 1],
  ];
  for (const [rows, limits] of [
    [
      [cap, tiny, plain],
      [1, 1e-10, 1],
    ],
    [
      [cap, plain, tiny],
      [1, 1, 1e-10],
    ],
  ] as const) {
    const { outcome, value } = stepsOf([2, 1], rows, limits);
    expect(outcome).toBe("optimal");
    expect(value).toBeCloseTo(7 / 3, 14);
  }
});

test("two ratios that are one double are told apart with twice the digits", () => {
  // 3x ≤ 1 and (2⁵³ − 1)·x ≤ (2⁵³ − 2)/3: the second allows less, by a part in 10¹⁶.
  const [large, limit] = [2 ** 53 - 1, (2 ** 53 - 2) / 3];
  expect(limit / large).toBe(1 / 3);
  for (const unit of [1, 2 ** 60]) {
    const first = stepsOf([1], [[3 * unit], [large]], [unit, limit], true);
    expect(first.basic).toEqual([1, 0]);
    expect(first.sides[0] / unit).toBeCloseTo(1 / large, 30);
    const second = stepsOf([1], [[large], [3 * unit]], [limit, unit], true);
    expect(second.basic).toEqual([0, 2]);
    expect(second.sides[1] / unit).toBeCloseTo(1 / large, 30);
  }
});

test("ratios whose first sixteen digits say otherwise are compared with all their digits", () => {
  // x ≤ 1 + 2⁻⁵⁴ and (1 + 2⁻⁵³)·x ≤ 1 + 2⁻⁵³: the second allows less, though its doubles are 1 and 1 + 2⁻⁵².
  const tableau = createTableau(2, 1, true);
  tableau.entries.set([1, 1, -1, 1, 1 + 2 ** -52, 0]);
  tableau.low!.set([0, 2 ** -53, 0, 2 ** -54, -(2 ** -53), 0]);
  expect(optimize(tableau)).toBe("optimal");
  expect(Array.from(tableau.basic)).toEqual([1, 0]);
  expect(tableau.entries[3]).toBe(2 ** -54);
});

test("a side that rounding has put below 0 is 0: no step goes backward", () => {
  for (const precise of [false, true]) {
    const { value, basic } = stepsOf([1], [[1e-6], [1]], [-1e-12, 0], precise);
    expect(value).toBe(0);
    expect(basic).toEqual([1, 0]);
  }
});
