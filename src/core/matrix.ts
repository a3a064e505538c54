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

/** One row or one column. */
export function isVector({ rows, columns }: Pick<Matrix, "rows" | "columns">): boolean {
  return rows === 1 || columns === 1;
}

/** The values of one column (0-based), as a view on the matrix. */
export function columnOf(matrix: Matrix, column: number): Float64Array {
  return matrix.values.subarray(column * matrix.rows, (column + 1) * matrix.rows);
}

/** Some of the columns (0-based), in that order; the matrix itself where that is all of them. */
export function selectColumns(matrix: Matrix, columns: readonly number[]): Matrix {
  if (columns.length === matrix.columns) return matrix;
  const selected = createMatrix(matrix.rows, columns.length);
  columns.forEach((column, place) => columnOf(selected, place).set(columnOf(matrix, column)));
  return selected;
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

/** The present values of a column, in order; the column itself when none is missing. */
export function presentValues(values: Float64Array): Float64Array {
  const count = countPresent(values);
  if (count === values.length) return values;
  const present = new Float64Array(count);
  let next = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === values[i]) present[next++] = values[i];
  return present;
}

export function countPresent(values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === values[i]) count++;
  return count;
}

/** Keeps the rows in which every column has a value; the matrix itself when none is missing. */
export function completeRows(matrix: Matrix): Matrix {
  const { rows, columns, values } = matrix;
  if (countPresent(values) === values.length) return matrix;
  const gap = new Uint8Array(rows);
  for (let column = 0; column < columns; column++) {
    const own = columnOf(matrix, column);
    for (let row = 0; row < rows; row++) if (own[row] !== own[row]) gap[row] = 1;
  }
  let kept = 0;
  for (let row = 0; row < rows; row++) kept += 1 - gap[row];
  const result = createMatrix(kept, columns);
  for (let column = 0, next = 0; column < columns; column++) {
    const own = columnOf(matrix, column);
    for (let row = 0; row < rows; row++) if (gap[row] === 0) result.values[next++] = own[row];
  }
  return result;
}
