import { fail, type Problem, problem } from "../errors";
import { type Matrix } from "../matrix";
import { meeting } from "../numeric/ranks/ties";
import { cellsInAll, pick } from "./cellsInAll";
import { shares } from "./shares";
import { weightedMedian } from "./inequality/weightedMedian";

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

/** The four quadrants: sheltered before exposed, high before low quality. */
const places: readonly RiskQuadrant[] = [false, true].flatMap((exposed) =>
  [false, true].map((lowQuality) => ({ exposed, lowQuality })),
);

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
  const exposed = meeting(scores.values, scoreCut);
  const good = meeting(quality.values, lowCut);
  const quadrants = new Array<RiskQuadrant | Problem>(share.length);
  for (let i = 0; i < share.length; i++) {
    const score = scores.values[i];
    const own = quality.values[i];
    if (score !== score) quadrants[i] = problem("unitValueMissing", { argument: "scores" });
    else if (own !== own) quadrants[i] = problem("unitValueMissing", { argument: "quality" });
    else quadrants[i] = places[2 * exposed[i] + (1 - good[i])];
  }
  return { quadrants, share };
}

function medianOf(values: Matrix, employment: Matrix, argument: string): number {
  const positions = cellsInAll(values, employment);
  const jobs = pick(employment.values, positions);
  if (!jobs.some((count) => count > 0)) fail("noScoredJobs", { argument });
  return weightedMedian(pick(values.values, positions), jobs);
}
