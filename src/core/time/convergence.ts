import { fail } from "../errors";
import { columnOf, completeRows, createMatrix, type Matrix } from "../matrix";
import { logRatio } from "../numeric/elementary/logRatio";
import { isConstant } from "../numeric/ranks/ties";
import { sampleDeviation } from "../numeric/sums/moments";
import { type Estimate } from "./estimate";
import { regression } from "./regression";

export interface Convergence {
  /** Growth a year on the log of the first value; below 0 where those behind grow faster. */
  readonly beta: Estimate;
  /** −ln(1 + β·T)/T a year; NaN without convergence, and where the gap would be closed by more than all of it. */
  readonly speed: number;
  /** Years until half of a gap is closed; NaN as the speed. */
  readonly halfLife: number;
  /** Sample standard deviation of the logs, one per year, in the order of `years`. */
  readonly sigma: Float64Array;
  /** Change of sigma a year; null with fewer than three years. */
  readonly sigmaTrend: Estimate | null;
  /** Ascending. */
  readonly years: Float64Array;
  /** Units with a value in every year, and those without. */
  readonly n: number;
  readonly dropped: number;
}

/**
 * Whether units that are behind catch up (beta), and whether the units become more alike (sigma).
 *
 * β: ln(y_T/y_0)/T on ln y_0 by least squares with an intercept, T the years from the first to the last; classical standard
 * errors. Source: Barro and Sala-i-Martin (1992), doi:10.1086/261816; sigma: the same, 1991, BPEA 1.
 * @param values n units × years, above 0; units with a gap are left out of all.
 * @param years one per column, in any order.
 * @throws IndexError for a value that has no logarithm, fewer than two different years or three complete units, or units
 * that all began at the same value.
 */
export function convergence(values: Matrix, years: Float64Array): Convergence {
  if (values.columns < 2) fail("pointsTooFew", { present: values.columns, needed: 2 });
  refuseNotPositive(values);
  const order = Array.from(years.keys()).sort((a, b) => years[a] - years[b]);
  order.slice(1).forEach((column, i) => {
    if (years[column] === years[order[i]]) fail("yearTwice", { year: years[column] });
  });
  const complete = completeRows(values);
  const n = complete.rows;
  if (n < 3) fail("completeRowsTooFew", { present: n, needed: 3 });
  const [first, last] = [order[0], order[order.length - 1]];
  const span = years[last] - years[first];
  const [start, end] = [columnOf(complete, first), columnOf(complete, last)];
  const x = createMatrix(n, 1);
  x.values.set(start.map(Math.log));
  if (isConstant(x.values)) fail("startsAlike", {});
  const growth = start.map((value, i) => logRatio(end[i], value) / span);
  const beta = regression(growth, x, null).slopes[0];
  const speed = beta.value < 0 && 1 + beta.value * span > 0 ? -Math.log1p(beta.value * span) / span : NaN;
  const sigma = Float64Array.from(order, (column) =>
    sampleDeviation(columnOf(complete, column).map(Math.log)),
  );
  const sorted = Float64Array.from(order, (column) => years[column]);
  const ofYears = { rows: sorted.length, columns: 1, values: sorted };
  return {
    beta,
    speed,
    halfLife: Math.LN2 / speed,
    sigma,
    sigmaTrend: sorted.length < 3 ? null : regression(sigma, ofYears, null).slopes[0],
    years: sorted,
    n,
    dropped: values.rows - n,
  };
}

function refuseNotPositive({ rows, values }: Matrix): void {
  for (let i = 0; i < values.length; i++) {
    if (values[i] <= 0)
      fail("logNotPositive", { row: (i % rows) + 1, column: Math.floor(i / rows) + 1, value: values[i] });
  }
}
