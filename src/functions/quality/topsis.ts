import { readWord } from "../../cells/words";
import { topsis } from "../../core/aggregate/topsis";
import { idealScalings } from "../../core/options";
import { refuseTooLong } from "../../core/workload";
import { topsisSteps } from "../costs";
import { byUnit, headerRows, readComparison } from "../definition";
import { unitAnswers } from "../filledRows";
import { scoreColumn } from "../results";

/**
 * Returns how close each row comes to the best value of every indicator and how far it is from the worst (TOPSIS), 0 to 1.
 * @customfunction QEI.TOPSIS QEI.TOPSIS
 * @helpurl https://employment-indices.example/docs/functions/QEI.TOPSIS.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] vector (default, by the length of the column) or minmax (0 to 1).
 * @returns One score per row, 1 = best in everything. Of tables with names and a header row.
 */
export function qeiTopsis(
  data: any[][],
  weights?: any[][],
  directions_or_preset?: any[][],
  normalization?: any,
): any[][] {
  const work = (rows: any[][]) => {
    const word = readWord(normalization, "normalization", idealScalings, "vector");
    const index = readComparison(rows, weights, directions_or_preset);
    refuseTooLong(index.data, topsisSteps);
    const scores = topsis(index.data, index.weights, index.directions, word);
    return byUnit(index, ["Score"], scoreColumn(scores));
  };
  return unitAnswers(data, work, headerRows(weights));
}
