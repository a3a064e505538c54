import { type UnitScores } from "../aggregate/unitScores";
import { type Problem, problem } from "../errors";
import { type SpecializationMeasure } from "../options";
import { type Outcome, isProblem } from "../outcome";
import { gini } from "./diversity";
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
  eachRegion(regions, (row, structure) => {
    const outcome = structure
      ? compare(structure, measure, row)
      : problem("regionWithoutJobs", { row: row + 1 });
    if (isProblem(outcome)) problems.set(row, outcome);
    else scores[row] = outcome;
  });
  return { scores, problems };
}

function compare(structure: RegionStructure, measure: SpecializationMeasure, row: number): Outcome {
  const { count, share, reference, columns } = structure;
  if (measure === "krugman") {
    let difference = 0;
    for (let i = 0; i < count; i++) difference += Math.abs(share[i] - reference[i]);
    return difference;
  }
  let total = 0;
  let industries = 0;
  for (let i = 0; i < count; i++) {
    if (reference[i] > 0) {
      industries++;
      total += (share[i] * share[i]) / reference[i];
    } else if (share[i] > 0) {
      return problem("referenceZero", { row: row + 1, column: columns[i] + 1 });
    }
  }
  return measure === "gini" ? gini(quotients(structure, industries)) : 1 / total;
}

/** Location quotients of the industries that the reference has. */
function quotients({ count, share, reference }: RegionStructure, industries: number): Float64Array {
  const result = new Float64Array(industries);
  for (let i = 0, next = 0; i < count; i++) if (reference[i] > 0) result[next++] = share[i] / reference[i];
  return result;
}
