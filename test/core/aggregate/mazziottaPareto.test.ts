import { mazziottaPareto } from "../../../src/core/aggregate/mazziottaPareto";
import { IndexError } from "../../../src/core/errors";
import { createMatrix, type Matrix } from "../../../src/core/matrix";

function tableOf(...rows: number[][]): Matrix {
  const matrix = createMatrix(rows.length, rows[0].length);
  rows.forEach((row, i) => row.forEach((value, j) => (matrix.values[j * rows.length + i] = value)));
  return matrix;
}

function problemOf(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    if (error instanceof IndexError) return error.problem;
    throw error;
  }
  throw new Error("Expected a refusal.");
}

const posts = (low: number[], high: number[]) => ({
  low: Float64Array.from(low),
  high: Float64Array.from(high),
});

test("z-scores use the population deviation: (110, 90) has mean 100 and deviation 10, so 100 ∓ 1", () => {
  const data = tableOf([5, 1], [1, 5]);
  const { scores, problems } = mazziottaPareto(data, [1, 1], "negative", null);
  expect(Array.from(scores)).toEqual([99, 99]);
  expect(problems.size).toBe(0);
  expect(Array.from(mazziottaPareto(data, [1, 1], "positive", null).scores)).toEqual([101, 101]);
});

test("a direction of -1 turns z-scores and the adjusted scale", () => {
  const data = tableOf([5, 1], [1, 5]);
  expect(Array.from(mazziottaPareto(data, [1, -1], "negative", null).scores)).toEqual([110, 90]);
  expect(Array.from(mazziottaPareto(data, [1, -1], "adjusted", null).scores)).toEqual([130, 70]);
});

test("adjusted with goalposts of one's own: a missing one is the column's extreme", () => {
  // 2 between 0 and its own largest 4 is half way, 100; 30 between its own least 10 and 50 is half way too.
  const data = tableOf([2, 30], [4, 10]);
  const [first, second] = mazziottaPareto(data, [1, 1], "adjusted", posts([0, NaN], [NaN, 50])).scores;
  expect(first).toBeCloseTo(100, 12);
  // (130, 70): mean 100, population deviation 30, so 100 − 900/100.
  expect(second).toBeCloseTo(91, 12);
});

test("a mean below 0 would turn the penalty into a reward: that unit is told, the others are scored", () => {
  // 70 + 60·share is −20 for a share of −1.5.
  const data = tableOf([-1.5, -1.5], [0.5, 0.5]);
  const { scores, problems } = mazziottaPareto(data, [1, 1], "adjusted", posts([0, 0], [1, 1]));
  expect(scores[1]).toBeCloseTo(100, 12);
  expect(scores[0]).toBeNaN();
  expect(problems.get(0)!.code).toBe("unitMeanNotPositive");
});

test("goalposts go with adjusted only, and low comes before high", () => {
  const data = tableOf([1, 2], [3, 5]);
  expect(problemOf(() => mazziottaPareto(data, [1, 1], "positive", posts([0, 0], [9, 9])))).toMatchObject({
    code: "goalpostsNeedAdjusted",
    parameters: { form: "positive" },
  });
  expect(problemOf(() => mazziottaPareto(data, [1, 1], "adjusted", posts([0, 5], [9, 5])))).toMatchObject({
    code: "goalpostsOrder",
    parameters: { position: 2, low: 5, high: 5 },
  });
});

test("a column without spread is named, under every form", () => {
  const data = tableOf([1, 7], [3, 7]);
  for (const form of ["negative", "positive", "adjusted"] as const) {
    expect(problemOf(() => mazziottaPareto(data, [1, 1], form, null))).toMatchObject({
      code: "columnWithoutSpread",
      parameters: { column: 2 },
    });
  }
});

test("one row needs both goalposts of every column; one complete row among several needs more of them", () => {
  const one = tableOf([0.5, 0.5]);
  expect(mazziottaPareto(one, [1, 1], "adjusted", posts([0, 0], [1, 1])).scores[0]).toBeCloseTo(100, 12);
  for (const form of ["negative", "adjusted"] as const) {
    expect(problemOf(() => mazziottaPareto(one, [1, 1], form, null))).toMatchObject({
      code: "scoreOneRow",
      parameters: { goalpostsHelp: true },
    });
  }
  expect(problemOf(() => mazziottaPareto(one, [1, 1], "adjusted", posts([0, 0], [1, NaN])))).toMatchObject({
    code: "scoreOneRow",
  });
  const holed = tableOf([1, 2], [NaN, 3]);
  expect(problemOf(() => mazziottaPareto(holed, [1, 1], "negative", null))).toMatchObject({
    code: "completeRowsTooFew",
    parameters: { present: 1, needed: 2 },
  });
});

test("without a complete row nothing fails: each is told what it lacks", () => {
  for (const form of ["negative", "adjusted"] as const) {
    const { scores, problems } = mazziottaPareto(tableOf([1, NaN], [NaN, NaN]), [1, 1], form, null);
    expect(Array.from(scores)).toEqual([NaN, NaN]);
    expect([problems.get(0)!.code, problems.get(1)!.code]).toEqual(["unitNeedsAll", "unitEmpty"]);
  }
});
