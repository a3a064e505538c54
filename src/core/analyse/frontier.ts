import { fail } from "../errors";
import { columnOf, createMatrix, type Matrix } from "../matrix";

/**
 * Rows that no other row matches or beats on every column (of equal rows one stays): whatever non-negative weights are
 * chosen, some row of the frontier has the highest score, so the others need not be compared with.
 * @param matrix complete (no NaN); more is better in every column.
 * @param workLimit most multiplications that programs of all rows against the frontier may take.
 * @returns 0-based rows.
 * @throws IndexError when they would take more.
 */
export function frontierRows(matrix: Matrix, workLimit = Infinity): number[] {
  const { rows, columns } = matrix;
  const totals = new Float64Array(rows);
  for (let column = 0; column < columns; column++) {
    columnOf(matrix, column).forEach((value, row) => (totals[row] += value));
  }
  // A row's total is at least that of any row it dominates, so dominators come first.
  const order = Array.from({ length: rows }, (_, row) => row).sort((a, b) => totals[b] - totals[a] || a - b);
  const frontier: number[] = [];
  for (const row of order) {
    if (frontier.some((other) => isMatched(matrix, row, other))) continue;
    frontier.push(row);
    // A program takes about as many steps as it has variables, and a step rivals × variables multiplications.
    if (rows * frontier.length * columns * columns > workLimit) {
      fail("programsTooLong", { units: rows, indicators: columns });
    }
  }
  return frontier;
}

/** Whether another row is at least as good on every column. */
export function isMatched({ rows, columns, values }: Matrix, row: number, other: number): boolean {
  for (let column = 0, from = 0; column < columns; column++, from += rows) {
    if (values[from + other] < values[from + row]) return false;
  }
  return true;
}

/** Multiplications that one linear program a unit may take within a worksheet function: some seconds. */
export const programLimit = 2e9;

/** The rows of a matrix at the given positions. */
export function selectRows(matrix: Matrix, rows: readonly number[]): Matrix {
  const result = createMatrix(rows.length, matrix.columns);
  for (let column = 0; column < matrix.columns; column++) {
    for (let i = 0; i < rows.length; i++) {
      result.values[column * rows.length + i] = matrix.values[column * matrix.rows + rows[i]];
    }
  }
  return result;
}
