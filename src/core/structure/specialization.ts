import { type UnitScores } from "../aggregate/unitScores";
import { type Problem, problem } from "../errors";
import { type SpecializationMeasure } from "../options";
import { type Outcome, isProblem } from "../outcome";
import { giniInPlace } from "./diversity";
import { eachRegion, type Regions, type RegionStructure } from "./regions";

/**
 * How far each region's industries differ from the reference, one number a region.
 *
 * `krugman` Σ|s − r| (0 to 2; Krugman 1991, Geography and Trade); `gini` the Gini coefficient of the location quotients
 * (0 to 1 − 1/n; Farhauer and Kröll 2013, Standorttheorien); `hachman` 1 / Σ s·(s/r), 1 = like the reference
 * (Hachman index). Industries with no jobs in the reference have no quotient.
 */
export function specialization(regions: Regions, measure: SpecializationMeasure): UnitScores {
  const scores = new Float64Array(regions.employment.rows).fill(NaN);
  const problems = new Map<number, Problem>();
  const room = new Float64Array(regions.employment.columns);
  eachRegion(regions, (row, structure) => {
    const outcome = structure
      ? measures[measure]({ ...structure, row, room })
      : problem("regionWithoutJobs", { row: row + 1 });
    if (isProblem(outcome)) problems.set(row, outcome);
    else scores[row] = outcome;
  });
  return { scores, problems };
}

/** A region beside its reference. */
interface Compared extends RegionStructure {
  /** 0-based. */
  readonly row: number;
  /** Holds the quotients of one region after the other. */
  readonly room: Float64Array;
}

const measures: Readonly<Record<SpecializationMeasure, (compared: Compared) => Outcome>> = {
  krugman,
  gini: quotientGini,
  hachman,
};

function krugman({ count, share, reference }: Compared): Outcome {
  let difference = 0;
  for (let i = 0; i < count; i++) difference += Math.abs(share[i] - reference[i]);
  return Math.min(2, difference);
}

function quotientGini(compared: Compared): Outcome {
  const { count, share, reference, room } = compared;
  let industries = 0;
  for (let i = 0; i < count; i++) {
    if (reference[i] > 0) room[industries++] = share[i] / reference[i];
    else if (share[i] > 0) return withoutQuotient(compared, i);
  }
  return giniInPlace(room.subarray(0, industries));
}

function hachman(compared: Compared): Outcome {
  const { count, share, reference } = compared;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (reference[i] > 0) total += (share[i] * share[i]) / reference[i];
    else if (share[i] > 0) return withoutQuotient(compared, i);
  }
  return Math.min(1, 1 / total);
}

function withoutQuotient({ row, columns }: Compared, industry: number): Problem {
  return problem("referenceZero", { row: row + 1, column: columns[industry] + 1 });
}
