import { fail } from "../../errors";
import { type Matrix } from "../../matrix";
import { entropyExcess } from "../../numeric/elementary/entropyExcess";
import { halfMeanDifference } from "../../numeric/sums/meanDifference";
import { type SegregationMeasure } from "../../options";
import { refusePartialRows } from "../populations";
import { shares } from "../shares";

/** Jobs of groups by occupation, as shares of all jobs. */
export interface Composition {
  readonly occupations: number;
  readonly groups: number;
  /** Share of group k in occupation i at k·occupations + i. */
  readonly jobs: Float64Array;
  readonly byOccupation: Float64Array;
  readonly byGroup: Float64Array;
  /** Σ p·(1 − p) over the shares p of the groups: twice the chance that two jobs belong to two given groups, over all pairs. */
  readonly mixture: number;
}

/**
 * The shares of the groups; occupations without jobs drop out.
 * @param employment occupations × groups, at least 0; a row of blanks is no occupation.
 * @throws IndexError for negative jobs, a blank beside other groups' jobs, or fewer than two groups with jobs.
 */
export function compositionOf(employment: Matrix): Composition {
  const jobs = shares(employment);
  const { rows, columns } = employment;
  const kept = occupationsWithJobs(employment);
  const composition = new Float64Array(kept.length * columns);
  const byOccupation = new Float64Array(kept.length);
  const byGroup = new Float64Array(columns);
  for (let k = 0; k < columns; k++) {
    for (let i = 0; i < kept.length; i++) {
      const share = jobs[k * rows + kept[i]];
      composition[k * kept.length + i] = share;
      byOccupation[i] += share;
      byGroup[k] += share;
    }
  }
  const mixture = mixtureOf(byGroup);
  if (!(mixture > 0)) fail("groupsNeeded", {});
  return { occupations: kept.length, groups: columns, jobs: composition, byOccupation, byGroup, mixture };
}

function occupationsWithJobs(employment: Matrix): number[] {
  const { rows, columns, values } = employment;
  const kept: number[] = [];
  refusePartialRows(employment, "employment");
  for (let row = 0; row < rows; row++) {
    let jobs = false;
    for (let at = row, k = 0; k < columns; k++, at += rows) if (values[at] > 0) jobs = true;
    if (jobs) kept.push(row);
  }
  return kept;
}

/** Σ p·(1 − p) as Σ 2·p_j·p_k over the pairs, so that a group of nearly all jobs costs no digits. */
function mixtureOf(byGroup: Float64Array): number {
  let before = 0;
  let total = 0;
  for (let k = 0; k < byGroup.length; k++) {
    total += 2 * byGroup[k] * before;
    before += byGroup[k];
  }
  return total;
}

/**
 * How far groups work in different occupations, one number; 0 where every occupation has the same mixture.
 *
 * With t_i the share of occupation i in all jobs, p_k that of group k, and s_ik the jobs of both:
 * `karmel` Ip = ½·ΣΣ|s_ik − t_i·p_k| (Karmel and MacLachlan 1988, doi:10.1111/j.1475-4932.1988.tb02045.x), at most Σ p·(1 − p);
 * `duncan` Ip / Σ p·(1 − p), which is ½·Σ|a_i/A − b_i/B| for two groups (Duncan and Duncan 1955, doi:10.2307/2088328;
 * several: Morgan 1975, Sakoda 1981, doi:10.2307/2061096); `theil` H, the entropy that occupations take from the mixture, as
 * a part of it (Theil and Finizza 1971; Reardon and Firebaugh 2002, doi:10.1111/1467-9531.00110); `gini` mean difference of
 * the occupations' mixtures over its maximum (Reardon and Firebaugh 2002). But for `karmel`, 1 where no occupation is shared.
 */
export function segregation(composition: Composition, measure: SegregationMeasure): number {
  return Math.min(1, measures[measure](composition));
}

const measures: Readonly<Record<SegregationMeasure, (composition: Composition) => number>> = {
  duncan: (composition) => displaced(composition) / composition.mixture,
  karmel: displaced,
  theil,
  gini,
};

/** Share of all jobs that would have to change hands for the same mixture everywhere. */
function displaced({ occupations, groups, jobs, byOccupation, byGroup }: Composition): number {
  let total = 0;
  for (let k = 0, at = 0; k < groups; k++) {
    for (let i = 0; i < occupations; i++, at++) total += Math.abs(jobs[at] - byOccupation[i] * byGroup[k]);
  }
  return total / 2;
}

/** Mutual information over entropy; the terms x·ln x − x + 1 add up to Σ x·ln x, as the shares add up to 1. */
function theil({ occupations, groups, jobs, byOccupation, byGroup }: Composition): number {
  let information = 0;
  let entropy = 0;
  for (let k = 0; k < groups; k++) {
    const share = byGroup[k];
    if (share === 0) continue;
    entropy -= share * Math.log(share);
    for (let i = 0, at = k * occupations; i < occupations; i++, at++)
      information += byOccupation[i] * share * entropyExcess(jobs[at] / byOccupation[i], share);
  }
  return information / entropy;
}

function gini({ occupations, groups, jobs, byOccupation, mixture }: Composition): number {
  let total = 0;
  const mixed = new Float64Array(occupations);
  for (let k = 0, at = 0; k < groups; k++) {
    for (let i = 0; i < occupations; i++, at++) mixed[i] = jobs[at] / byOccupation[i];
    total += halfMeanDifference(mixed, byOccupation);
  }
  return total / mixture;
}
