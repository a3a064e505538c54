import { solve } from "yalps";
import { createMatrix, matrixFromRows, valueAt } from "../../../../src/core/matrix";
import { randomNumbers } from "../../../../src/core/numeric/distributions/random";
import { type LinearProgram, maximize } from "../../../../src/core/numeric/linear/simplex";

const program = (objective: number[], constraints: number[][], limits: number[]): LinearProgram => ({
  objective: Float64Array.from(objective),
  constraints: matrixFromRows(constraints),
  limits: Float64Array.from(limits),
});

function optimum(lp: LinearProgram): { value: number; solution: number[] } {
  const result = maximize(lp);
  if (result.status !== "optimal") throw new Error(`expected an optimum, got ${result.status}`);
  return { value: result.value, solution: [...result.solution] };
}

test("Dantzig's textbook program: 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 has 36 at (2, 6)", () => {
  const lp = program(
    [3, 5],
    [
      [1, 0],
      [0, 2],
      [3, 2],
    ],
    [4, 12, 18],
  );
  const { value, solution } = optimum(lp);
  expect(value).toBeCloseTo(36, 12);
  expect(solution[0]).toBeCloseTo(2, 12);
  expect(solution[1]).toBeCloseTo(6, 12);
});

test("Beale's cycling example ends at 1/20 (Beale 1955)", () => {
  const lp = program(
    [0.75, -150, 0.02, -6],
    [
      [0.25, -60, -0.04, 9],
      [0.5, -90, -0.02, 3],
      [0, 0, 1, 0],
    ],
    [0, 0, 1],
  );
  expect(optimum(lp).value).toBeCloseTo(0.05, 12);
});

test("Chvátal's cycling example (1983, p. 31) ends at 1", () => {
  const lp = program(
    [10, -57, -9, -24],
    [
      [0.5, -5.5, -2.5, 9],
      [0.5, -1.5, -0.5, 1],
      [1, 0, 0, 0],
    ],
    [0, 0, 1],
  );
  expect(optimum(lp).value).toBeCloseTo(1, 12);
});

test("an open side is unbounded", () => {
  expect(maximize(program([1, 1], [[-1, -1]], [5])).status).toBe("unbounded");
  expect(maximize(program([1, 0], [[0, 1]], [1])).status).toBe("unbounded");
});

test("no solution is claimed for a limit that x = 0 breaks", () => {
  // x ≥ 2 at the least cost, and x ≤ −1, which has no solution at all.
  expect(maximize(program([-1], [[-1]], [-2])).status).toBe("stalled");
  expect(maximize(program([1], [[1]], [-1])).status).toBe("stalled");
});

test("without constraints only an objective without gain has an optimum", () => {
  const none = {
    objective: Float64Array.from([-1, 0]),
    constraints: createMatrix(0, 2),
    limits: new Float64Array(0),
  };
  expect(optimum(none)).toEqual({ value: 0, solution: [0, 0] });
});

test("very large and very small numbers keep their digits", () => {
  expect(optimum(program([3e150], [[1e150]], [2e150])).value / 6e150).toBeCloseTo(1, 14);
  expect(optimum(program([3e-150], [[1e-150]], [2e-150])).value / 6e-150).toBeCloseTo(1, 14);
  // Limits far beyond their coefficients.
  expect(
    optimum(
      program(
        [1, 1],
        [
          [1, 0],
          [0, 1],
        ],
        [1e40, 1],
      ),
    ),
  ).toEqual({ value: 1e40, solution: [1e40, 1] });
});

test("a worth beyond the largest double is no optimum", () => {
  expect(maximize(program([1e200], [[1]], [1e200])).status).toBe("stalled");
});

test("constraints in other units of measurement leave the solution as it is, to the last digit", () => {
  const { nextSymmetric } = randomNumbers(9);
  const between = (low: number, high: number) => low + ((high - low) * (1 + nextSymmetric())) / 2;
  for (let round = 0; round < 100; round++) {
    const [rows, columns] = [2 + (round % 5), 2 + (round % 3)];
    // Some coefficients are 0, the last ones of a row too.
    const constraints = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.max(0, between(-1, 2))),
    );
    const limits = Array.from({ length: rows }, () => between(0, 3));
    const objective = Array.from({ length: columns }, () => between(-1, 2));
    const units = Array.from({ length: rows }, () => 2 ** Math.round(between(-200, 200)));
    expect(
      maximize(
        program(
          objective,
          constraints.map((row, i) => row.map((value) => value * units[i])),
          limits.map((limit, i) => limit * units[i]),
        ),
      ),
    ).toEqual(maximize(program(objective, constraints, limits)));
  }
});

test("200 random programs, a third of them degenerate, agree with the independent solver yalps", () => {
  const { nextSymmetric } = randomNumbers(3);
  const statuses = { optimal: 0, unbounded: 0 };
  for (let round = 0; round < 200; round++) {
    const rows = 3 + (round % 8);
    const columns = 2 + (round % 4);
    const coefficient = () => Math.round(10 * nextSymmetric());
    const constraints = Array.from({ length: rows }, () => Array.from({ length: columns }, coefficient));
    const limits = Array.from({ length: rows }, () => (round % 3 === 0 ? 0 : coefficient() + 11));
    const objective = Array.from({ length: columns }, coefficient);
    const ours = maximize(program(objective, constraints, limits));
    const theirs = solve({
      direction: "maximize",
      objective: "goal",
      constraints: Object.fromEntries(limits.map((limit, i) => [`c${i}`, { max: limit }])),
      variables: Object.fromEntries(
        objective.map((goal, j) => [
          `x${j}`,
          { goal, ...Object.fromEntries(constraints.map((row, i) => [`c${i}`, row[j]])) },
        ]),
      ),
    });
    expect(ours.status).toBe(theirs.status);
    if (ours.status === "stalled") throw new Error("stalled");
    statuses[ours.status]++;
    if (ours.status === "optimal") expect(ours.value).toBeCloseTo(theirs.result, 6);
  }
  // The comparison is worth something only if every outcome occurs.
  for (const count of Object.values(statuses)) expect(count).toBeGreaterThan(5);
});

test("the solution keeps every constraint and yields the value that is claimed", () => {
  const { nextSymmetric } = randomNumbers(5);
  for (let round = 0; round < 50; round++) {
    const constraints = Array.from({ length: 40 }, () =>
      Array.from({ length: 5 }, () => 50.5 + 49.5 * nextSymmetric()),
    );
    const lp = program(constraints[0], constraints, new Array(40).fill(1));
    const { value, solution } = optimum(lp);
    for (let row = 0; row < 40; row++) {
      const used = solution.reduce((total, x, column) => total + x * valueAt(lp.constraints, row, column), 0);
      expect(used).toBeLessThanOrEqual(1 + 1e-12);
    }
    expect(solution.reduce((total, x, column) => total + x * lp.objective[column], 0)).toBeCloseTo(value, 12);
    expect(value).toBeLessThanOrEqual(1 + 1e-12);
  }
});
