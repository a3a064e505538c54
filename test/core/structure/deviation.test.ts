import { matrixFromRows } from "../../../src/core/matrix";
import {
  outputAndJobs,
  rationalityIndex,
  sectorDeviations,
  totalDeviation,
} from "../../../src/core/structure/deviation";
import { problemFrom } from "../../support/expectIndexError";

const row = (...cells: number[]) => matrixFromRows([cells]);

/** Shares of output 0.3, 0.7, 0 and of jobs 0.5, 0.25, 0.25; the others are blank or empty. */
const data = outputAndJobs(row(3, 7, 0, NaN, 5, 0), row(2, 1, 1, 9, NaN, 0));

test("a sector that produces nothing deviates by −1; blank or empty ones have no deviation and do not count", () => {
  const { values, problems } = sectorDeviations(data);
  expect(values.values[0]).toBeCloseTo(0.3 / 0.5 - 1, 14);
  expect(values.values[1]).toBeCloseTo(0.7 / 0.25 - 1, 14);
  expect(Array.from(values.values.slice(2))).toEqual([-1, NaN, NaN, NaN]);
  expect(problems.size).toBe(0);
  expect(totalDeviation(data)).toBeCloseTo(0.4 + 1.8 + 1, 14);
});

test("the rationality index takes no output as 0, its limit", () => {
  expect(rationalityIndex(data)).toBeCloseTo(0.3 * Math.log(0.6) + 0.7 * Math.log(2.8), 14);
  expect(rationalityIndex(outputAndJobs(row(1, 3), row(2, 6)))).toBe(0);
});

test("output without jobs is a problem of its cell, and of the whole where one number is asked for", () => {
  const idle = outputAndJobs(row(NaN, 3, 7), row(1, 4, 0));
  const cause = { code: "outputWithoutJobs", parameters: { row: 1, column: 3 } };
  const { values, problems } = sectorDeviations(idle);
  expect([...problems]).toEqual([[2, cause]]);
  expect(values.values[2]).toBeNaN();
  expect(totalDeviation(idle)).toEqual(cause);
  expect(rationalityIndex(idle)).toEqual(cause);
});

test("negative cells and totals of 0 are named with their argument", () => {
  expect(problemFrom(() => outputAndJobs(row(1, -2), row(1, 1))).parameters.argument).toBe("output");
  expect(problemFrom(() => outputAndJobs(row(1, 2), row(-1, 1))).parameters.argument).toBe("employment");
  expect(problemFrom(() => outputAndJobs(row(0, 0), row(1, 1)))).toEqual({
    code: "totalZero",
    parameters: { argument: "output" },
  });
  expect(problemFrom(() => outputAndJobs(row(1, 1), row(0, 0)))).toEqual({
    code: "totalZero",
    parameters: { argument: "employment" },
  });
});
