import { readMatrix } from "../../cells/cells";
import { type ColumnNote, columnStatistics } from "../../core/analyze/columnStatistics";
import { columnOf } from "../../core/matrix";
import { indicatorLabels } from "../indicatorArguments";
import { withExcelErrors } from "../excelErrors";
import { numberOrBlank } from "../results";
import { refuseTooLong } from "../../core/workload";
import { statisticsSteps } from "../costs";

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
