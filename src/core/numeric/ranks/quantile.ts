import { nthSmallest } from "./nthSmallest";

/**
 * Quantile between order statistics: position (n − 1)·p, interpolated. Excel's PERCENTILE.INC and QUARTILE.INC, R's type 7.
 * @param sorted present values in ascending order.
 * @param p 0 to 1.
 * @returns NaN for no values.
 * Source: Hyndman and Fan (1996), doi:10.1080/00031305.1996.10473566, definition 7.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  return quantileOf(sorted.length, p, (position) => sorted[position]);
}

/** The same for values of which only the one at a given position (from 0, ascending) is looked up. */
export function quantileOf(count: number, p: number, valueAt: (position: number) => number): number {
  if (count === 0) return NaN;
  const position = (count - 1) * p;
  const below = Math.floor(position);
  const share = position - below;
  const low = valueAt(below);
  if (share === 0) return low;
  const high = valueAt(below + 1);
  // Two products instead of low + share·(high − low), whose difference could overflow.
  return low === high ? low : (1 - share) * low + share * high;
}

/** Middle value; the mean of the two middle values for an even count. NaN for no values. */
export function medianOf(values: Float64Array): number {
  const found = values.slice();
  return quantileOf(found.length, 0.5, (position) => nthSmallest(found, position));
}
