import { dimensionScores } from "../../core/aggregate/dimensions";
import { fail } from "../../core/errors";
import { valueAt } from "../../core/matrix";
import { defaultCoverage } from "../../core/options";
import { checkWeights } from "../../core/weight/checkWeights";
import { readAggregation } from "../../cells/arguments/aggregationCells";
import { readMatrix } from "../../cells/cells";
import { excelError } from "../excelErrors";
import { unitAnswers } from "../filledRows";
import { isOmitted } from "../../cells/grid";
import { numberOrBlank, type ResultCell } from "../results";
import { readNames, readNumbers } from "../../cells/vectors";
import { readNumber } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { aggregationSteps, dimensionsSteps, total } from "../costs";

/**
 * Returns one score per dimension for each row, combining the indicators that share a group label.
 * @customfunction QEI.DIMENSIONS QEI.DIMENSIONS
 * @helpurl https://employment-indices.example/docs/functions/QEI.DIMENSIONS.md
 * @param data Numbers only, already on a common scale: one row per unit, one column per indicator.
 * @param groups The dimension of each indicator, one label per column.
 * @param [weights] One weight per indicator, relative within its dimension. Default equal.
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [coverage] Least share (0 to 1) of a dimension's indicators that must be present. Default 2/3.
 * @returns One column per dimension, in order of first appearance.
 */
export function qeiDimensions(
  data: any[][],
  groups: any[][],
  weights?: any[][],
  aggregation?: any,
  coverage?: any,
): any[][] {
  return unitAnswers(data, (data) => {
    const matrix = readMatrix(data, "data");
    const labels = readNames(groups, "groups", matrix.columns, "indicator").map(
      (label, i) => label ?? fail("groupLabelMissing", { position: i + 1 }),
    );
    const own = isOmitted(weights)
      ? new Float64Array(matrix.columns).fill(1)
      : checkWeights(readNumbers(weights, "weights", matrix.columns, "indicator"), matrix.columns, "given");
    const rule = readAggregation(aggregation, "aggregation");
    const share = readNumber(coverage, "coverage", 0, 1, defaultCoverage);
    refuseTooLong(matrix, total(dimensionsSteps, aggregationSteps(rule)));
    const { scores, problems } = dimensionScores(matrix, labels, own, rule, share);
    return Array.from({ length: matrix.rows }, (_, row) =>
      problems.map((causes, dimension): ResultCell => {
        const cause = causes.get(row);
        return cause ? excelError(cause) : numberOrBlank(valueAt(scores, row, dimension));
      }),
    );
  });
}
