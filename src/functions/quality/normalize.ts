import { normalize } from "../../core/normalize/normalize";
import { normalizations } from "../../core/options";
import { readMatrix } from "../../cells/cells";
import { readIndexDirections } from "../../cells/arguments/indexArguments";
import { unitAnswers } from "../filledRows";
import { readGoalposts } from "../../cells/arguments/goalpostCells";
import { tableOf } from "../results";
import { readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { normalizationSteps, tableSteps, total } from "../costs";

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
