import { medianOf, quantileOfSorted } from "../numeric/ranks/quantile";
import { beyond, exceeds, isSettled, largestSize, settle } from "../numeric/ranks/ties";

/** Limits of a column. Values beyond them are outliers. */
export interface Fences {
  readonly low: number;
  readonly high: number;
  /** One per value: 1 where it lies outside by more than rounding. */
  readonly outside: Uint8Array;
}

/**
 * Tukey's fences: `multiple` interquartile ranges beyond the quartiles (QUARTILE.INC). Null where the quartiles coincide.
 * @param present values of one column (no NaN). @param inOrder the same in ascending order, where they are sorted anyway.
 * Source: Tukey (1977), Exploratory Data Analysis, ch. 2.
 */
export function quartileFences(
  present: Float64Array,
  multiple: number,
  inOrder = present.slice().sort(),
): Fences | null {
  const { values, sorted } = settledAndSorted(present, inOrder);
  const lower = quantileOfSorted(sorted, 0.25);
  const upper = quantileOfSorted(sorted, 0.75);
  const reach = multiple * (upper - lower);
  if (!exceeds(upper, lower, largestSize(values))) return null;
  return fencesOf(values, lower - reach, upper + reach);
}

/** The median absolute deviation of a normal distribution is this part of its standard deviation. */
const normalShare = 0.6745;

/**
 * Values whose robust z = 0.6745·(x − median)/MAD is `limit` in size. Null where more than half the values are equal.
 * @param present values of one column (no NaN).
 * Source: Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers, with the limit 3.5.
 */
export function medianFences(present: Float64Array, limit: number): Fences | null {
  const { values, sorted } = settledAndSorted(present, present.slice().sort());
  const center = quantileOfSorted(sorted, 0.5);
  const deviation = medianOf(values.map((value) => Math.abs(value - center)));
  const reach = (limit * deviation) / normalShare;
  return deviation > 0 ? fencesOf(values, center - reach, center + reach) : null;
}

function fencesOf(values: Float64Array, low: number, high: number): Fences {
  const size = largestSize(values);
  const outside = new Uint8Array(values.length);
  for (let i = 0; i < outside.length; i++) {
    const value = values[i];
    if ((value < low || value > high) && beyond(value, low, high, size)) outside[i] = 1;
  }
  return { low, high, outside };
}

/** Settling sorts as well, and hardly a column has anything to settle. */
function settledAndSorted(
  present: Float64Array,
  sorted: Float64Array,
): { values: Float64Array; sorted: Float64Array } {
  if (isSettled(sorted)) return { values: present, sorted };
  const values = settle(present);
  return { values, sorted: values.slice().sort() };
}

export function countOutside({ outside }: Fences): number {
  return outside.reduce((count, each) => count + each, 0);
}
