import { nameProblem, withNames } from "../../cells/tables/namedProblems";
import { profile } from "../../core/analyze/profile";
import { isIndicator } from "../../core/index/nodes";
import { refuseTooLong } from "../../core/workload";
import { indexSteps, profileSteps, total } from "../costs";
import { nodeLabel, readTables } from "../definition";
import { excelError, withExcelErrors } from "../excelErrors";
import { numberOrBlank, type ResultCell } from "../results";
import { valueAt } from "../../core/matrix";

const headings = ["Name", "Level", "Value", "Scaled", "Weight", "Points", "Rank", "Difference"];

/**
 * Returns one unit's index taken apart: each dimension and indicator with its weight, its points and its place among all units.
 * @customfunction QEI.PROFILE QEI.PROFILE
 * @helpurl https://employment-indices.example/docs/functions/QEI.PROFILE.md
 * @param data The table with its header row: one row per unit, one column per indicator.
 * @param weights The weights table with its header row.
 * @param unit Name of the unit, or its row number.
 * @param [preset] Name of a preset of the weights table. Default the first.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [coverage] Least share (0 to 1) of the parts of a dimension, or of the index, that must be present. Default 2/3.
 * @returns A table with a header row: the index in the first row, then every dimension and indicator with its level, value, scaled value, weight in this unit's index, points, rank and difference from the median of all units.
 */
export function qeiProfile(
  data: any[][],
  weights: any[][],
  unit: any,
  preset?: any[][],
  normalization?: any,
  aggregation?: any,
  coverage?: any,
): any[][] {
  return withExcelErrors(() => {
    const index = readTables({ data, weights, preset, normalization, aggregation, coverage });
    const row = index.names.table.units.find(unit, "unit");
    refuseTooLong(index.data, total(indexSteps(index.definition), profileSteps(index.definition)));
    const { rows, problem } = withNames(index.names, () => profile(index.data, index.definition, row));
    const noIndex = problem && excelError(nameProblem(problem, index.names));
    const cells = rows.map(({ node, level, scaled, weight, points, rank, difference }): ResultCell[] => {
      const value = node && isIndicator(node) ? valueAt(index.data, row, node.indicator) : NaN;
      return [
        node ? nodeLabel(node, index) : "Index",
        level,
        numberOrBlank(value),
        !node && noIndex ? noIndex : numberOrBlank(scaled),
        ...[weight, points, rank, difference].map(numberOrBlank),
      ];
    });
    return [headings, ...cells];
  });
}
