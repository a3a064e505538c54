import { fail } from "../errors";
import { countPresent, type Matrix } from "../matrix";
import { blockSum } from "../numeric/sums/blockSum";
import { refuseNegative } from "./cellsInAll";

/**
 * Employment shares J/T over all cells; NaN where employment is blank.
 * @param employment any shape, each cell at least 0, NaN = not counted.
 * @throws IndexError when a cell is negative, none has a number, or the total is 0.
 */
export function shares(employment: Matrix): Float64Array {
  refuseNegative(employment, "employment");
  const result = dividedByTotal(employment.values);
  if (result) return result;
  return fail(countPresent(employment.values) === 0 ? "employmentEmpty" : "employmentTotalZero", {});
}

/**
 * Shares of values that are all present and at least 0.
 * @throws IndexError naming the argument when there are none or they add up to 0.
 */
export function sharesOf(values: Float64Array, argument: string): Float64Array {
  if (values.length === 0) fail("argumentEmpty", { argument });
  return dividedByTotal(values) ?? fail("totalZero", { argument });
}

/** Each value over the total of the present ones; null when that total is 0. */
function dividedByTotal(values: Float64Array): Float64Array | null {
  let total = blockSum(values);
  let scaled = values;
  if (total === Infinity) {
    // Huge figures whose total would overflow are first taken relative to the largest.
    const largest = values.reduce((all, value) => (value > all ? value : all), 0);
    scaled = values.map((value) => value / largest);
    total = blockSum(scaled);
  }
  if (!(total > 0)) return null;
  const result = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) result[i] = scaled[i] / total;
  return result;
}
