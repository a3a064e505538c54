import { contributions } from "../../core/aggregate/contributions";
import { readIndex } from "../definition";
import { unitAnswers } from "../filledRows";
import { tableOf } from "../results";
import { refuseTooLong } from "../../core/workload";
import { indexSteps, tableSteps, total } from "../costs";

/**
 * Returns the points of each row's QEI that are due to each indicator; a row adds up to its QEI.
 * @customfunction QEI.CONTRIBUTIONS QEI.CONTRIBUTIONS
 * @helpurl https://employment-indices.example/docs/functions/QEI.CONTRIBUTIONS.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [weights] One weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, or a framework id.
 * @param [directions_or_preset] Directions: per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] arithmetic (default) or sum; other scores are no sums.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @returns A table of points in the size of the data; missing indicators stay empty.
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
  return unitAnswers(data, (data) => {
    const given = { data, weights, directions_or_preset, normalization, aggregation, goalposts, coverage };
    const index = readIndex(given);
    refuseTooLong(index.data, total(indexSteps(index.definition), tableSteps));
    const { points, problems } = contributions(index.data, index.definition);
    return tableOf(points, problems);
  });
}
