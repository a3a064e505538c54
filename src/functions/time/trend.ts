import { type Outcome } from "../../core/outcome";
import { trend } from "../../core/time/trend";
import { withExcelErrors } from "../excelErrors";
import { outcomeCell } from "../tables";
import { trendSteps } from "../costs";
import { readSeries } from "./seriesCells";

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
