import { readMatrix } from "../../cells/cells";
import { isOmitted } from "../../cells/grid";
import { readNames } from "../../cells/vectors";
import { fail } from "../../core/errors";
import { gapFillings, type OutlierTreatment, outlierTreatments } from "../../core/options";
import { clean, defaultLimit } from "../../core/treat/clean";
import { withExcelErrors } from "../excelErrors";
import { tableOf } from "../results";
import { readInteger, readNumber, readWord } from "../../cells/words";
import { refuseTooLong } from "../../core/workload";
import { outlierSteps, perCell, tableSteps, total } from "../costs";

/**
 * Returns the data with outliers treated and gaps filled, each column on its own.
 * @customfunction QEI.CLEAN QEI.CLEAN
 * @helpurl https://employment-indices.example/docs/functions/QEI.CLEAN.md
 * @param data Numbers only: one row per unit, one column per indicator, no headers.
 * @param [outliers] What becomes of outliers: [words].
 * @param [missing] What becomes of gaps: [words].
 * @param [limit] Points moved at most (winsorize, treat: 5), interquartile ranges (iqr, drop: 1.5) or robust z (mad: 3.5).
 * @param [by] One label per row, such as the unit in a long panel: gaps are filled from rows of the same label only.
 * @returns A table of the same size; cells still missing stay empty.
 */
export function qeiClean(data: any[][], outliers?: any, missing?: any, limit?: any, by?: any[][]): any[][] {
  return withExcelErrors(() => {
    const matrix = readMatrix(data, "data");
    const treatment = readWord(outliers, "outliers", outlierTreatments, "none");
    const filling = readWord(missing, "missing", gapFillings, "keep");
    const most = readLimit(limit, treatment);
    refuseTooLong(
      matrix,
      total(outlierSteps(treatment, most), perCell(filling === "median" ? 400 : 50), tableSteps),
    );
    return tableOf(clean(matrix, treatment, filling, most, readRowLabels(by, matrix.rows)));
  });
}

/** One label a row; null when omitted. */
function readRowLabels(raw: unknown, rows: number): string[] | null {
  if (isOmitted(raw)) return null;
  return readNames(raw, "by", rows, "row").map(
    (label, i) => label ?? fail("rowLabelMissing", { argument: "by", position: i + 1 }),
  );
}

function readLimit(raw: unknown, treatment: OutlierTreatment): number {
  const fallback = defaultLimit(treatment);
  const counts = treatment === "winsorize" || treatment === "treat";
  return counts
    ? readInteger(raw, "limit", 0, Infinity, fallback)
    : readNumber(raw, "limit", 0, Infinity, fallback);
}
