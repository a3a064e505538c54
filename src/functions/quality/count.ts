import { readMatrix } from "../../cells/cells";
import { isOmitted } from "../../cells/grid";
import { readNumbers } from "../../cells/vectors";
import { countPositive, thresholdCount } from "../../core/aggregate/outranking/thresholdCount";
import { fail } from "../../core/errors";
import { refuseTooLong } from "../../core/workload";
import { readWeightsAndDirections } from "../indicatorArguments";
import { perCell } from "../costs";
import { unitAnswers } from "../filledRows";
import { readInteger } from "../../cells/words";

/**
 * Returns how many dimensions of each row meet their threshold, and whether they are enough for a good job.
 * @customfunction QEI.COUNT QEI.COUNT
 * @helpurl https://employment-indices.example/docs/functions/QEI.COUNT.md
 * @param data Numbers only: one row per unit, one column per dimension; a missing value does not meet its threshold.
 * @param thresholds One number per dimension: met at or above it, or at or below it where the direction is -1.
 * @param [atleast] How many dimensions must be met. Default more than half; the American Job Quality Study takes 3 of 5.
 * @param [weights] One weight per dimension for the share, or a word. Default equal.
 * @param [directions] Per dimension 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @returns Two columns: weighted share of dimensions met (0 to 1), and TRUE where enough are met.
 */
export function qeiCount(
  data: any[][],
  thresholds: any[][],
  atleast?: any,
  weights?: any[][],
  directions?: any[][],
): any[][] {
  return unitAnswers(data, (data) => {
    const matrix = readMatrix(data, "data");
    if (isOmitted(thresholds)) fail("argumentMissing", { argument: "thresholds" });
    const limits = readNumbers(thresholds, "thresholds", matrix.columns, "indicator");
    const index = readWeightsAndDirections(weights, directions, matrix);
    const counted = countPositive(index.weights);
    const needed = readInteger(atleast, "atleast", 1, counted, Math.floor(counted / 2) + 1);
    refuseTooLong(matrix, perCell(100));
    const { shares, met } = thresholdCount(matrix, limits, index.weights, index.directions);
    return Array.from(shares, (share, row) => [share, met[row] >= needed]);
  });
}
