import { readMatrix } from "../../cells/cells";
import { bordaScores } from "../../core/aggregate/outranking/borda";
import { copelandScores, outrankingMatrix } from "../../core/aggregate/outranking/outranking";
import { outrankingOutputs } from "../../core/options";
import { refuseTooLong } from "../../core/workload";
import { readWeightsAndDirections } from "../indicatorArguments";
import { outrankingSteps } from "../costs";
import { withExcelErrors } from "../excelErrors";
import { downToFilled } from "../filledRows";
import { type ResultCell, scoreColumn, tableOf } from "../results";
import { readWord } from "../../cells/words";

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
