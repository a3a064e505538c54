import { withNames } from "../../cells/tables/namedProblems";
import { leaveOut } from "../../core/analyze/leaveOut";
import { nodesOf } from "../../core/index/nodes";
import { nodeLabel, readIndex, unitLabel } from "../definition";
import { withExcelErrors } from "../excelErrors";
import { type ResultCell } from "../results";
import { refuseTooLong } from "../../core/workload";
import { leaveOutSteps } from "../costs";

/**
 * Returns what leaving out each indicator does to the ranks.
 * @customfunction QEI.LEAVEOUT QEI.LEAVEOUT
 * @helpurl https://employment-indices.example/docs/functions/QEI.LEAVEOUT.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data. Not beside a weights table.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @returns A table with a header row, one row per indicator and dimension: mean and largest change of rank, and the unit that moves most.
 */
export function qeiLeaveOut(
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
    refuseTooLong(index.data, leaveOutSteps(index.definition));
    const found = withNames(index.names, () => leaveOut(index.data, index.definition));
    const rows = nodesOf(index.data.columns, index.definition.hierarchy).map((node, i): ResultCell[] => {
      const label = nodeLabel(node, index);
      const own = found[i];
      if (!own) return [label, 0, 0, ""];
      return [label, own.meanChange, own.largestChange, own.unit === null ? "" : unitLabel(own.unit, index)];
    });
    return [["Indicator", "Mean rank change", "Largest rank change", "Unit"], ...rows];
  });
}
