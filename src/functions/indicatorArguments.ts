import { isOmitted } from "../cells/grid";
import { readNames } from "../cells/vectors";
import { type Matrix } from "../core/matrix";
import { type Direction } from "../core/options";
import { resolveWeights } from "../core/weight/resolveWeights";
import { languageTags, worksheetWords } from "../messages/languages";
import { readIndexDirections, readIndexWeights } from "../cells/arguments/indexArguments";
import { refuseTooLong } from "../core/workload";
import { schemeSteps } from "./costs";

/** Relative weights and directions, for tools that compare indicators without normalizing them. */
export function readWeightsAndDirections(
  weights: unknown,
  directions: unknown,
  data: Matrix,
): { weights: Float64Array; directions: readonly Direction[] } {
  const { weights: given, framework } = readIndexWeights(weights, data.columns, "arithmetic");
  const signs = readIndexDirections(directions, data.columns, framework);
  refuseTooLong(data, schemeSteps(given));
  return { directions: signs, weights: resolveWeights(data, given, signs) };
}

/**
 * Labels of the k indicators of a table: the names given, else "Indicator 1" and so on.
 * Results of worksheet functions are the same in every language, so that shared workbooks and lookups keep working.
 */
export function indicatorLabels(names: unknown, indicators: number): string[] {
  const given = isOmitted(names) ? [] : readNames(names, "names", indicators, "indicator");
  return Array.from({ length: indicators }, (_, j) => given[j] ?? indicatorName(j + 1));
}

/** What an indicator without a name is called in a result. */
export function indicatorName(position: number): string {
  return worksheetWords[languageTags[0]].indicatorName(position);
}
