import { readChanges, readNamedChanges, readRowChoice } from "../../cells/arguments/changeCells";
import { isOmitted, toGrid } from "../../cells/grid";
import { nameProblems, withNames } from "../../cells/tables/namedProblems";
import { type RankedScores, scenario } from "../../core/analyze/scenario";
import { type Problem, problem } from "../../core/errors";
import { refuseTooLong } from "../../core/workload";
import { scenarioSteps } from "../costs";
import { byUnit, headerRows, readIndex } from "../definition";
import { excelError } from "../excelErrors";
import { unitAnswers } from "../filledRows";
import { type ResultCell } from "../results";

const headings = ["Before", "After", "Change", "Rank before", "Rank after"];

/**
 * Returns the index of each row before and after a change of indicators, on the scale of the data as they are. No prediction.
 * @customfunction QEI.SCENARIO QEI.SCENARIO
 * @helpurl https://employment-indices.example/docs/functions/QEI.SCENARIO.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param changes One number per indicator, blank = no change. Beside a weights table: a row per change with name, number and, if wanted, kind.
 * @param [kind] percent (default: 0.1 or 10% gives a tenth more), add or set; one word, or one per indicator.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data. Not beside a weights table.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @param [rows] TRUE for each row that changes, FALSE for each that does not. Default all change.
 * @returns A table with a header row, one row per unit: index before and after, change, rank before and after. Of tables with names.
 */
export function qeiScenario(
  data: any[][],
  changes: any[][],
  kind?: any[][],
  weights?: any[][],
  directions_or_preset?: any[][],
  normalization?: any,
  aggregation?: any,
  goalposts?: any[][],
  coverage?: any,
  rows?: any[][],
): any[][] {
  const headers = headerRows(weights);
  const work = (used: any[][]) => {
    const given = {
      data: used,
      weights,
      directions_or_preset,
      normalization,
      aggregation,
      goalposts,
      coverage,
    };
    const index = readIndex(given);
    refuseTooLong(index.data, scenarioSteps(index.definition));
    const wanted = withNames(index.names, () =>
      index.names
        ? readNamedChanges(changes, kind, index.names)
        : readChanges(changes, kind, index.data.columns),
    );
    // Rows below the last value of the data may have been left out above.
    const chosen = isOmitted(rows)
      ? null
      : readRowChoice(rows, "rows", toGrid(data, "data").length - headers);
    const found = withNames(index.names, () => scenario(index.data, index.definition, wanted, chosen));
    const before = { ...found.before, problems: nameProblems(found.before.problems, index.names) };
    const after = { ...found.after, problems: nameProblems(found.after.problems, index.names) };
    return index.names ? byUnit(index, headings, unitRows(before, after)) : unitRows(before, after, headings);
  };
  return unitAnswers(data, work, headers);
}

/** A row for each unit, below the headings where they are given. */
function unitRows(before: RankedScores, after: RankedScores, above?: readonly string[]): ResultCell[][] {
  const first = above ? 1 : 0;
  const [old, now] = [before.scores, after.scores];
  const [oldRanks, nowRanks] = [before.ranks, after.ranks];
  const rows = new Array<ResultCell[]>(first + old.length);
  if (above) rows[0] = [...above];
  for (let row = 0; row < old.length; row++) {
    const change = now[row] - old[row];
    // x − x is 0 for every finite number only.
    rows[first + row] =
      change - change === 0
        ? [old[row], now[row], change, oldRanks[row], nowRanks[row]]
        : rowWithError(before, after, row);
  }
  return rows;
}

function rowWithError(before: RankedScores, after: RankedScores, row: number): ResultCell[] {
  const lost = before.problems.get(row) ?? after.problems.get(row) ?? unknown;
  const ranks = [before, after].map(({ ranks }) => ranks[row] || "");
  return [scoreCell(before, row), scoreCell(after, row), excelError(lost), ...ranks];
}

const unknown: Problem = problem("resultNotFinite", {});

function scoreCell({ scores, problems }: RankedScores, row: number): ResultCell {
  const score = scores[row];
  return score - score === 0 ? score : excelError(problems.get(row) ?? unknown);
}
