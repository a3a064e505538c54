import { readMatrix } from "../../cells/cells";
import { pairwiseCorrelations } from "../../core/analyze/pairwiseCorrelation";
import { countPresent } from "../../core/matrix";
import { correlationMethods } from "../../core/options";
import { withExcelErrors } from "../excelErrors";
import { tableOf } from "../results";
import { readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { correlationSteps } from "../costs";

/**
 * Returns the correlation of every pair of columns, over the rows in which both have a value.
 * @customfunction QEI.CORRELATION QEI.CORRELATION
 * @helpurl https://employment-indices.example/docs/functions/QEI.CORRELATION.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [method] Kind of correlation: [words].
 * @returns A square table, one row and one column per indicator; pairs without a correlation stay empty.
 */
export function qeiCorrelation(data: any[][], method?: any): any[][] {
  return withExcelErrors(() => {
    const word = readWord(method, "method", correlationMethods, "pearson");
    const matrix = readMatrix(data, "data");
    const gaps = countPresent(matrix.values) < matrix.values.length;
    refuseTooLong(matrix, correlationSteps(word, gaps));
    return tableOf(pairwiseCorrelations(matrix, word));
  });
}
