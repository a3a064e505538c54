/**
 * A table of numbers: one row per unit, one column per indicator.
 * Stored column by column, because every normalization works on columns. NaN marks a missing value.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** `values[column * rows + row]` */
  readonly values: Float64Array;
}

export function createMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** The values of one column (0-based), as a view on the matrix. */
export function columnOf(matrix: Matrix, column: number): Float64Array {
  return matrix.values.subarray(column * matrix.rows, (column + 1) * matrix.rows);
}

export function valueAt(matrix: Matrix, row: number, column: number): number {
  return matrix.values[column * matrix.rows + row];
}

/** Builds a matrix from rows of numbers; NaN marks a missing value. */
export function matrixFromRows(rows: readonly (readonly number[])[]): Matrix {
  const matrix = createMatrix(rows.length, rows.length > 0 ? rows[0].length : 0);
  rows.forEach((row, i) => row.forEach((value, j) => (matrix.values[j * matrix.rows + i] = value)));
  return matrix;
}

/** The present values of a column, in order. */
export function presentValues(values: Float64Array): Float64Array {
  let count = 0;
  for (const value of values) if (value === value) count++;
  if (count === values.length) return values;
  const present = new Float64Array(count);
  let next = 0;
  for (const value of values) if (value === value) present[next++] = value;
  return present;
}

/** Keeps the rows in which every column has a value. */
export function completeRows(matrix: Matrix): Matrix {
  const { rows, columns, values } = matrix;
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) {
    let complete = true;
    for (let column = 0; column < columns && complete; column++) {
      const value = values[column * rows + row];
      complete = value === value;
    }
    if (complete) kept.push(row);
  }
  if (kept.length === rows) return matrix;
  const result = createMatrix(kept.length, columns);
  for (let column = 0; column < columns; column++) {
    for (let i = 0; i < kept.length; i++)
      result.values[column * kept.length + i] = values[column * rows + kept[i]];
  }
  return result;
}
