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
  const length = matrices[0].values.length;
  const seen = matrices[0].values.slice();
  for (let m = 1; m < matrices.length; m++) {
    const { values } = matrices[m];
    for (let i = 0; i < length; i++) if (values[i] !== values[i]) seen[i] = NaN;
  }
  const positions = new Int32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) if (seen[i] === seen[i]) positions[count++] = i;
  return positions.subarray(0, count);
}

/** The values at the given positions. */
export function pick({ values }: Matrix, positions: Int32Array): Float64Array {
  const picked = new Float64Array(positions.length);
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
