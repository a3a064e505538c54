import { fail } from "../errors";
import { type Matrix, presentValues } from "../matrix";
import { sum } from "../numeric/sum";
import { cellsInAll, pick, refuseNegative } from "./cellsInAll";
import { sharesOf } from "./shares";

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
 * @throws IndexError for negative jobs, or when no job has a score.
 */
export function exposure(employment: Matrix, scores: Matrix, threshold: number): Exposure {
  refuseNegative(employment, "employment");
  const all = presentValues(employment.values);
  sharesOf(all, "employment");
  const positions = cellsInAll(employment, scores);
  const jobs = pick(employment, positions);
  const values = pick(scores, positions);
  const scored = sum(jobs);
  if (scored === 0) fail("noScoredJobs", { argument: "scores" });
  const share = sharesOf(jobs, "employment");
  const jobsAbove = sum(jobs.filter((_, i) => values[i] >= threshold));
  return {
    mean: sum(share.map((s, i) => s * values[i])),
    shareAbove: jobsAbove / scored,
    jobsAbove,
    coverage: scored / sum(all),
  };
}
