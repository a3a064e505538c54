import { fail } from "../../errors";
import { columnOf, type Matrix } from "../../matrix";
import { percent } from "../../numeric/elementary/percent";
import { reachFactor } from "../../numeric/elementary/reach";
import { sum } from "../../numeric/sums/sum";
import { exceeds, largestSize } from "../../numeric/ranks/ties";
import { cellsInAll, pick, placeOf, refuseNegative } from "../cellsInAll";
import { withJobs } from "./change";
import { type EqualGroups, equalGroups, groupSums } from "./equalGroups";
import { sharesOf } from "../shares";

export type Pattern = "upgrading" | "downgrading" | "polarization" | "middle" | "even";

export interface QualityGroups {
  /** Jobs of each group, from the lowest quality to the highest. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Growth of each group in per cent. */
  readonly change: Float64Array;
  readonly pattern: Pattern;
  /** Growth of the lowest, the middle (NaN with two groups) and the highest group, as fractions. */
  readonly growth: { readonly lowest: number; readonly middle: number; readonly highest: number };
  /** The rows that were cut, and where they belong. */
  readonly positions: Int32Array;
  readonly parts: EqualGroups;
}

/**
 * The jobs approach: jobs ranked by quality, cut into groups of equal employment in the first period, and what became of
 * each group. Source: Wright and Dwyer 2003, doi:10.1093/soceco/1.3.289; Eurofound, European Jobs Monitor.
 * @throws IndexError for negative jobs, a first period without jobs, totals that do not fit a double, or jobs without quality.
 */
export function qualityGroups(
  employment0: Matrix,
  employment1: Matrix,
  quality: Matrix,
  groups: number,
): QualityGroups {
  refuseNegative(employment0, "employment0");
  refuseNegative(employment1, "employment1");
  const positions = withJobs(cellsInAll(employment0, employment1), employment0.values, employment1.values);
  const missing = positions.find((i) => Number.isNaN(quality.values[i]));
  if (missing !== undefined) fail("qualityMissing", { argument: "quality", ...placeOf(quality, missing) });
  const jobs0 = pick(employment0.values, positions);
  const jobs1 = pick(employment1.values, positions);
  const parts = equalGroups(pick(quality.values, positions), sharesOf(jobs0, "employment0"), groups);
  const before = groupSums(jobs0, parts);
  const after = groupSums(jobs1, parts);
  if (!Number.isFinite(sum(before) + sum(after))) fail("resultNotFinite", {});
  // The smallest doubles cannot be split: growth is that of the same jobs in larger numbers.
  const factor = reachFactor(Math.max(largestSize(jobs0), largestSize(jobs1)));
  const enlarged = (jobs: Float64Array) =>
    groupSums(
      jobs.map((count) => count * factor),
      parts,
    );
  const [first, second] = factor === 1 ? [before, after] : [enlarged(jobs0), enlarged(jobs1)];
  const change = second.map((jobs, group) => percent(jobs - first[group], first[group]));
  if (!change.every(Number.isFinite)) fail("resultNotFinite", {});
  return { before, after, change, positions, parts, ...patternOf(first, second) };
}

/**
 * What each population's jobs changed in each quality group: the groups are those of all jobs, and the changes add up to theirs.
 * @param before occupations × populations, as `after`; their totals are what `groups` was cut from.
 * @returns one array per population, from the lowest quality group to the highest.
 */
export function changesOfPopulations(
  before: Matrix,
  after: Matrix,
  { positions, parts }: Pick<QualityGroups, "positions" | "parts">,
): Float64Array[] {
  return Array.from({ length: before.columns }, (_, population) => {
    const [first, second] = [before, after].map((jobs) =>
      groupSums(pick(columnOf(jobs, population), positions), parts),
    );
    return second.map((jobs, group) => jobs - first[group]);
  });
}

/**
 * Polarization: both ends grew more than the middle. Otherwise upgrading when the highest group grew more than the lowest,
 * downgrading when it grew less; growth of the middle when both ends grew less than it.
 */
function patternOf(before: Float64Array, after: Float64Array): Pick<QualityGroups, "pattern" | "growth"> {
  const last = before.length - 1;
  const lowest = after[0] / before[0];
  const highest = after[last] / before[last];
  const middle = last < 2 ? NaN : total(after, last) / total(before, last);
  const growth = { lowest: lowest - 1, middle: middle - 1, highest: highest - 1 };
  const above = (a: number, b: number) => exceeds(a, b, Math.max(lowest, highest));
  // Without a middle (NaN) neither holds.
  if (above(lowest, middle) && above(highest, middle)) return { pattern: "polarization", growth };
  if (above(middle, lowest) && above(middle, highest)) return { pattern: "middle", growth };
  return {
    pattern: above(highest, lowest) ? "upgrading" : above(lowest, highest) ? "downgrading" : "even",
    growth,
  };
}

/** Jobs of the groups between the lowest and the highest. */
function total(jobs: Float64Array, last: number): number {
  return jobs.subarray(1, last).reduce((all, each) => all + each, 0);
}
