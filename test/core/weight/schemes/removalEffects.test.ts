import * as fc from "fast-check";
import { matrixFromRows } from "../../../../src/core/matrix";
import { type Direction } from "../../../../src/core/options";
import { schemeWeights } from "../../../../src/core/weight/schemes/schemeWeights";
import { problemFrom } from "../../../support/expectIndexError";

const table = fc.integer({ min: 2, max: 5 }).chain((k) =>
  fc.tuple(
    fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: k, maxLength: k }), {
      minLength: 2,
      maxLength: 10,
    }),
    fc.array(fc.constantFrom<Direction>(1, -1), { minLength: k, maxLength: k }),
  ),
);

/** The steps of the paper, each as it is printed there: the performance of each unit with and without each indicator. */
function bySteps(rows: readonly (readonly number[])[], directions: readonly Direction[]): number[] {
  const k = directions.length;
  const column = (j: number) => rows.map((row) => row[j]);
  const normalized = rows.map((row) =>
    row.map((x, j) => (directions[j] === 1 ? Math.min(...column(j)) / x : x / Math.max(...column(j)))),
  );
  const performance = (row: readonly number[], without: number | null) =>
    Math.log(1 + row.reduce((sum, n, j) => sum + (j === without ? 0 : Math.abs(Math.log(n))), 0) / k);
  return directions.map((_, j) =>
    normalized.reduce((sum, row) => sum + Math.abs(performance(row, j) - performance(row, null)), 0),
  );
}

test("merec is what its steps give one after the other", () => {
  fc.assert(
    fc.property(table, ([rows, directions]) => {
      const effects = bySteps(rows, directions);
      const sum = effects.reduce((a, b) => a + b, 0);
      schemeWeights(matrixFromRows(rows), "merec", directions).forEach((weight, j) =>
        expect(weight).toBeCloseTo(sum > 0 ? effects[j] / sum : 1 / effects.length, 10),
      );
    }),
  );
});

test("other units of measurement, also the largest and smallest, change nothing", () => {
  const rows = [
    [1, 20, 7],
    [4, 10, 9],
    [2, 40, 3],
  ];
  const given = schemeWeights(matrixFromRows(rows), "merec", [1, -1, 1]);
  const scaled = rows.map(([a, b, c]) => [a * 1e307, b * 1e-307, c]);
  schemeWeights(matrixFromRows(scaled), "merec", [1, -1, 1]).forEach((weight, j) =>
    expect(weight).toBeCloseTo(given[j], 12),
  );
});

test("rows with a gap are left out, and two complete ones are needed", () => {
  const complete = [
    [1, 20],
    [4, 10],
  ];
  const gaps = [...complete, [NaN, 1], [100, NaN]];
  expect([...schemeWeights(matrixFromRows(gaps), "merec", [1, 1])]).toEqual([
    ...schemeWeights(matrixFromRows(complete), "merec", [1, 1]),
  ]);
  expect(problemFrom(() => schemeWeights(matrixFromRows(gaps.slice(1)), "merec", [1, 1]))).toEqual({
    code: "completeRowsTooFew",
    parameters: { present: 1, needed: 2 },
  });
});

test.each([0, -3])("%d has no logarithm: refused by its cell, in an incomplete row too", (value) => {
  const data = matrixFromRows([
    [1, 2],
    [3, 5],
    [value, NaN],
  ]);
  expect(problemFrom(() => schemeWeights(data, "merec", [1, 1]))).toEqual({
    code: "merecNotPositive",
    parameters: { row: 3, column: 1, value },
  });
});
