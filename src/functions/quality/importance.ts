import { withNames } from "../../cells/tables/namedProblems";
import { importance } from "../../core/analyze/importance";
import { nodeLabel, readIndex } from "../definition";
import { withExcelErrors } from "../excelErrors";
import { numberOrBlank } from "../results";
import { refuseTooLong } from "../../core/workload";
import { importanceSteps, indexSteps, total } from "../costs";

/**
 * Returns how much each indicator moves the index in fact, beside its weight: weights are not importance.
 * @customfunction QEI.IMPORTANCE QEI.IMPORTANCE
 * @helpurl https://employment-indices.example/docs/functions/QEI.IMPORTANCE.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table; rows with gaps are left out.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data. Not beside a weights table.
 * @param [coverage] As in QEI; only rows with every indicator are used here, whatever it is. Default 2/3.
 * @returns A table with a header row, one row per indicator and dimension: weight, correlation, share of variance, share over weight.
 */
export function qeiImportance(
  data: any[][],
  weights?: any[][],
  directions_or_preset?: any[][],
  normalization?: any,
  aggregation?: any,
  goalposts?: any[][],
  coverage?: any,
): any[][] {
  return withExcelErrors(() => {
    const given = { data, weights, directions_or_preset, normalization, aggregation, goalposts, coverage };
    const index = readIndex(given);
    refuseTooLong(index.data, total(indexSteps(index.definition), importanceSteps));
    const found = withNames(index.names, () => importance(index.data, index.definition));
    const rows = found.map(({ node, weight, correlation, share, ratio }) => {
      return [nodeLabel(node, index), ...[weight, correlation, share, ratio].map(numberOrBlank)];
    });
    return [
      ["Indicator", "Weight", "Correlation with index", "Share of variance", "Importance ÷ weight"],
      ...rows,
    ];
  });
}
