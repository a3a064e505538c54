import { mean, sumSquaredDeviations } from "../numeric/sums/moments";
import { medianOf } from "../numeric/ranks/quantile";
import { tQuantileTwoSided } from "../numeric/distributions/tDistribution";
import { withinReach } from "../numeric/elementary/reach";
import { settle } from "../numeric/ranks/ties";
import { lineThrough } from "./line";
import { seriesOf } from "./series";

export interface ForecastPoint {
  readonly forecast: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Continues an index along its straight line, with the prediction interval of least squares:
 * ŷ ± t·s·√(1 + 1/n + (t − t̄)²/Σ(t − t̄)²). The steps follow the last time given and are as long as the median interval.
 * Source: Draper and Smith 1998, Applied Regression Analysis, 3rd ed.
 * @param level chance (0 to 1) that the interval holds a new value, if the line is right.
 * @throws IndexError for fewer than 3 known values, or times that are all the same.
 */
export function forecast(
  index: Float64Array,
  time: Float64Array | null,
  periods: number,
  level: number,
): ForecastPoint[] {
  const series = seriesOf(index, time, 3);
  const { coefficients, residualDeviation, freedom } = lineThrough(series);
  const [intercept, slope] = coefficients;
  const near = withinReach(series.times);
  const center = mean(near.values);
  const spread = sumSquaredDeviations(near.values, center);
  const factor = tQuantileTwoSided(1 - level, freedom) * residualDeviation;
  const step = medianInterval(series.allTimes);
  const last = series.allTimes[series.allTimes.length - 1];
  return Array.from({ length: periods }, (_, i) => {
    const at = last + (i + 1) * step;
    const value = intercept + slope * at;
    const half = factor * Math.sqrt(1 + 1 / series.times.length + (at * near.factor - center) ** 2 / spread);
    return { forecast: value, lower: value - half, upper: value + half };
  });
}

/** Median distance between neighboring times, equal times left out. */
function medianInterval(times: Float64Array): number {
  const settled = settle(times);
  const intervals = settled.slice(1).map((time, i) => time - settled[i]);
  return medianOf(intervals.filter((interval) => interval > 0));
}
