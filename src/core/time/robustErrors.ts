import { influence } from "../numeric/linear/influence";
import { withinReach } from "../numeric/elementary/reach";

/**
 * Standard errors that hold when the spread of the residuals differs between observations: HC1, White's with the factor
 * n/(n − p). Source: White 1980, doi:10.2307/1912934; MacKinnon and White 1985, doi:10.1016/0304-4076(85)90158-7.
 * @param columns X with the column of ones; under weights its rows, and the residuals, times the weights' square roots.
 * @returns one per column.
 */
export function hc1Errors(columns: readonly Float64Array[], residuals: Float64Array): Float64Array {
  return neweyWestErrors(columns, residuals, residuals.keys(), 0);
}

/**
 * Standard errors that also hold when neighboring residuals are alike: Newey–West with Bartlett weights 1 − l/(lag + 1) and
 * the factor n/(n − p). Observations of the same time have no order: what they contribute is added up first, and lags are
 * steps from one time to the next (Driscoll and Kraay 1998, doi:10.1162/003465398557825); where every time stands once that
 * changes nothing. Source: Newey and West 1987, doi:10.2307/1913610.
 * @param columns X with the column of ones, rows in the order of time.
 * @param times one per row, ascending.
 */
export function neweyWestErrors(
  columns: readonly Float64Array[],
  residuals: Float64Array,
  times: Iterable<number>,
  lag: number,
): Float64Array {
  const n = residuals.length;
  const correction = n / (n - columns.length);
  const periodOf = periods(times);
  const near = columns.map(withinReach);
  const errors = withinReach(residuals);
  return Float64Array.from(influence(near.map(({ values }) => values)), (contributions, j) => {
    const scores = new Float64Array(periodOf[n - 1] + 1);
    periodOf.forEach((period, i) => (scores[period] += contributions[i] * errors.values[i]));
    let variance = lagged(scores, 0);
    for (let l = 1; l <= lag; l++) variance += 2 * (1 - l / (lag + 1)) * lagged(scores, l);
    return (Math.sqrt(Math.max(0, correction * variance)) * near[j].factor) / errors.factor;
  });
}

/** The number of each row's time among the different times, from 0. */
function periods(times: Iterable<number>): number[] {
  let last: number | null = null;
  let period = -1;
  return Array.from(times, (time) => {
    if (time !== last) period++;
    last = time;
    return period;
  });
}

/** The lag of Newey and West 1994 (doi:10.2307/2297912) for n different times: ⌊4·(n/100)^(2/9)⌋. */
export function neweyWestLag(n: number): number {
  return Math.floor(4 * (n / 100) ** (2 / 9));
}

function lagged(scores: Float64Array, lag: number): number {
  let total = 0;
  for (let i = lag; i < scores.length; i++) total += scores[i] * scores[i - lag];
  return total;
}
