import { type UnitScores } from "../core/aggregate/unitScores";
import { type Problem, problem } from "../core/errors";
import { type Matrix } from "../core/matrix";
import { excelError } from "./excelErrors";

/** One cell of a result: a finite number, text, a logical, or an error value. Never null, NaN or Infinity. */
export type ResultCell = number | string | boolean | CustomFunctions.Error;

/** A column of scores; a unit without one gets its error. */
export function scoreColumn({ scores, problems }: UnitScores): ResultCell[][] {
  const cells = new Array<ResultCell[]>(scores.length);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row];
    // x − x is 0 for every finite number only; a row of its own, as in cellsOf.
    if (score - score === 0) cells[row] = [score];
    else cells[row] = [excelError(problems.get(row) ?? problem("resultNotFinite", {}))];
  }
  return cells;
}

/** A table of numbers with blanks for missing values. `problems` puts an error into every cell of its unit. */
export function tableOf(matrix: Matrix, problems?: ReadonlyMap<number, Problem>): ResultCell[][] {
  const cells = new Array<ResultCell[]>(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) {
    const cause = problems?.get(row);
    const error = cause && excelError(cause);
    cells[row] = error
      ? new Array<ResultCell>(matrix.columns).fill(error)
      : cellsOf(rowOfNumbers(matrix, row), numberOrBlank);
  }
  return cells;
}

export function rowOfNumbers({ rows, columns, values }: Matrix, row: number): number[] {
  const numbers = new Array<number>(columns);
  for (let column = 0, at = row; column < columns; column++, at += rows) numbers[column] = values[at];
  return numbers;
}

/** The numbers themselves where all are finite: such a row takes half the memory of one made for any cell. */
export function cellsOf(numbers: number[], cellOf: (value: number) => ResultCell): ResultCell[] {
  let rest = 0;
  // x − x is 0 for every finite number only.
  for (let i = 0; i < numbers.length; i++) rest += numbers[i] - numbers[i];
  return rest === 0 ? numbers : numbers.map(cellOf);
}

/** "" for a missing value (NaN); an error for a result too large for a cell. */
export function numberOrBlank(value: number): ResultCell {
  if (value - value === 0) return value;
  return Number.isNaN(value) ? "" : excelError(problem("resultNotFinite", {}));
}
