import { readMatrix } from "../cells/cells";
import { type ColumnNote, columnStatistics } from "../core/analyze/columnStatistics";
import { cronbachAlpha } from "../core/analyze/cronbachAlpha";
import { pairwiseCorrelations } from "../core/analyze/pairwiseCorrelation";
import { columnOf, countPresent } from "../core/matrix";
import { alphaForms, correlationMethods } from "../core/options";
import { indicatorLabels } from "./compositeArguments";
import { withExcelErrors } from "./excelErrors";
import { numberOrBlank, tableOf } from "./results";
import { readWord } from "../cells/words";
import { refuseTooLong } from "../core/workload";
import { alphaSteps, correlationSteps, statisticsSteps } from "./costs";

const notes: Record<ColumnNote, string> = {
  empty: "no values",
  constant: "same value in every row",
  sparse: "less than 65 % present",
  skewed: "skewed by outliers; see QEI.CLEAN",
};

/**
 * Returns a description of each column: how many values, their range, center, spread, shape and outliers.
 * @customfunction QEI.STATS QEI.STATS
 * @helpurl https://employment-indices.example/docs/functions/QEI.STATS.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [names] Names of the indicators, such as the header row of the data.
 * @returns A table with a header row, one row per indicator.
 */
export function qeiStats(data: any[][], names?: any[][]): any[][] {
  return withExcelErrors(() => {
    const matrix = readMatrix(data, "data");
    const labels = indicatorLabels(names, matrix.columns);
    refuseTooLong(matrix, statisticsSteps);
    const headings = ["Indicator", "N", "Missing", "Min", "Max", "Mean", "Median"];
    headings.push("St dev", "Skew", "Kurtosis", "Outliers", "Note");
    const rows = labels.map((label, column) => {
      const found = columnStatistics(columnOf(matrix, column));
      const { present, missing, minimum, maximum, mean, median, deviation, outliers } = found;
      const figures = [present, missing, minimum, maximum, mean, median, deviation];
      figures.push(found.skewness, found.kurtosis, outliers);
      return [label, ...figures.map(numberOrBlank), found.notes.map((note) => notes[note]).join("; ")];
    });
    return [headings, ...rows];
  });
}

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
