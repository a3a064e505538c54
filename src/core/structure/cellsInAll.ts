import { fail } from "../errors";
import { type Matrix } from "../matrix";

/** Where a cell stands in its argument, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export function placeOf({ rows }: Matrix, position: number): Place {
  return { row: (position % rows) + 1, column: Math.floor(position / rows) + 1 };
}

/** Positions of the cells that have a number in every one of the matrices, which share one shape. */
export function cellsInAll(...matrices: readonly Matrix[]): Int32Array {
  const { length } = matrices[0].values;
  const positions = new Int32Array(length);
  const gap = new Uint8Array(length);
  for (const { values } of matrices) {
    for (let i = 0; i < length; i++) if (values[i] !== values[i]) gap[i] = 1;
  }
  let count = 0;
  for (let i = 0; i < length; i++) if (gap[i] === 0) positions[count++] = i;
  return positions.subarray(0, count);
}

/** The values at the given positions, which ascend: the values themselves when those are all of them. */
export function pick<T extends Float64Array | Int32Array>(values: T, positions: Int32Array): T {
  if (positions.length === values.length) return values;
  const picked = values.slice(0, positions.length) as T;
  for (let i = 0; i < picked.length; i++) picked[i] = values[positions[i]];
  return picked;
}

/** @throws IndexError naming the first negative cell. */
export function refuseNegative(matrix: Matrix, argument: string): void {
  const { values } = matrix;
  for (let i = 0; i < values.length; i++) {
    if (values[i] < 0) fail("cellNegative", { argument, ...placeOf(matrix, i), value: values[i] });
  }
}
