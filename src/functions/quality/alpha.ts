import { readMatrix } from "../../cells/cells";
import { cronbachAlpha } from "../../core/analyze/cronbachAlpha";
import { alphaForms } from "../../core/options";
import { withExcelErrors } from "../excelErrors";
import { readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { alphaSteps } from "../costs";

/**
 * Returns Cronbach's alpha: how far the indicators measure the same thing (0.7 or more is usual for an index).
 * @customfunction QEI.ALPHA QEI.ALPHA
 * @helpurl https://employment-indices.example/docs/functions/QEI.ALPHA.md
 * @param data Numbers only, all pointing the same way: one row per unit, one column per indicator.
 * @param [form] standardized (default, from correlations) or raw (from covariances).
 * @returns One number, at most 1.
 */
export function qeiAlpha(data: any[][], form?: any): any {
  return withExcelErrors(() => {
    const word = readWord(form, "form", alphaForms, "standardized");
    const matrix = readMatrix(data, "data");
    refuseTooLong(matrix, alphaSteps);
    return cronbachAlpha(matrix, word);
  });
}
