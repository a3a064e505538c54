import { type Matrix, valueAt } from "../../matrix";
import { frontierRows, isMatched, selectRows } from "./frontier";

/**
 * Finds the rivals that decide whether a unit can lead and by how much: of all the units that do not tie with it on every
 * indicator, those that no other of them matches or beats everywhere.
 *
 * For most units that is the frontier. One that stands on the frontier itself may hide units that no one else beats;
 * without it they are rivals.
 * @param matrix complete (no NaN); more is better in every column.
 * @param tie half the largest difference that is a tie.
 * @param workLimit see `frontierRows`.
 * @returns a function from a 0-based row to the rows of its rivals.
 */
export function rivalFinder(matrix: Matrix, tie: number, workLimit: number): (unit: number) => number[] {
  const frontier = frontierRows(matrix, workLimit);
  const hidden = hiddenBehindOne(matrix, frontier);
  const ties = (a: number, b: number) => {
    for (let column = 0; column < matrix.columns; column++) {
      // Halves keep the widest range finite.
      if (Math.abs(valueAt(matrix, a, column) / 2 - valueAt(matrix, b, column) / 2) > tie) return false;
    }
    return true;
  };
  return (unit) => {
    const alike = frontier.filter((row) => ties(row, unit));
    if (alike.length === 0) return frontier;
    const others = frontier.filter((row) => !alike.includes(row));
    const behind = alike.length === 1 ? (hidden.get(alike[0]) ?? []) : behindNoneOf(matrix, others);
    const second = behind.filter((row) => !others.includes(row) && !ties(row, unit));
    return [...others, ...frontierRows(selectRows(matrix, second)).map((position) => second[position])];
  };
}

/** Rows off the frontier that a single row of it matches or beats everywhere, by that row. */
function hiddenBehindOne(matrix: Matrix, frontier: readonly number[]): Map<number, number[]> {
  const hidden = new Map<number, number[]>();
  const onFrontier = new Set(frontier);
  for (let row = 0; row < matrix.rows; row++) {
    if (onFrontier.has(row)) continue;
    const first = frontier.findIndex((other) => isMatched(matrix, row, other));
    if (frontier.slice(first + 1).some((other) => isMatched(matrix, row, other))) continue;
    const rows = hidden.get(frontier[first]);
    if (rows) rows.push(row);
    else hidden.set(frontier[first], [row]);
  }
  return hidden;
}

function behindNoneOf(matrix: Matrix, others: readonly number[]): number[] {
  return Array.from({ length: matrix.rows }, (_, row) => row).filter(
    (row) => !others.some((other) => isMatched(matrix, row, other)),
  );
}
