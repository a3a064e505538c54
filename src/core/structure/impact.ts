import { fail } from "../errors";
import { type Matrix } from "../matrix";
import { decomposeQuality, type QualityChange } from "./decompose";
import { equalGroups } from "./equalGroups";
import { groupSums } from "./quintiles";

/** One group's part in the change of employment-weighted mean quality. */
export interface ImpactGroup {
  readonly share0: number;
  readonly share1: number;
  readonly within: number;
  readonly between: number;
}

export interface Impact {
  /** From the least to the most exposed. */
  readonly groups: readonly ImpactGroup[];
  /** Jobs without a score; null when there are none. */
  readonly unscored: ImpactGroup | null;
}

/**
 * The Shapley decomposition of the change of mean quality by exposure group: groups of equal employment in the first
 * period, from the least to the most exposed sectors. The groups' parts add up to the change.
 * @throws IndexError as decomposeQuality, or when no job of the first period has a score.
 */
export function impactByExposure(data: QualityChange, scores: Matrix, groups: number): Impact {
  const { positions, share0, share1, within, between } = decomposeQuality(data, "shapley");
  const hasScore = (i: number) => !Number.isNaN(scores.values[positions[i]]);
  const all = Array.from(positions, (_, i) => i);
  const scored = all.filter(hasScore);
  const unscored = all.filter((i) => !hasScore(i) && (share0[i] > 0 || share1[i] > 0));
  const at = (values: Float64Array, which: readonly number[]) => Float64Array.from(which, (i) => values[i]);
  if (!scored.some((i) => share0[i] > 0)) fail("noScoredJobs", { argument: "scores" });
  const parts = equalGroups(
    Float64Array.from(scored, (i) => scores.values[positions[i]]),
    at(share0, scored),
    groups,
  );
  const sums = [share0, share1, within, between].map((values) => groupSums(at(values, scored), parts));
  const rest = [share0, share1, within, between].map((values) =>
    at(values, unscored).reduce((a, b) => a + b, 0),
  );
  return {
    groups: Array.from(sums[0], (_, g) => group(sums.map((values) => values[g]))),
    unscored: unscored.length > 0 ? group(rest) : null,
  };
}

function group([share0, share1, within, between]: readonly number[]): ImpactGroup {
  return { share0, share1, within, between };
}
