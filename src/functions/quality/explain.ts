import { aggregate } from "../../core/aggregate/aggregate";
import { problem } from "../../core/errors";
import { prepareIndex } from "../../core/qei";
import { explainUnit } from "../../messages/explanation";
import { type IndexArguments } from "../../cells/indexArguments";
import { readIndex } from "../definition";
import { displayWords, messageOf, withErrorTexts } from "../excelErrors";
import { downToFilled } from "../filledRows";
import { isOmitted } from "../../cells/grid";
import { readNames } from "../../cells/vectors";
import { refuseTooLong } from "../../core/workload";
import { explanationSteps, indexSteps, total } from "../costs";

const unitLimit = 10000;

/**
 * Returns the worked formula of each row's QEI in words and numbers, or the reason why there is none.
 * @customfunction QEI.EXPLAIN QEI.EXPLAIN
 * @helpurl https://employment-indices.example/docs/functions/QEI.EXPLAIN.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [weights] One weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, or a framework id.
 * @param [directions_or_preset] Directions: per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words].
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @param [names] Names of the indicators, such as the header row of the data.
 * @returns One line of text per row; never an error.
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
    downToFilled(data, (data) =>
      explain(
        { data, weights, directions_or_preset, normalization, aggregation, goalposts, coverage },
        names,
      ),
    ),
  );
}

function explain(raw: IndexArguments, names: unknown): string[][] {
  const { data, definition } = readIndex(raw);
  if (data.rows > unitLimit)
    return [[messageOf(problem("tooManyUnits", { given: data.rows, limit: unitLimit }))]];
  refuseTooLong(data, total(indexSteps(definition), explanationSteps));
  const words = displayWords();
  const prepared = prepareIndex(data, definition);
  const { scores, problems } = aggregate(
    prepared.normalized,
    prepared.weights,
    definition.aggregation,
    definition.coverage,
  );
  // After the index itself, whose mistakes are told first.
  const given = isOmitted(names) ? [] : readNames(names, "names", data.columns, "indicator");
  const labels = Array.from({ length: data.columns }, (_, j) => given[j] ?? words.indicatorName(j + 1));
  return Array.from(scores, (score, row) => {
    const cause = problems.get(row);
    return [cause ? messageOf(cause) : explainUnit(prepared, definition, row, score, labels, words)];
  });
}
