import { fail } from "../core/errors";
import { type Outcome } from "../core/outcome";
import { forecast } from "../core/time/forecast";
import { rebase } from "../core/time/rebase";
import { trend } from "../core/time/trend";
import { isOmitted } from "../cells/grid";
import { withExcelErrors } from "./excelErrors";
import { tableOf } from "./results";
import { readBeside, readSectors } from "./sectorCells";
import { finiteCell, outcomeCell } from "./tables";
import { readInteger, readNumber } from "../cells/words";
import { refuseTooLong, type Steps } from "../core/workload";
import { forecastSteps, perCell, trendSteps } from "./costs";

/** Most periods a straight line is continued for. */
const mostPeriods = 1000;

/**
 * Returns whether an index rises or falls: straight line, compound growth, Mann-Kendall test and Theil-Sen slope.
 * @customfunction QEI.TREND QEI.TREND
 * @helpurl https://employment-indices.example/docs/functions/QEI.TREND.md
 * @param index The index over time, one row or one column; blanks are left out.
 * @param [time] Years or other numbers, in any order. Default 1, 2, 3 and so on.
 * @returns A two-column table: slope, standard error, t, p, R², CAGR, Mann-Kendall tau and p, Theil-Sen slope, n.
 */
export function qeiTrend(index: any[][], time?: any[][]): any[][] {
  return withExcelErrors(() => {
    const { values, times } = readSeries(index, time, trendSteps);
    const { slope, rSquared, growth, mannKendall, theilSen, n } = trend(values, times);
    const rows: [string, Outcome][] = [
      ["Slope", slope.value],
      ["Standard error", slope.error],
      ["t", slope.t],
      ["p", slope.p],
      ["R²", rSquared],
      ["CAGR", growth],
      ["Mann–Kendall tau", mannKendall.tau],
      ["Mann–Kendall p", mannKendall.p],
      ["Theil–Sen slope", theilSen],
      ["n", n],
    ];
    return rows.map(([label, value]) => [label, outcomeCell(value)]);
  });
}

/**
 * Returns an index continued along its straight line, with the interval that new values should fall in.
 * @customfunction QEI.FORECAST QEI.FORECAST
 * @helpurl https://employment-indices.example/docs/functions/QEI.FORECAST.md
 * @param index The index over time, one row or one column; blanks are left out, their time is kept.
 * @param periods How many periods after the last time given, 1 to 1000.
 * @param [time] Years or other numbers, in any order. Default 1, 2, 3 and so on.
 * @param [level] Chance that a new value falls into the interval, 0.01 to 0.9999. Default 0.95.
 * @returns One row per period: forecast, lower, upper.
 */
export function qeiForecast(index: any[][], periods: any, time?: any[][], level?: any): any[][] {
  return withExcelErrors(() => {
    const { values, times } = readSeries(index, time, forecastSteps);
    if (isOmitted(periods)) fail("periodsMissing", {});
    const count = readInteger(periods, "periods", 1, mostPeriods, 1);
    const chance = readNumber(level, "level", 0.01, 0.9999, 0.95);
    return forecast(values, times, count, chance).map((point) =>
      [point.forecast, point.lower, point.upper].map(finiteCell),
    );
  });
}

/**
 * Returns index numbers: the series with its base value set to 100.
 * @customfunction QEI.REBASE QEI.REBASE
 * @helpurl https://employment-indices.example/docs/functions/QEI.REBASE.md
 * @param index The index over time, one row or one column.
 * @param [base] Position of the value that becomes 100. Default 1, the first.
 * @returns Index numbers in the shape of the index; blanks stay empty.
 */
export function qeiRebase(index: any[][], base?: any): any[][] {
  return withExcelErrors(() => {
    const series = readSectors(index, "index", perCell(400));
    const position = readInteger(base, "base", 1, series.values.length, 1);
    return tableOf({ ...series, values: rebase(series.values, position - 1) });
  });
}

/** An index as numbers in order, with its times where they are given. */
function readSeries(
  index: unknown,
  time: unknown,
  steps: Steps,
): { values: Float64Array; times: Float64Array | null } {
  const series = readSectors(index, "index");
  refuseTooLong(series, steps);
  const times = isOmitted(time) ? null : readBeside(time, "time", series, "index").values;
  return { values: series.values, times };
}
