import { columnOf, createMatrix, type Matrix } from "../matrix";
import { extent } from "../numeric/extent";
import { type Direction } from "../options";

/** Direction-corrected min-max values between 0 and 1; a column without spread becomes all NaN. */
export function unitRange(data: Matrix, directions: readonly Direction[]): Matrix {
  const result = createMatrix(data.rows, data.columns);
  for (let column = 0; column < data.columns; column++) {
    const values = columnOf(data, column);
    const out = columnOf(result, column);
    const { low, high } = extent(values);
    // Halves, so that the widest range of doubles stays finite.
    const half = low / 2;
    const range = high / 2 - half;
    const divisor = range > 0 ? range : NaN;
    for (let i = 0; i < values.length; i++) out[i] = (values[i] / 2 - half) / divisor;
    if (directions[column] === -1) for (let i = 0; i < values.length; i++) out[i] = 1 - out[i];
  }
  return result;
}
