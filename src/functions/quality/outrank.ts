import { byUnit, headerRows, readComparison, unitLabel } from "../definition";
import { bordaScores } from "../../core/aggregate/outranking/borda";
import { copelandScores, outrankingMatrix } from "../../core/aggregate/outranking/outranking";
import { outrankingOutputs } from "../../core/options";
import { refuseTooLong } from "../../core/workload";
import { outrankingSteps } from "../costs";
import { withExcelErrors } from "../excelErrors";
import { downToFilled } from "../filledRows";
import { type ResultCell, scoreColumn, tableOf } from "../results";
import { readWord } from "../../cells/words";

/**
 * Returns scores from pairwise comparison of the rows, which need no common scale and let no indicator make up for another.
 * @customfunction QEI.OUTRANK QEI.OUTRANK
 * @helpurl https://employment-indices.example/docs/functions/QEI.OUTRANK.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [output] copeland (default, wins less losses), borda (points from ranks), or matrix (share of the weight won).
 * @returns One score per row, or a square table of weight shares. Of tables with names and a header row.
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
      const index = readComparison(rows, weights, directions_or_preset);
      const matrix = index.data;
      refuseTooLong(matrix, outrankingSteps(word));
      if (word === "matrix") {
        const headings = Array.from({ length: matrix.rows }, (_, row) => String(unitLabel(row, index)));
        return byUnit(index, headings, tableOf(outrankingMatrix(matrix, index.weights, index.directions)));
      }
      const score = word === "borda" ? bordaScores : copelandScores;
      return byUnit(index, ["Score"], scoreColumn(score(matrix, index.weights, index.directions)));
    };
    // A blank row wins and loses nothing, but counts as one more row in Borda's points and in the matrix.
    return word === "copeland" ? downToFilled(data, compare, headerRows(weights)) : compare(data);
  });
}
