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
      ? compare(structure, measure, row, room)
      : problem("regionWithoutJobs", { row: row + 1 });
    if (isProblem(outcome)) problems.set(row, outcome);
    else scores[row] = outcome;
  });
  return { scores, problems };
}

/** @param room holds the quotients of one region after the other. */
function compare(
  structure: RegionStructure,
  measure: SpecializationMeasure,
  row: number,
  room: Float64Array,
): Outcome {
  const { count, share, reference, columns } = structure;
  if (measure === "krugman") {
    let difference = 0;
    for (let i = 0; i < count; i++) difference += Math.abs(share[i] - reference[i]);
    return Math.min(2, difference);
  }
  let total = 0;
  let industries = 0;
  for (let i = 0; i < count; i++) {
    if (reference[i] > 0) {
      room[industries++] = share[i] / reference[i];
      total += (share[i] * share[i]) / reference[i];
    } else if (share[i] > 0) {
      return problem("referenceZero", { row: row + 1, column: columns[i] + 1 });
    }
  }
  return measure === "gini" ? giniInPlace(room.subarray(0, industries)) : Math.min(1, 1 / total);
}
