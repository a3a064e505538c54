import { nameProblems, withNames } from "../../cells/tables/namedProblems";
import { contributions } from "../../core/aggregate/contributions";
import { byUnit, headerRows, readIndex } from "../definition";
import { unitAnswers } from "../filledRows";
import { tableOf } from "../results";
import { refuseTooLong } from "../../core/workload";
import { indexSteps, tableSteps, total } from "../costs";

/**
 * Returns the points of each row's QEI that are due to each indicator; a row adds up to its QEI.
 * @customfunction QEI.CONTRIBUTIONS QEI.CONTRIBUTIONS
 * @helpurl https://employment-indices.example/docs/functions/QEI.CONTRIBUTIONS.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] arithmetic (default) or sum; other scores are no sums.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data. Not beside a weights table.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @returns A table of points, one row per unit and one column per indicator; missing indicators stay empty. Of tables with names and a header row.
 */
export function qeiContributions(
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
      refuseTooLong(index.data, total(indexSteps(index.definition), tableSteps));
      const { points, problems } = withNames(index.names, () => contributions(index.data, index.definition));
      return byUnit(
        index,
        index.names?.indicators ?? [],
        tableOf(points, nameProblems(problems, index.names)),
      );
    },
    headerRows(weights),
  );
}
