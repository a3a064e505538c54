import { fail } from "../errors";
import { columnOf, type Matrix } from "../matrix";
import { isConstant } from "../numeric/ranks/ties";

/** @throws IndexError naming the first column whose present values are all the same, or that has none. */
export function requireSpread(data: Matrix): void {
  for (let column = 0; column < data.columns; column++) {
    if (isConstant(columnOf(data, column))) fail("columnWithoutSpread", { column: column + 1 });
  }
}

/**
 * Refuses a scale that one row alone would have to make.
 * @param complete rows with every indicator.
 * @param given rows in all.
 * @param goalpostsHelp whether goalposts would do instead.
 */
export function requireTwoRows(complete: number, given: number, goalpostsHelp: boolean): void {
  if (complete !== 1) return;
  if (given === 1) fail("scoreOneRow", { goalpostsHelp });
  fail("completeRowsTooFew", { present: 1, needed: 2 });
}

/** @throws IndexError for too few columns. */
export function requireColumns(data: Matrix, needed: number): void {
  if (data.columns < needed) fail("columnsTooFew", { given: data.columns, needed });
}
