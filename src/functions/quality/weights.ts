import { weightSchemes } from "../../core/options";
import { schemeWeights } from "../../core/weight/schemes/schemeWeights";
import { readMatrix } from "../../cells/cells";
import { readIndexDirections } from "../../cells/arguments/indexArguments";
import { withExcelErrors } from "../excelErrors";
import { readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { schemeSteps } from "../costs";

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
