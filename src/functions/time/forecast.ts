import { fail } from "../../core/errors";
import { forecast } from "../../core/time/forecast";
import { isOmitted } from "../../cells/grid";
import { withExcelErrors } from "../excelErrors";
import { finiteCell } from "../tables";
import { readInteger, readNumber } from "../../cells/words";
import { forecastSteps } from "../costs";
import { readSeries } from "./seriesCells";

/** Most periods a straight line is continued for. */
const mostPeriods = 1000;

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
