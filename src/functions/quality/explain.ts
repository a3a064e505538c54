import { fail, problem } from "../../core/errors";
import { combineMatrix } from "../../core/index/combine";
import { type Branch } from "../../core/index/tree";
import { prepareIndex } from "../../core/qei";
import { explainUnit } from "../../messages/explanation";
import { type IndexArguments, type ReadIndex } from "../../cells/arguments/indexArguments";
import { nameProblems, withNames } from "../../cells/tables/namedProblems";
import { byUnit, headerRows, readIndex } from "../definition";
import { displayWords, messageOf, withErrorTexts } from "../excelErrors";
import { downToFilled } from "../filledRows";
import { isOmitted } from "../../cells/grid";
import { type ResultCell } from "../results";
import { readNames } from "../../cells/vectors";
import { refuseTooLong } from "../../core/workload";
import { explanationSteps, indexSteps, total } from "../costs";

const unitLimit = 10000;

/**
 * Returns the worked formula of each row's QEI in words and numbers, or the reason why there is none.
 * @customfunction QEI.EXPLAIN QEI.EXPLAIN
 * @helpurl https://employment-indices.example/docs/functions/QEI.EXPLAIN.md
 * @param data One row per unit, one column per indicator: numbers only; or a table with its header row beside a weights table.
 * @param [weights] A weights table with its header row; or one weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, gini, merec, balance, or a framework id.
 * @param [directions_or_preset] Name of a preset of the weights table (default the first); or per indicator 1 (more is better) or -1 (less is better). Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words]; or p of the generalized mean, -10 to 10.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data. Not beside a weights table.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @param [names] Names of the indicators, such as the header row of the data. Not beside a weights table.
 * @returns One line of text per row; never an error. Of tables with names and a header row.
 */
export function qeiExplain(
  data: any[][],
  weights?: any[][],
  directions_or_preset?: any[][],
  normalization?: any,
  aggregation?: any,
  goalposts?: any[][],
  coverage?: any,
  names?: any[][],
): any[][] {
  return withErrorTexts(() =>
    downToFilled(
      data,
      (data) =>
        explain(
          { data, weights, directions_or_preset, normalization, aggregation, goalposts, coverage },
          names,
        ),
      headerRows(weights),
    ),
  );
}

function explain(raw: IndexArguments, names: unknown): ResultCell[][] {
  const index = readIndex(raw);
  if (index.names && !isOmitted(names)) fail("besideWeightsTable", { argument: "names" });
  const { data, definition } = index;
  if (data.rows > unitLimit)
    return [[messageOf(problem("tooManyUnits", { given: data.rows, limit: unitLimit }))]];
  refuseTooLong(data, total(indexSteps(definition), explanationSteps));
  const explanations = withNames(index.names, () => explanationsOf(index, names));
  return byUnit(
    index,
    ["Explanation"],
    explanations.map((text) => [text]),
  );
}

/** One text a unit: its worked formula, or why it has no score. @param names of the indicators, where they were given apart. */
function explanationsOf({ data, definition, names: own }: ReadIndex, names?: unknown): string[] {
  const words = displayWords();
  const prepared = prepareIndex(data, definition);
  const scores = new Map<Branch, Float64Array>();
  const index = combineMatrix(prepared.tree, prepared.normalized, (branch, found) =>
    scores.set(branch, found.scores),
  );
  scores.set(prepared.tree, index.scores);
  // After the index itself, whose mistakes are told first.
  const given = isOmitted(names) ? [] : readNames(names, "names", data.columns, "indicator");
  const indicators = Array.from({ length: data.columns }, (_, j) => given[j] ?? words.indicatorName(j + 1));
  const called = own ?? { indicators, dimensions: [] };
  const problems = nameProblems(index.problems, own);
  return Array.from({ length: data.rows }, (_, row) => {
    const cause = problems.get(row);
    return cause ? messageOf(cause) : explainUnit(prepared, definition, row, scores, called, words);
  });
}
