import { problem } from "../errors";
import { logRatio } from "../numeric/elementary/logRatio";
import { settle } from "../numeric/ranks/ties";
import { type Outcome } from "../outcome";
import { type Estimate, estimate } from "./estimate";
import { lineThrough } from "./line";
import { type MannKendall, mannKendall } from "./mannKendall";
import { type Series, seriesOf } from "./series";
import { theilSen } from "./theilSen";

export interface Trend {
  /** Of the straight line, per unit of time. */
  readonly slope: Estimate;
  /** NaN where the values do not vary. */
  readonly rSquared: number;
  /** Compound growth per unit of time, from the first to the last value. */
  readonly growth: Outcome;
  readonly mannKendall: MannKendall;
  readonly theilSen: Outcome;
  readonly n: number;
}

/** @throws IndexError for fewer than 3 known values, or times that are all the same. */
export function trend(index: Float64Array, time: Float64Array | null): Trend {
  const series = seriesOf(index, time, 3);
  const { coefficients, standardErrors, freedom, explainedSquares, residualSquares } = lineThrough(series);
  const total = explainedSquares + residualSquares;
  return {
    slope: estimate(coefficients[1], standardErrors[1], freedom),
    rSquared: total > 0 ? explainedSquares / total : NaN,
    growth: compoundGrowth(series),
    mannKendall: mannKendall(series.times, series.values),
    theilSen: theilSen(series.times, series.values),
    n: series.values.length,
  };
}

/** (last/first)^(1/span) − 1, where both are positive and the only values of their time. */
function compoundGrowth({ times, values }: Series): Outcome {
  const last = times.length - 1;
  const settled = settle(times);
  const single = settled[0] < settled[1] && settled[last - 1] < settled[last];
  if (!single || !(values[0] > 0) || !(values[last] > 0)) return problem("growthUndefined", {});
  return Math.expm1(logRatio(values[last], values[0]) / (times[last] - times[0]));
}
