import { type UnitScores } from "../aggregate/unitScores";
import { type Problem, problem } from "../errors";
import { sum } from "../numeric/sum";
import { type SpecializationMeasure } from "../options";
import { type Outcome, isProblem } from "../outcome";
import { gini } from "./diversity";
import { type Regions, regionStructure, type RegionStructure } from "./regions";

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
  for (let row = 0; row < scores.length; row++) {
    const structure = regionStructure(regions, row);
    const outcome = structure
      ? compare(structure, measure, row)
      : problem("regionWithoutJobs", { row: row + 1 });
    if (isProblem(outcome)) problems.set(row, outcome);
    else scores[row] = outcome;
  }
  return { scores, problems };
}

function compare(
  { share, reference, columns }: RegionStructure,
  measure: SpecializationMeasure,
  row: number,
): Outcome {
  if (measure === "krugman") {
    let difference = 0;
    for (let i = 0; i < share.length; i++) difference += Math.abs(share[i] - reference[i]);
    return difference;
  }
  for (let i = 0; i < share.length; i++) {
    if (reference[i] === 0 && share[i] > 0) {
      return problem("referenceZero", { row: row + 1, column: columns[i] + 1 });
    }
  }
  if (measure === "gini")
    return gini(share.map((s, i) => s / reference[i]).filter((quotient) => quotient >= 0));
  // 0/0 is an industry nobody has: no part of the sum.
  return 1 / sum(share.map((s, i) => (s > 0 ? (s * s) / reference[i] : 0)));
}
