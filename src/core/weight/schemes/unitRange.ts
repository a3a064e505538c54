import { columnOf, createMatrix, type Matrix } from "../../matrix";
import { extent } from "../../numeric/ranks/extent";
import { withoutSpread } from "../../numeric/ranks/ties";
import { type Direction } from "../../options";

/** Direction-corrected min-max values between 0 and 1; a column without spread becomes all NaN. */
export function unitRange(data: Matrix, directions: readonly Direction[]): Matrix {
  const result = createMatrix(data.rows, data.columns);
  for (let column = 0; column < data.columns; column++) {
    const values = columnOf(data, column);
    const out = columnOf(result, column);
    const { low, high } = extent(values);
    // Halves where the range would be too wide for a double.
    const part = high - low < Infinity ? 1 : 0.5;
    const divisor = withoutSpread(low, high) ? NaN : part * high - part * low;
    for (let i = 0; i < values.length; i++) out[i] = (part * values[i] - part * low) / divisor;
    if (directions[column] === -1) for (let i = 0; i < values.length; i++) out[i] = 1 - out[i];
  }
  return result;
}
