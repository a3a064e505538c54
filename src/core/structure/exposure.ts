import { fail } from "../errors";
import { type Matrix } from "../matrix";
import { blockSum } from "../numeric/sums/blockSum";
import { extent } from "../numeric/ranks/extent";
import { sum } from "../numeric/sums/sum";
import { meeting } from "../numeric/ranks/ties";
import { cellsInAll, pick, refuseNegative } from "./cellsInAll";

export interface Exposure {
  /** Employment-weighted mean score. */
  readonly mean: number;
  /** Share of the scored jobs at or above the threshold. */
  readonly shareAbove: number;
  /** Jobs at or above the threshold. */
  readonly jobsAbove: number;
  /** Share of employment that has a score. */
  readonly coverage: number;
}

/**
 * Exposure of a workforce, for example to AI: cells without a score are left out, and the result says how many jobs that
 * leaves. Source of the mean: Felten, Raj and Seamans 2021, doi:10.1002/smj.3286.
 * @throws IndexError for negative jobs, a total that does not fit a double, or when no job has a score.
 */
export function exposure(employment: Matrix, scores: Matrix, threshold: number): Exposure {
  refuseNegative(employment, "employment");
  const all = blockSum(employment.values);
  if (all === 0) fail("totalZero", { argument: "employment" });
  if (all === Infinity) fail("resultNotFinite", {});
  const positions = cellsInAll(employment, scores);
  const jobs = pick(employment.values, positions);
  const values = pick(scores.values, positions);
  const scored = blockSum(jobs);
  if (scored === 0) fail("noScoredJobs", { argument: "scores" });
  const weighted = new Float64Array(jobs.length);
  const above = new Float64Array(jobs.length);
  const met = meeting(values, threshold);
  for (let i = 0; i < jobs.length; i++) {
    weighted[i] = (jobs[i] / scored) * values[i];
    if (met[i]) above[i] = jobs[i];
  }
  const jobsAbove = blockSum(above);
  const { low, high } = extent(values);
  const mean = Math.min(high, Math.max(low, sum(weighted)));
  return {
    mean,
    shareAbove: Math.min(1, jobsAbove / scored),
    jobsAbove,
    coverage: Math.min(1, scored / all),
  };
}
