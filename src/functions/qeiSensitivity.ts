import { importance } from "../core/analyze/importance";
import { leaveOut } from "../core/analyze/leaveOut";
import { sensitivity } from "../core/analyze/sensitivity";
import { problem } from "../core/errors";
import { variations } from "../core/options";
import { indicatorLabels } from "./compositeArguments";
import { readIndex } from "./definition";
import { excelError, withExcelErrors } from "./excelErrors";
import { unitAnswers } from "./filledRows";
import { numberOrBlank, type ResultCell } from "./results";
import { readInteger, readNumber, readWord } from "../cells/words";
import { refuseTooLong } from "../core/workload";
import { importanceSteps, indexSteps, leaveOutSteps, total } from "./costs";

/**
 * Returns how far the rank of each row depends on the weights and methods chosen, from many random draws.
 * @customfunction QEI.SENSITIVITY QEI.SENSITIVITY
 * @helpurl https://employment-indices.example/docs/functions/QEI.SENSITIVITY.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [weights] One weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, or a framework id.
 * @param [directions_or_preset] Directions: per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words].
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @param [spread] How far each weight may change, as a share of it: 0 to 1. Default 0.25.
 * @param [draws] How many draws, 10 to 100,000. Default 1,000.
 * @param [seed] Any number; the same seed gives the same result everywhere. Default 1.
 * @param [vary] weights (default), methods (every normalization and aggregation that applies), or both.
 * @returns A table with a header row, one row per unit: rank, mean rank, percentiles, best, worst, share of draws ranked first.
 */
export function qeiSensitivity(
  data: any[][],
  weights?: any[][],
  directions_or_preset?: any[][],
  normalization?: any,
  aggregation?: any,
  goalposts?: any[][],
  coverage?: any,
  spread?: any,
  draws?: any,
  seed?: any,
  vary?: any,
): any[][] {
  return unitAnswers(data, (data) => {
    const given = { data, weights, directions_or_preset, normalization, aggregation, goalposts, coverage };
    const index = readIndex(given);
    const { summaries, problems } = sensitivity(index.data, index.definition, {
      spread: readNumber(spread, "spread", 0, 1, 0.25),
      draws: readInteger(draws, "draws", 10, 100000, 1000),
      seed: readNumber(seed, "seed", -1e15, 1e15, 1),
      vary: readWord(vary, "vary", variations, "weights"),
    });
    const headings = [
      "Rank",
      "Mean rank",
      "5th percentile",
      "95th percentile",
      "Best",
      "Worst",
      "Share first",
    ];
    const rows = summaries.map((found, row): ResultCell[] => {
      if (found) return [found.rank, found.mean, found.low, found.high, found.best, found.worst, found.first];
      const error = excelError(problems.get(row) ?? problem("unitEmpty", {}));
      return headings.map(() => error);
    });
    return [headings, ...rows];
  });
}

/**
 * Returns how much each indicator moves the index in fact, beside its weight: weights are not importance.
 * @customfunction QEI.IMPORTANCE QEI.IMPORTANCE
 * @helpurl https://employment-indices.example/docs/functions/QEI.IMPORTANCE.md
 * @param data Numbers only: one row per unit, one column per indicator; rows with gaps are left out.
 * @param [weights] One weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, or a framework id.
 * @param [directions_or_preset] Directions: per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words].
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @param [coverage] As in QEI; only rows with every indicator are used here, whatever it is. Default 2/3.
 * @returns A table with a header row, one row per indicator: weight, correlation, share of variance, share over weight.
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
    const labels = indicatorLabels(undefined, index.data.columns);
    const rows = importance(index.data, index.definition).map(({ weight, correlation, share, ratio }, j) => {
      return [labels[j], ...[weight, correlation, share, ratio].map(numberOrBlank)];
    });
    return [
      ["Indicator", "Weight", "Correlation with index", "Share of variance", "Importance ÷ weight"],
      ...rows,
    ];
  });
}

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
