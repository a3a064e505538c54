import { leaveOut } from "../../core/analyze/leaveOut";
import { indicatorLabels } from "../indicatorArguments";
import { readIndex } from "../definition";
import { withExcelErrors } from "../excelErrors";
import { type ResultCell } from "../results";
import { refuseTooLong } from "../../core/workload";
import { leaveOutSteps } from "../costs";

/**
 * Returns what leaving out each indicator does to the ranks.
 * @customfunction QEI.LEAVEOUT QEI.LEAVEOUT
 * @helpurl https://employment-indices.example/docs/functions/QEI.LEAVEOUT.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [weights] One weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, or a framework id.
 * @param [directions_or_preset] Directions: per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words].
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @returns A table with a header row, one row per indicator: mean and largest change of rank, and the row that moves most.
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
    const labels = indicatorLabels(undefined, index.data.columns);
    const rows = leaveOut(index.data, index.definition).map((found, j): ResultCell[] => {
      if (!found) return [labels[j], 0, 0, ""];
      return [labels[j], found.meanChange, found.largestChange, found.unit === null ? "" : found.unit + 1];
    });
    return [["Indicator", "Mean rank change", "Largest rank change", "Unit"], ...rows];
  });
}
