import { readMatrix } from "../../cells/cells";
import { correlationPValues } from "../../core/analyze/correlationTests";
import { pairwiseCorrelations } from "../../core/analyze/pairwiseCorrelation";
import { sharedCounts } from "../../core/analyze/sharedCounts";
import { countPresent, type Matrix } from "../../core/matrix";
import {
  type CorrelationMethod,
  correlationMethods,
  type CorrelationOutput,
  correlationOutputs,
} from "../../core/options";
import { withExcelErrors } from "../excelErrors";
import { tableOf } from "../results";
import { readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { correlationSteps } from "../costs";

const figures: Readonly<Record<CorrelationOutput, (data: Matrix, method: CorrelationMethod) => Matrix>> = {
  r: pairwiseCorrelations,
  p: correlationPValues,
  n: sharedCounts,
};

/**
 * Returns the correlation of every pair of columns, over the rows in which both have a value.
 * @customfunction QEI.CORRELATION QEI.CORRELATION
 * @helpurl https://employment-indices.example/docs/functions/QEI.CORRELATION.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [method] Kind of correlation: [words].
 * @param [output] What is shown of each pair: [words].
 * @returns A square table, one row and one column per indicator; pairs without a correlation stay empty.
 */
export function qeiCorrelation(data: any[][], method?: any, output?: any): any[][] {
  return withExcelErrors(() => {
    const word = readWord(method, "method", correlationMethods, "pearson");
    const shown = readWord(output, "output", correlationOutputs, "r");
    const matrix = readMatrix(data, "data");
    const gaps = countPresent(matrix.values) < matrix.values.length;
    refuseTooLong(matrix, correlationSteps(word, gaps, shown));
    return tableOf(figures[shown](matrix, word));
  });
}
