import { type Problem, problem } from "../../core/errors";
import { type Matrix, presentValues } from "../../core/matrix";
import {
  type DiversityMeasure,
  diversityChoices,
  diversityGroupings,
  diversityMeasures,
} from "../../core/options";
import { refuseNegative } from "../../core/structure/cellsInAll";
import { diversity } from "../../core/structure/diversity";
import { transposed } from "../../core/structure/regions";
import { shares, sharesOf } from "../../core/structure/shares";
import { readMatrix } from "../../cells/cells";
import { excelError, withExcelErrors } from "../excelErrors";
import { type ResultCell } from "../results";
import { outcomeCell } from "../tables";
import { readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { diversitySteps } from "../costs";

/**
 * Returns how evenly employment is spread: Shannon, evenness, Simpson, Herfindahl, Theil or Gini.
 * @customfunction ESI.DIVERSITY ESI.DIVERSITY
 * @helpurl https://employment-indices.example/docs/functions/ESI.DIVERSITY.md
 * @param employment Jobs per industry, region or occupation, in any shape; blank cells are not counted, zeros are.
 * @param [measure] shannon (default), evenness, simpson, hhi, hhinorm, effective, theil, gini, or all for a table.
 * @param [by] all (default) for one value, or one value for each of the rows or columns.
 * @returns One number, one per row or column, or a table of all measures.
 */
export function esiDiversity(employment: any[][], measure?: any, by?: any): any[][] {
  return withExcelErrors(() => {
    const jobs = readMatrix(employment, "employment");
    const word = readWord(measure, "measure", diversityChoices, "shannon");
    const grouping = readWord(by, "by", diversityGroupings, "all");
    const measures = word === "all" ? diversityMeasures : [word];
    refuseTooLong(jobs, diversitySteps(measures.length, grouping));
    if (grouping === "all") {
      const values = measuresOf(presentValues(shares(jobs)), measures).map((value) => [value]);
      return word === "all" ? labeled(measures, values) : values;
    }
    refuseNegative(jobs, "employment");
    // One line of measures for each row, or each column.
    const lines = linesOf(grouping === "rows" ? jobs : transposed(jobs)).map((line) =>
      valuesOf(line, measures),
    );
    if (grouping === "rows") return word === "all" ? [[...measures], ...lines] : lines;
    const across = measures.map((_, m) => lines.map((line) => line[m]));
    return word === "all" ? labeled(measures, across) : across;
  });
}

function labeled(labels: readonly string[], rows: readonly ResultCell[][]): ResultCell[][] {
  return rows.map((row, i) => [labels[i], ...row]);
}

function linesOf({ rows, columns, values }: Matrix): Float64Array[] {
  return Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: columns }, (_, column) => values[column * rows + row]),
  );
}

/** The measures of one row or column; the same error for each where it has no jobs. */
function valuesOf(cells: Float64Array, measures: readonly DiversityMeasure[]): ResultCell[] {
  const present = presentValues(cells);
  const cause = withoutJobs(present);
  return cause
    ? measures.map(() => excelError(cause))
    : measuresOf(sharesOf(present, "employment"), measures);
}

function measuresOf(shares: Float64Array, measures: readonly DiversityMeasure[]): ResultCell[] {
  return measures.map((measure) => outcomeCell(diversity(shares, measure)));
}

function withoutJobs(present: Float64Array): Problem | null {
  if (present.length === 0) return problem("employmentEmpty", {});
  return present.some((jobs) => jobs > 0) ? null : problem("employmentTotalZero", {});
}
