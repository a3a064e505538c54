import { medianOf, quantileOfSorted } from "../numeric/quantile";

/** Values outside this range are outliers. */
export interface Fences {
  readonly low: number;
  readonly high: number;
}

/**
 * Tukey's fences: `multiple` interquartile ranges beyond the quartiles (QUARTILE.INC). Null where the quartiles coincide.
 * @param present values of one column (no NaN).
 * Source: Tukey (1977), Exploratory Data Analysis, ch. 2.
 */
export function quartileFences(present: Float64Array, multiple: number): Fences | null {
  const sorted = present.slice().sort();
  const lower = quantileOfSorted(sorted, 0.25);
  const upper = quantileOfSorted(sorted, 0.75);
  const range = upper - lower;
  return range > 0 ? { low: lower - multiple * range, high: upper + multiple * range } : null;
}

/** The median absolute deviation of a normal distribution is this part of its standard deviation. */
const normalShare = 0.6745;

/**
 * Values whose robust z = 0.6745·(x − median)/MAD is `limit` in size. Null where more than half the values are equal.
 * @param present values of one column (no NaN).
 * Source: Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers, with the limit 3.5.
 */
export function medianFences(present: Float64Array, limit: number): Fences | null {
  const center = medianOf(present);
  const deviation = medianOf(present.map((value) => Math.abs(value - center)));
  const reach = (limit * deviation) / normalShare;
  return deviation > 0 ? { low: center - reach, high: center + reach } : null;
}

export function countOutside(present: Float64Array, { low, high }: Fences): number {
  let count = 0;
  for (let i = 0; i < present.length; i++) if (present[i] < low || present[i] > high) count++;
  return count;
}
