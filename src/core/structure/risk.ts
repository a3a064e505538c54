import { fail, type Problem, problem } from "../errors";
import { type Matrix } from "../matrix";
import { cellsInAll, pick, refuseNegative } from "./cellsInAll";
import { shares } from "./shares";
import { weightedMedian } from "./weightedMedian";

export interface RiskQuadrant {
  /** Score at or above its cut. */
  readonly exposed: boolean;
  /** Quality below its cut. */
  readonly lowQuality: boolean;
}

export interface Risk {
  /** One per unit: its quadrant, or why it has none. */
  readonly quadrants: readonly (RiskQuadrant | Problem)[];
  /** Employment share of each unit over all units; NaN where employment is blank. */
  readonly share: Float64Array;
}

/**
 * Places each unit by exposure and job quality: exposed jobs of low quality are where change is hardest to absorb.
 * @param exposureCut NaN = the employment-weighted median of the scores; likewise qualityCut.
 * @throws IndexError for negative jobs, none at all, or no unit with jobs and a value to take the median of.
 */
export function riskQuadrants(
  employment: Matrix,
  scores: Matrix,
  quality: Matrix,
  exposureCut: number,
  qualityCut: number,
): Risk {
  const share = shares(employment);
  const scoreCut = Number.isNaN(exposureCut) ? medianOf(scores, employment, "scores") : exposureCut;
  const lowCut = Number.isNaN(qualityCut) ? medianOf(quality, employment, "quality") : qualityCut;
  const quadrants = Array.from(scores.values, (score, i): RiskQuadrant | Problem => {
    if (Number.isNaN(score)) return problem("unitValueMissing", { argument: "scores" });
    if (Number.isNaN(quality.values[i])) return problem("unitValueMissing", { argument: "quality" });
    return { exposed: score >= scoreCut, lowQuality: quality.values[i] < lowCut };
  });
  return { quadrants, share };
}

function medianOf(values: Matrix, employment: Matrix, argument: string): number {
  refuseNegative(employment, "employment");
  const positions = cellsInAll(values, employment);
  const jobs = pick(employment, positions);
  if (!jobs.some((count) => count > 0)) fail("noScoredJobs", { argument });
  return weightedMedian(pick(values, positions), jobs);
}
