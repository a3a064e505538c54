import { matrixFromRows } from "../../../src/core/matrix";
import { impactByExposure } from "../../../src/core/structure/impact";
import { problemFrom } from "../../support/expectIndexError";

const column = (...cells: number[]) => matrixFromRows(cells.map((cell) => [cell]));

/** Jobs of two periods at constant quality 10, 20, 30, …, so that all change is between sectors. */
const data = (jobs0: number[], jobs1: number[]) => ({
  employment0: column(...jobs0),
  employment1: column(...jobs1),
  quality0: column(...jobs0.map((_, i) => 10 * (i + 1))),
  quality1: column(...jobs0.map((_, i) => 10 * (i + 1))),
});

test("sectors go to the group of their score, each with its own parts", () => {
  const { groups, unscored } = impactByExposure(data([50, 50], [25, 75]), column(0.9, 0.1), 2);
  // Mean quality 15 and 17.5, so that Q̄ = 16.25: (20 − 16.25)·0.25 and (10 − 16.25)·(−0.25).
  expect(groups).toEqual([
    { share0: 0.5, share1: 0.75, within: 0, between: 0.9375 },
    { share0: 0.5, share1: 0.25, within: 0, between: 1.5625 },
  ]);
  expect(unscored).toBeNull();
});

test.each([
  ["jobs in both periods", [60, 40], [60, 40], 0.4, 0.4],
  ["new", [60, 0], [60, 20], 0, 0.25],
  ["vanishing", [60, 40], [60, 0], 0.4, 0],
])("a sector without a score, %s, is told apart", (_, jobs0, jobs1, share0, share1) => {
  const { groups, unscored } = impactByExposure(data(jobs0, jobs1), column(0.5, NaN), 2);
  expect(unscored).toMatchObject({ share0, share1 });
  expect(groups.reduce((all, each) => all + each.share0, share0)).toBeCloseTo(1, 14);
  expect(groups.reduce((all, each) => all + each.share1, share1)).toBeCloseTo(1, 14);
});

test("a sector without jobs in either period needs no score", () => {
  expect(impactByExposure(data([60, 0, 40], [50, 0, 50]), column(0.5, NaN, 0.7), 2).unscored).toBeNull();
});

test("several sectors without a score are one group", () => {
  const { unscored } = impactByExposure(data([50, 30, 20], [50, 10, 40]), column(0.5, NaN, NaN), 3);
  expect(unscored!.share0).toBeCloseTo(0.5, 14);
  expect(unscored!.share1).toBeCloseTo(0.5, 14);
  // (20 − 18)·(−0.2) + (30 − 18)·0.2, mean quality 17 and 19.
  expect(unscored!.between).toBeCloseTo(2, 14);
});

test("scores of new sectors alone make no groups of equal employment", () => {
  const only = () => impactByExposure(data([60, 0], [50, 50]), column(NaN, 0.5), 2);
  expect(problemFrom(only)).toEqual({ code: "noScoredJobs", parameters: { argument: "scores" } });
});
