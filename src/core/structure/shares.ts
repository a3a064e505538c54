import { fail } from "../errors";
import { type Matrix } from "../matrix";
import { sum } from "../numeric/sum";

/**
 * Employment shares J/T over all cells; NaN where employment is blank.
 * @param employment any shape, each cell at least 0, NaN = not counted.
 * @throws IndexError when a cell is negative, none has a number, or the total is 0.
 */
export function shares(employment: Matrix): Float64Array {
  const present = checkEmployment(employment, "employment");
  const largest = present.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) fail("employmentTotalZero", {});
  // Relative to the largest cell, so that huge figures cannot overflow the total.
  const total = sum(present.map((value) => value / largest));
  return employment.values.map((value) => value / largest / total);
}

/** The cells that have a number. @throws IndexError for a negative cell or none at all. */
export function checkEmployment(employment: Matrix, argument: string): Float64Array {
  const { rows, values } = employment;
  const present: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== value) continue;
    if (value < 0) {
      fail("cellNegative", { argument, row: (i % rows) + 1, column: Math.floor(i / rows) + 1, value });
    }
    present.push(value);
  }
  if (present.length === 0) fail("employmentEmpty", {});
  return Float64Array.from(present);
}
