import { fail } from "../../errors";
import { columnOf, createMatrix, type Matrix } from "../../matrix";
import { largestWithin } from "../../workload";

/**
 * Rows that no other row matches or beats on every column (of equal rows one stays): whatever non-negative weights are
 * chosen, some row of the frontier has the highest score, so the others need not be compared with.
 * @param matrix complete (no NaN); more is better in every column.
 * @param workLimit most steps (see `stepLimit`) that programs of all rows against the frontier may take.
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
    if (programSteps(rows, frontier.length, columns) > workLimit) {
      const mostUnits = largestWithin(workLimit, rows, (size) => programSteps(size, size, columns));
      fail("programsTooLong", { units: rows, indicators: columns, mostUnits });
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

/** One program a unit: about as many exchanges as it has variables, each of rivals × variables multiplications, and a proof. */
function programSteps(units: number, rivals: number, columns: number): number {
  return units * rivals * columns * (180 + 12 * columns);
}

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
