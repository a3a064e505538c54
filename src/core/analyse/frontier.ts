import { fail } from "../errors";
import { createMatrix, type Matrix } from "../matrix";

/**
 * Rows that no other row matches or beats on every column (of equal rows one stays): whatever non-negative weights are
 * chosen, some row of the frontier has the highest score, so the others need not be compared with.
 * @param matrix complete (no NaN); more is better in every column.
 * @param workLimit most multiplications that programs of all rows against the frontier may take.
 * @returns 0-based rows.
 * @throws IndexError when they would take more.
 */
export function frontierRows(matrix: Matrix, workLimit = Infinity): number[] {
  const { rows, columns, values } = matrix;
  const profiles = new Float64Array(rows * columns);
  const totals = new Float64Array(rows);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const value = values[column * rows + row];
      profiles[row * columns + column] = value;
      totals[row] += value;
    }
  }
  // A row's total is at least that of any row it dominates, so dominators come first.
  const order = Array.from({ length: rows }, (_, row) => row).sort((a, b) => totals[b] - totals[a] || a - b);
  const frontier: number[] = [];
  for (const row of order) {
    if (frontier.some((other) => dominates(profiles, columns, other, row))) continue;
    frontier.push(row);
    // A program takes about as many steps as it has variables, and a step rivals × variables multiplications.
    if (rows * frontier.length * columns * columns > workLimit) {
      fail("programsTooLong", { units: rows, indicators: columns });
    }
  }
  return frontier;
}

function dominates(profiles: Float64Array, columns: number, a: number, b: number): boolean {
  for (let j = 0, at = a * columns, bt = b * columns; j < columns; j++, at++, bt++) {
    if (profiles[at] < profiles[bt]) return false;
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
