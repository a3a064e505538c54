import { fail } from "../core/errors";
import { isVector, type Matrix } from "../core/matrix";
import { type Steps } from "../core/workload";
import { readMatrix } from "../cells/cells";

/** Reads one row or one column of numbers, blanks as NaN; `steps` as in `readMatrix`. @throws IndexError for a table of several rows and columns. */
export function readSectors(raw: unknown, argument: string, steps?: Steps): Matrix {
  const matrix = readMatrix(raw, argument, steps);
  if (!isVector(matrix)) fail("vectorShape", { argument, rows: matrix.rows, columns: matrix.columns });
  return matrix;
}

/**
 * Reads a range in the shape of another. A row beside a column of the same length is turned: their order is the same.
 * @throws IndexError when the sizes differ.
 */
export function readBeside(raw: unknown, argument: string, other: Matrix, otherArgument: string): Matrix {
  const matrix = readMatrix(raw, argument);
  if (matrix.rows === other.rows && matrix.columns === other.columns) return matrix;
  if (isVector(matrix) && isVector(other) && matrix.values.length === other.values.length) {
    return { rows: other.rows, columns: other.columns, values: matrix.values };
  }
  return fail("shapesDiffer", {
    argument,
    rows: matrix.rows,
    columns: matrix.columns,
    other: otherArgument,
    otherRows: other.rows,
    otherColumns: other.columns,
  });
}
