import { fail } from "../errors";
import { type Matrix, presentValues } from "../matrix";
import { sum } from "../numeric/sum";
import { refuseNegative } from "./cellsInAll";

/**
 * Employment shares J/T over all cells; NaN where employment is blank.
 * @param employment any shape, each cell at least 0, NaN = not counted.
 * @throws IndexError when a cell is negative, none has a number, or the total is 0.
 */
export function shares(employment: Matrix): Float64Array {
  const present = checkEmployment(employment, "employment");
  return dividedByTotal(employment.values, present) ?? fail("employmentTotalZero", {});
}

/** The cells that have a number. @throws IndexError for a negative cell or none at all. */
export function checkEmployment(employment: Matrix, argument: string): Float64Array {
  refuseNegative(employment, argument);
  const present = presentValues(employment.values);
  if (present.length === 0) fail("employmentEmpty", {});
  return present;
}

/**
 * Shares of values that are all present and at least 0.
 * @throws IndexError naming the argument when there are none or they add up to 0.
 */
export function sharesOf(values: Float64Array, argument: string): Float64Array {
  if (values.length === 0) fail("argumentEmpty", { argument });
  return dividedByTotal(values, values) ?? fail("totalZero", { argument });
}

/** Each value over the total of the present ones; null when that total is 0. */
function dividedByTotal(values: Float64Array, present: Float64Array): Float64Array | null {
  let largest = 0;
  for (let i = 0; i < present.length; i++) if (present[i] > largest) largest = present[i];
  if (largest === 0) return null;
  const result = new Float64Array(values.length);
  const total = sum(present);
  if (total < Infinity) {
    for (let i = 0; i < values.length; i++) result[i] = values[i] / total;
    return result;
  }
  // Huge figures whose total would overflow are first taken relative to the largest.
  const relative = sum(present.map((value) => value / largest));
  for (let i = 0; i < values.length; i++) result[i] = values[i] / largest / relative;
  return result;
}
