import { fail } from "../errors";
import { createMatrix, type Matrix } from "../matrix";
import { Sums } from "../numeric/sums/sums";
import { placeOf, refuseNegative } from "./cellsInAll";

/**
 * The jobs of several populations together, such as women and men.
 * @param employment occupations × populations; a row of blanks is no occupation.
 * @returns one row per occupation, NaN where it is blank.
 * @throws IndexError for negative jobs, or a blank beside other populations' jobs.
 */
export function jobsOfAll(employment: Matrix, argument: string): Matrix {
  refuseNegative(employment, argument);
  refusePartialRows(employment, argument);
  const { rows, columns, values } = employment;
  const totals = createMatrix(rows, 1);
  const sums = new Sums(rows);
  for (let k = 0; k < columns; k++)
    for (let row = 0; row < rows; row++) sums.add(row, values[k * rows + row]);
  for (let row = 0; row < rows; row++) totals.values[row] = sums.sumOf(row);
  return totals;
}

/** @throws IndexError naming the first blank in a row that has numbers too. */
export function refusePartialRows(matrix: Matrix, argument: string): void {
  const { rows, columns, values } = matrix;
  for (let row = 0; row < rows; row++) {
    let blank = -1;
    let known = false;
    for (let at = row, k = 0; k < columns; k++, at += rows) {
      if (values[at] === values[at]) known = true;
      else if (blank < 0) blank = at;
    }
    if (known && blank >= 0) fail("groupJobsMissing", { argument, ...placeOf(matrix, blank) });
  }
}
