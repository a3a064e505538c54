import { createMatrix, type Matrix } from "../../matrix";
import { type EigenDecomposition } from "./symmetricEigen";

/**
 * Eigenvalues and eigenvectors of a symmetric k×k matrix, in any order: Householder reflections to tridiagonal form, then
 * QR steps with Wilkinson's shift. Errors are a few units of rounding of the largest eigenvalue.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed., §8.3.
 */
export function tridiagonalEigen(matrix: Matrix): EigenDecomposition {
  const { diagonal, beside, basis } = tridiagonalize(matrix);
  const size = matrix.rows;
  const scale = matrix.values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  let last = size - 1;
  // Each eigenvalue takes two or three steps.
  for (let step = 0; step < 60 * size && last > 0; step++) {
    if (isNegligible(last - 1)) {
      last--;
      continue;
    }
    let first = last - 1;
    while (first > 0 && !isNegligible(first - 1)) first--;
    qrStep(diagonal, beside, basis.values, first, last);
  }
  return { values: diagonal, vectors: basis };

  function isNegligible(i: number): boolean {
    return (
      Math.abs(beside[i]) <=
      Number.EPSILON * Math.max(Math.abs(diagonal[i]) + Math.abs(diagonal[i + 1]), scale / 2)
    );
  }
}

interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** Entry i stands between i and i + 1. */
  readonly beside: Float64Array;
  /** Q of A = Q·T·Qᵀ. */
  readonly basis: Matrix;
}

function tridiagonalize({ rows: size, values }: Matrix): Tridiagonal {
  // Only the lower triangle is kept up to date; the columns on the left come to hold the reflection vectors.
  const a = values.slice();
  const beside = new Float64Array(Math.max(0, size - 1));
  const factors = new Float64Array(size);
  for (let k = 0; k < size - 1; k++) {
    const v = a.subarray(k * size + k + 1, (k + 1) * size);
    let squares = 0;
    for (let i = 0; i < v.length; i++) squares += v[i] * v[i];
    const norm = Math.sqrt(squares);
    if (norm === 0) continue;
    // The sign that avoids cancellation in v = x ∓ ‖x‖·e.
    beside[k] = v[0] > 0 ? -norm : norm;
    const head = v[0] - beside[k];
    factors[k] = 2 / (squares - v[0] * v[0] + head * head);
    v[0] = head;
    reflectBothSides(a, size, k + 1, v, factors[k]);
  }
  const diagonal = Float64Array.from({ length: size }, (_, i) => a[i * size + i]);
  return { diagonal, beside, basis: accumulate(a, size, factors) };
}

/** A ← H·A·H for the part of A from `from` on, H = I − factor·v·vᵀ; the lower triangle only. */
function reflectBothSides(
  a: Float64Array,
  size: number,
  from: number,
  v: Float64Array,
  factor: number,
): void {
  const count = v.length;
  const w = new Float64Array(count);
  for (let j = 0; j < count; j++) {
    const at = (from + j) * size + from;
    const own = v[j];
    let total = a[at + j] * own;
    for (let i = j + 1; i < count; i++) {
      total += a[at + i] * v[i];
      w[i] += a[at + i] * own;
    }
    w[j] += total;
  }
  let product = 0;
  for (let i = 0; i < count; i++) {
    w[i] *= factor;
    product += w[i] * v[i];
  }
  for (let i = 0; i < count; i++) w[i] -= (factor / 2) * product * v[i];
  for (let j = 0; j < count; j++) {
    const at = (from + j) * size + from;
    const [vj, wj] = [v[j], w[j]];
    for (let i = j; i < count; i++) a[at + i] -= v[i] * wj + w[i] * vj;
  }
}

/** The product of the reflections, the last first, so that each touches only what later ones have filled. */
function accumulate(a: Float64Array, size: number, factors: Float64Array): Matrix {
  const basis = createMatrix(size, size);
  const q = basis.values;
  for (let i = 0; i < size; i++) q[i * size + i] = 1;
  for (let k = size - 2; k >= 0; k--) {
    const v = a.subarray(k * size + k + 1, (k + 1) * size);
    for (let column = k + 1; factors[k] !== 0 && column < size; column++) {
      const at = column * size + k + 1;
      let product = 0;
      for (let i = 0; i < v.length; i++) product += v[i] * q[at + i];
      const scale = factors[k] * product;
      for (let i = 0; i < v.length; i++) q[at + i] -= scale * v[i];
    }
  }
  return basis;
}

/** One implicit QR step on the block from `first` to `last`; the rotations are carried over to the columns of `q`. */
function qrStep(d: Float64Array, e: Float64Array, q: Float64Array, first: number, last: number): void {
  const size = d.length;
  const half = (d[last - 1] - d[last]) / 2;
  const corner = e[last - 1];
  const reach = Math.hypot(half, corner);
  const shift = d[last] - (corner * corner) / (half + (half < 0 ? -reach : reach));
  let x = d[first] - shift;
  let z = e[first];
  for (let k = first; k < last; k++) {
    const r = Math.hypot(x, z);
    const [c, s] = r > 0 ? [x / r, z / r] : [1, 0];
    if (k > first) e[k - 1] = r;
    const [a, b, g] = [d[k], e[k], d[k + 1]];
    d[k] = c * c * a + 2 * c * s * b + s * s * g;
    d[k + 1] = s * s * a - 2 * c * s * b + c * c * g;
    e[k] = c * s * (g - a) + (c * c - s * s) * b;
    if (k < last - 1) {
      x = e[k];
      z = s * e[k + 1];
      e[k + 1] *= c;
    }
    for (let i = k * size, next = i + size; i < (k + 1) * size; i++, next++) {
      const [one, other] = [q[i], q[next]];
      q[i] = c * one + s * other;
      q[next] = c * other - s * one;
    }
  }
}
