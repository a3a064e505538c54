import { matrixFromRows } from "../../../src/core/matrix";
import { exposure } from "../../../src/core/structure/exposure";
import { riskQuadrants } from "../../../src/core/structure/risk";
import { problemFrom } from "../../support/expectIndexError";

const row = (...cells: number[]) => matrixFromRows([cells]);

describe("risk quadrants", () => {
  test("at the cut a unit is exposed, and of high quality", () => {
    const { quadrants, share } = riskQuadrants(row(1, 2, 2, 5), row(5, 5, 4, 4), row(2, 3, 2, 3), 5, 3);
    expect(quadrants).toEqual([
      { exposed: true, lowQuality: true },
      { exposed: true, lowQuality: false },
      { exposed: false, lowQuality: true },
      { exposed: false, lowQuality: false },
    ]);
    expect(Array.from(share)).toEqual([0.1, 0.2, 0.2, 0.5]);
  });

  test("each cut is the median of the jobs that have the value, when none is given", () => {
    // Scores 1, 2, 3 with jobs 1, 3, 1; the fourth unit has many jobs but no score, the fifth a score but no jobs.
    const jobs = row(1, 3, 1, 50, 0);
    const scores = row(1, 2, 3, NaN, 2);
    const { quadrants } = riskQuadrants(jobs, scores, row(7, 7, 7, 1, 6), NaN, NaN);
    expect(quadrants).toEqual([
      { exposed: false, lowQuality: false },
      { exposed: true, lowQuality: false },
      { exposed: true, lowQuality: false },
      { code: "unitValueMissing", parameters: { argument: "scores" } },
      { exposed: true, lowQuality: false },
    ]);
    expect(riskQuadrants(jobs, scores, row(7, 7, NaN, 1, 6), NaN, NaN).quadrants[2]).toEqual({
      code: "unitValueMissing",
      parameters: { argument: "quality" },
    });
  });

  test("no job with a value: no median, and the argument is named", () => {
    const run = (scores: number[], quality: number[]) => () =>
      riskQuadrants(row(0, 5), row(...scores), row(...quality), NaN, NaN);
    expect(problemFrom(run([1, NaN], [1, 2]))).toEqual({
      code: "noScoredJobs",
      parameters: { argument: "scores" },
    });
    expect(problemFrom(run([1, 2], [1, NaN]))).toEqual({
      code: "noScoredJobs",
      parameters: { argument: "quality" },
    });
  });

  test("negative jobs are named", () => {
    expect(problemFrom(() => riskQuadrants(row(1, -5), row(1, 2), row(1, 2), NaN, NaN))).toEqual({
      code: "cellNegative",
      parameters: { argument: "employment", row: 1, column: 2, value: -5 },
    });
  });
});

describe("exposure", () => {
  test("jobs at the threshold are exposed; jobs without a score count for coverage only", () => {
    const result = exposure(row(10, 30, 60, NaN), row(0.25, 0.5, NaN, 0.9), 0.5);
    expect(result).toEqual({ mean: 0.4375, shareAbove: 0.75, jobsAbove: 30, coverage: 0.4 });
  });

  test("no jobs, or none with a score", () => {
    expect(problemFrom(() => exposure(row(0, NaN), row(1, 1), 0.5))).toEqual({
      code: "totalZero",
      parameters: { argument: "employment" },
    });
    expect(problemFrom(() => exposure(row(0, 5), row(1, NaN), 0.5))).toEqual({
      code: "noScoredJobs",
      parameters: { argument: "scores" },
    });
  });
});
