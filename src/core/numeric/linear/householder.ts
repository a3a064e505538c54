/**
 * QR factorization of an n×p matrix by Householder reflections, kept as p columns: R above the diagonal, the reflection
 * vectors below it. Source: Golub and Van Loan, Matrix Computations, 4th ed., §5.2.1.
 */
export interface Householder {
  /** Column j holds R[0…j−1][j] on top and its reflection vector from row j down. */
  readonly columns: readonly Float64Array[];
  readonly diagonal: Float64Array;
  /** 2 / ‖v‖² of each reflection; 0 where there is none. */
  readonly factors: Float64Array;
}

/** Factorizes in place: the columns are overwritten. */
export function householder(columns: readonly Float64Array[]): Householder {
  const size = columns.length;
  const diagonal = new Float64Array(size);
  const factors = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    const column = columns[j];
    const norm = Math.sqrt(dotFrom(column, column, j));
    if (norm > 0) {
      // The sign that avoids cancellation in v = x ∓ ‖x‖·e.
      diagonal[j] = column[j] > 0 ? -norm : norm;
      column[j] -= diagonal[j];
      factors[j] = 2 / dotFrom(column, column, j);
    }
    for (let k = j + 1; k < size; k++) reflect(column, columns[k], factors[j], j);
  }
  return { columns, diagonal, factors };
}

/** values ← Qᵀ·values. */
export function applyTransposed({ columns, factors }: Householder, values: Float64Array): void {
  for (let j = 0; j < columns.length; j++) reflect(columns[j], values, factors[j], j);
}

/** values ← Q·values. */
export function applyForward({ columns, factors }: Householder, values: Float64Array): void {
  for (let j = columns.length - 1; j >= 0; j--) reflect(columns[j], values, factors[j], j);
}

/** Solves R·x = b in place for the first p values. */
export function solveUpper(
  { columns, diagonal }: Pick<Householder, "columns" | "diagonal">,
  b: Float64Array,
): void {
  for (let j = columns.length - 1; j >= 0; j--) {
    b[j] /= diagonal[j];
    for (let i = 0; i < j; i++) b[i] -= columns[j][i] * b[j];
  }
}

/** Solves Rᵀ·x = b in place for the first p values. */
export function solveLower({ columns, diagonal }: Householder, b: Float64Array): void {
  for (let j = 0; j < columns.length; j++) {
    for (let i = 0; i < j; i++) b[j] -= columns[j][i] * b[i];
    b[j] /= diagonal[j];
  }
}

function reflect(vector: Float64Array, values: Float64Array, factor: number, from: number): void {
  if (factor === 0) return;
  const scale = factor * dotFrom(vector, values, from);
  for (let i = from; i < values.length; i++) values[i] -= scale * vector[i];
}

/** Four running sums: faster, and the rounding errors grow more slowly. */
function dotFrom(a: Float64Array, b: Float64Array, from: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  const n = a.length;
  let i = from;
  for (; i + 3 < n; i += 4) {
    s0 += a[i] * b[i];
    s1 += a[i + 1] * b[i + 1];
    s2 += a[i + 2] * b[i + 2];
    s3 += a[i + 3] * b[i + 3];
  }
  for (; i < n; i++) s0 += a[i] * b[i];
  return s0 + s1 + (s2 + s3);
}
