import { exponentOf, powerOfTwo } from "./powerOfTwo";
import { largestSize } from "../ranks/ties";

/** Squares, products of squares and sums of millions of them fit a double between 2^-300 and 2^300. */
const reach = 300;

/**
 * The power of two by which numbers are multiplied before they are squared: 1 but for sizes beyond about 1e±90. Powers of
 * two round nothing, so that results are those of any other unit of measurement.
 * @param size the largest absolute value.
 */
export function reachFactor(size: number): number {
  if (!(size > 0 && size < Infinity)) return 1;
  const exponent = exponentOf(size);
  // The smallest numbers come as near as one factor brings them.
  return Math.abs(exponent) <= reach ? 1 : powerOfTwo(Math.min(1023, -exponent));
}

/** The values within reach, and the factor that brought them there; the values themselves where it is 1. */
export function withinReach(values: Float64Array): {
  readonly values: Float64Array;
  readonly factor: number;
} {
  const factor = reachFactor(largestSize(values));
  return { values: factor === 1 ? values : values.map((value) => value * factor), factor };
}
