import { readMatrix } from "../cells/cells";
import { isOmitted } from "../cells/grid";
import { readNumbers } from "../cells/vectors";
import { bordaScores } from "../core/aggregate/outranking/borda";
import { copelandScores, outrankingMatrix } from "../core/aggregate/outranking/outranking";
import { countPositive, thresholdCount } from "../core/aggregate/outranking/thresholdCount";
import { fail } from "../core/errors";
import { outrankingOutputs } from "../core/options";
import { refuseTooLong } from "../core/workload";
import { readWeightsAndDirections } from "./compositeArguments";
import { outrankingSteps, perCell } from "./costs";
import { withExcelErrors } from "./excelErrors";
import { downToFilled, unitAnswers } from "./filledRows";
import { type ResultCell, scoreColumn, tableOf } from "./results";
import { readInteger, readWord } from "../cells/words";

/**
 * Returns scores from pairwise comparison of the rows, which need no common scale and let no indicator make up for another.
 * @customfunction QEI.OUTRANK QEI.OUTRANK
 * @helpurl https://employment-indices.example/docs/functions/QEI.OUTRANK.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [weights] One weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, or a framework id.
 * @param [directions_or_preset] Directions: per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [output] copeland (default, wins less losses), borda (points from ranks), or matrix (share of the weight won).
 * @returns One score per row, or a square table of weight shares.
 */
export function qeiOutrank(
  data: any[][],
  weights?: any[][],
  directions_or_preset?: any[][],
  output?: any,
): any[][] {
  return withExcelErrors(() => {
    const word = readWord(output, "output", outrankingOutputs, "copeland");
    const compare = (rows: any[][]): ResultCell[][] => {
      const matrix = readMatrix(rows, "data");
      const index = readWeightsAndDirections(weights, directions_or_preset, matrix);
      refuseTooLong(matrix, outrankingSteps(word));
      if (word === "matrix") return tableOf(outrankingMatrix(matrix, index.weights, index.directions));
      const score = word === "borda" ? bordaScores : copelandScores;
      return scoreColumn(score(matrix, index.weights, index.directions));
    };
    // A blank row wins and loses nothing, but counts as one more row in Borda's points and in the matrix.
    return word === "copeland" ? downToFilled(data, compare) : compare(data);
  });
}

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
