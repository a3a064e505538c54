import { columnOf, type Matrix } from "../matrix";

/** Smallest present value of each unit over the indicators of positive weight; NaN where none is present. */
export function minimum(normalized: Matrix, weights: Float64Array): Float64Array {
  const scores = new Float64Array(normalized.rows).fill(Infinity);
  for (let column = 0; column < normalized.columns; column++) {
    if (!(weights[column] > 0)) continue;
    const values = columnOf(normalized, column);
    for (let i = 0; i < scores.length; i++) if (values[i] < scores[i]) scores[i] = values[i];
  }
  for (let i = 0; i < scores.length; i++) if (scores[i] === Infinity) scores[i] = NaN;
  return scores;
}
