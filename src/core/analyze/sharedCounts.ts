import { countPresent, createMatrix, type Matrix } from "../matrix";
import { columnsOf } from "./pairwiseCorrelation";

/** @returns k×k, symmetric: in how many rows both columns of a pair have a value; on the diagonal, how many the column has. */
export function sharedCounts(data: Matrix): Matrix {
  const columns = columnsOf(data);
  const present = columns.map(countPresent);
  const size = columns.length;
  const result = createMatrix(size, size);
  for (let a = 0; a < size; a++) {
    for (let b = a; b < size; b++) {
      // All rows of one have a value: those of the other are shared.
      const count =
        a === b || present[b] === data.rows
          ? present[a]
          : present[a] === data.rows
            ? present[b]
            : sharedRows(columns[a], columns[b]);
      result.values[a * size + b] = count;
      result.values[b * size + a] = count;
    }
  }
  return result;
}

function sharedRows(a: Float64Array, b: Float64Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === a[i] && b[i] === b[i]) count++;
  return count;
}
