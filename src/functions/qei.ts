import { contributions } from "../core/aggregate/contributions";
import { dimensionScores } from "../core/aggregate/dimensions";
import { fail } from "../core/errors";
import { valueAt } from "../core/matrix";
import { normalize } from "../core/normalize/normalize";
import { aggregations, defaultCoverage, normalizations, weightSchemes } from "../core/options";
import { qualityIndex } from "../core/qei";
import { checkWeights } from "../core/weight/checkWeights";
import { schemeWeights } from "../core/weight/schemeWeights";
import { readMatrix } from "./cells";
import { readIndexDirections } from "../cells/indexArguments";
import { readIndex } from "./definition";
import { excelError, withExcelErrors } from "./excelErrors";
import { unitAnswers } from "./filledRows";
import { readGoalposts } from "./goalpostCells";
import { isOmitted } from "./grid";
import { numberOrBlank, type ResultCell, scoreColumn, tableOf } from "./results";
import { readNames, readNumbers } from "./vectors";
import { readNumber, readWord } from "../cells/words";
import { refuseTooLong } from "../core/workload";
import {
  aggregationSteps,
  dimensionsSteps,
  indexSteps,
  normalizationSteps,
  schemeSteps,
  tableSteps,
  total,
} from "./costs";

/**
 * Returns the Quality of Employment Index of each row: indicators normalized, weighted and combined.
 * @customfunction QEI QEI
 * @helpurl https://employment-indices.example/docs/functions/QEI.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [weights] One weight per indicator, or a word: equal (default), stdev, entropy, critic, pca, or a framework id.
 * @param [directions_or_preset] Directions: per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [normalization] Way to a common scale: [words].
 * @param [aggregation] How scores are combined: [words].
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @param [coverage] Least share (0 to 1) of a row's indicators that must be present. Default 2/3.
 * @returns One score per row; an error in the rows that cannot be scored.
 */
export function qei(
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
    return scoreColumn(qualityIndex(index.data, index.definition));
  });
}

/**
 * Returns the indicators on a common scale where more is better: the normalization step of QEI alone.
 * @customfunction QEI.NORMALIZE QEI.NORMALIZE
 * @helpurl https://employment-indices.example/docs/functions/QEI.NORMALIZE.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [method] Way to a common scale: [words].
 * @param [directions] Per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @param [goalposts] Fixed low and high per indicator for minmax: two rows or two columns; auto = from the data.
 * @returns A table of the same size; missing cells stay empty.
 */
export function qeiNormalize(
  data: any[][],
  method?: any,
  directions?: any[][],
  goalposts?: any[][],
): any[][] {
  return unitAnswers(data, (data) => {
    const matrix = readMatrix(data, "data");
    const word = readWord(method, "method", normalizations, "minmax");
    const posts = readGoalposts(goalposts, matrix.columns, undefined, directions);
    refuseTooLong(matrix, total(normalizationSteps(word), tableSteps));
    return tableOf(normalize(matrix, word, readIndexDirections(directions, matrix.columns), posts));
  });
}

/**
 * Returns one score per dimension for each row, combining the indicators that share a group label.
 * @customfunction QEI.DIMENSIONS QEI.DIMENSIONS
 * @helpurl https://employment-indices.example/docs/functions/QEI.DIMENSIONS.md
 * @param data Numbers only, already on a common scale: one row per unit, one column per indicator.
 * @param groups The dimension of each indicator, one label per column.
 * @param [weights] One weight per indicator, relative within its dimension. Default equal.
 * @param [aggregation] How scores are combined: [words].
 * @param [coverage] Least share (0 to 1) of a dimension's indicators that must be present. Default 2/3.
 * @returns One column per dimension, in order of first appearance.
 */
export function qeiDimensions(
  data: any[][],
  groups: any[][],
  weights?: any[][],
  aggregation?: any,
  coverage?: any,
): any[][] {
  return unitAnswers(data, (data) => {
    const matrix = readMatrix(data, "data");
    const labels = readNames(groups, "groups", matrix.columns, "indicator").map(
      (label, i) => label ?? fail("groupLabelMissing", { position: i + 1 }),
    );
    const own = isOmitted(weights)
      ? new Float64Array(matrix.columns).fill(1)
      : checkWeights(readNumbers(weights, "weights", matrix.columns, "indicator"), matrix.columns, "given");
    const rule = readWord(aggregation, "aggregation", aggregations, "arithmetic");
    const share = readNumber(coverage, "coverage", 0, 1, defaultCoverage);
    refuseTooLong(matrix, total(dimensionsSteps, aggregationSteps(rule)));
    const { scores, problems } = dimensionScores(matrix, labels, own, rule, share);
    return Array.from({ length: matrix.rows }, (_, row) =>
      problems.map((causes, dimension): ResultCell => {
        const cause = causes.get(row);
        return cause ? excelError(cause) : numberOrBlank(valueAt(scores, row, dimension));
      }),
    );
  });
}

/**
 * Returns weights that follow from the data, one per indicator; they sum to 1.
 * @customfunction QEI.WEIGHTS QEI.WEIGHTS
 * @helpurl https://employment-indices.example/docs/functions/QEI.WEIGHTS.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [scheme] How weights follow from the data: [words].
 * @param [directions] Per indicator 1 (more is better) or -1 (less is better); one value applies to all. Default 1.
 * @returns One row of weights.
 */
export function qeiWeights(data: any[][], scheme?: any, directions?: any[][]): any[][] {
  return withExcelErrors(() => {
    const matrix = readMatrix(data, "data");
    const word = readWord(scheme, "scheme", weightSchemes, "equal");
    refuseTooLong(matrix, schemeSteps(word));
    return [Array.from(schemeWeights(matrix, word, readIndexDirections(directions, matrix.columns)))];
  });
}

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
