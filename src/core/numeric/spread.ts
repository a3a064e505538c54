import { extent } from "./extent";

/**
 * Whether present values (no NaN needed to be removed) differ by more than the rounding error of their size,
 * so that deviations from their mean mean something.
 */
export function hasSpread(values: Float64Array): boolean {
  const { low, high } = extent(values);
  return high - low > 2.1e-14 * Math.max(Math.abs(low), Math.abs(high));
}
