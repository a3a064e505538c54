import { nameProblems, withNames } from "../../cells/tables/namedProblems";
import { sensitivity } from "../../core/analyze/draws/sensitivity";
import { fewestDraws } from "../../core/analyze/draws/drawSteps";
import { type Share } from "../../core/analyze/varianceShares/estimate";
import { drawnMethods, rankShiftShares, type SharesPlan } from "../../core/analyze/varianceShares/rankShifts";
import { problem } from "../../core/errors";
import { sensitivityOutputs, variations } from "../../core/options";
import { type ReadIndex } from "../../cells/arguments/indexArguments";
import { byUnit, headerRows, nodeLabel, readIndex } from "../definition";
import { excelError, withExcelErrors } from "../excelErrors";
import { downToFilled, filledRows } from "../filledRows";
import { type ResultCell } from "../results";
import { readInteger, readNumber, readWord } from "../../cells/words";

/**
 * Returns how far the rank of each row depends on the weights and methods chosen, from many random draws.
 * @customfunction QEI.SENSITIVITY QEI.SENSITIVITY
 * @helpurl https://employment-indices.example/docs/functions/QEI.SENSITIVITY.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data. Not beside a weights table.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @param [spread] How far each weight may change, as a share of it: 0 to 1. Default 0.25.
 * @param [draws] How many draws, 10 to 100,000. Default 1,000; rows of the sample with sobol, default 500.
 * @param [seed] Any number; the same seed gives the same result everywhere. Default 1.
 * @param [vary] weights (default), methods (every normalization and aggregation that applies), or both.
 * @param [output] What is shown: [words].
 * @returns A table with a header row, one row per unit: rank, mean rank, percentiles, best, worst, share of draws ranked first; with sobol one row per weight and method: its shares and their intervals.
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
  output?: any,
): any[][] {
  return withExcelErrors(() => {
    const given = { data, weights, directions_or_preset, normalization, aggregation, goalposts, coverage };
    const headers = headerRows(weights);
    const isOfFactors = readWord(output, "output", sensitivityOutputs, "units") === "sobol";
    const plan = {
      spread: readNumber(spread, "spread", 0, 1, 0.25),
      draws: readInteger(draws, "draws", fewestDraws, 100000, isOfFactors ? 500 : 1000),
      seed: readNumber(seed, "seed", -1e15, 1e15, 1),
      vary: readWord(vary, "vary", variations, "weights"),
    };
    return isOfFactors
      ? factorRows(readIndex({ ...given, data: filledRows(data, headers) }), plan)
      : downToFilled(data, (used) => unitRows(readIndex({ ...given, data: used }), plan), headers);
  });
}

type Plan = Omit<SharesPlan, "methods">;

function unitRows(index: ReadIndex, plan: Plan): ResultCell[][] {
  const found = withNames(index.names, () => sensitivity(index.data, index.definition, plan));
  const problems = nameProblems(found.problems, index.names);
  const headings = ["Rank", "Mean rank", "5th percentile", "95th percentile", "Best", "Worst", "Share first"];
  const rows = found.summaries.map((own, row): ResultCell[] => {
    if (own) return [own.rank, own.mean, own.low, own.high, own.best, own.worst, own.first];
    const error = excelError(problems.get(row) ?? problem("unitEmpty", {}));
    return headings.map(() => error);
  });
  return index.names ? byUnit(index, headings, rows) : [headings, ...rows];
}

function factorRows(index: ReadIndex, plan: Plan): ResultCell[][] {
  const found = withNames(index.names, () =>
    rankShiftShares(index.data, index.definition, { ...plan, methods: drawnMethods }),
  );
  const rows = found.map(({ factor, shares }): ResultCell[] => [
    typeof factor === "string" ? methodLabels[factor] : nodeLabel(factor, index),
    ...(shares ? [shares.first, shares.total] : [null, null]).flatMap(shareCells),
  ]);
  return [
    ["Factor", "First order", "First lower", "First upper", "Total", "Total lower", "Total upper"],
    ...rows,
  ];
}

const methodLabels = { normalization: "Normalization", aggregation: "Aggregation" };

/** Nothing where the ranks do not vary, or no resample did. */
function shareCells(found: Share | null): ResultCell[] {
  if (!found) return ["", "", ""];
  return [found.share, found.low, found.high].map((value) => (Number.isFinite(value) ? value : ""));
}
