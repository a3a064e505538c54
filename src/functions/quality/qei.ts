import { nameProblems, withNames } from "../../cells/tables/namedProblems";
import { qualityIndex } from "../../core/qei";
import { headerRows, readIndex } from "../definition";
import { unitAnswers } from "../filledRows";
import { scoreColumn } from "../results";

/**
 * Returns the Quality of Employment Index of each row: indicators normalized, weighted and combined.
 * @customfunction QEI QEI
 * @helpurl https://employment-indices.example/docs/functions/QEI.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data. Not beside a weights table.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @returns One score per row; an error in the rows that cannot be scored.
 */
export function qei(
  data: any[][],
  weights?: any[][],
  directions_or_preset?: any[][],
  normalization?: any,
  aggregation?: any,
  goalposts?: any[][],
  coverage?: any,
): any[][] {
  return unitAnswers(
    data,
    (data) => {
      const given = { data, weights, directions_or_preset, normalization, aggregation, goalposts, coverage };
      const index = readIndex(given);
      const { scores, problems } = withNames(index.names, () => qualityIndex(index.data, index.definition));
      return scoreColumn({ scores, problems: nameProblems(problems, index.names) });
    },
    headerRows(weights),
  );
}
