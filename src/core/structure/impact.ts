import { fail } from "../errors";
import { type Matrix } from "../matrix";
import { sum } from "../numeric/sums/sum";
import { pick } from "./cellsInAll";
import { decomposeQuality, type QualityChange } from "./change/decompose";
import { equalGroups, groupSums } from "./change/equalGroups";

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
  const scored = indicesWhere(positions.length, (i) => !Number.isNaN(scores.values[positions[i]]));
  const unscored = indicesWhere(
    positions.length,
    (i) => Number.isNaN(scores.values[positions[i]]) && (share0[i] > 0 || share1[i] > 0),
  );
  const columns = [share0, share1, within, between];
  const known = columns.map((values) => pick(values, scored));
  if (!known[0].some((share) => share > 0)) fail("noScoredJobs", { argument: "scores" });
  const parts = equalGroups(pick(scores.values, pick(positions, scored)), known[0], groups);
  const sums = known.map((values) => groupSums(values, parts));
  return {
    groups: Array.from(sums[0], (_, g) => group(sums.map((values) => values[g]))),
    unscored: unscored.length > 0 ? group(columns.map((values) => sum(pick(values, unscored)))) : null,
  };
}

function indicesWhere(length: number, holds: (i: number) => boolean): Int32Array {
  const indices = new Int32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) if (holds(i)) indices[count++] = i;
  return indices.subarray(0, count);
}

function group([share0, share1, within, between]: readonly number[]): ImpactGroup {
  return { share0, share1, within, between };
}
