import { createMatrix, type Matrix } from "../../matrix";
import { tridiagonalEigen } from "./tridiagonalEigen";

export interface EigenDecomposition {
  /** Largest first. */
  readonly values: Float64Array;
  /** Column j is the unit eigenvector of values[j]; its sign is arbitrary. */
  readonly vectors: Matrix;
}

/** Up to this size Jacobi's rotations are quick, and the most accurate. */
const rotationsUpTo = 40;

/**
 * Eigenvalues and eigenvectors of a symmetric k×k matrix: small ones by cyclic Jacobi rotations, accurate to rounding
 * error; from 41 on by reduction to tridiagonal form, in about 10·k³ multiplications.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed., §8.5 and §8.3.
 */
export function symmetricEigen(matrix: Matrix): EigenDecomposition {
  const size = matrix.rows;
  const { values: found, vectors } = size <= rotationsUpTo ? jacobi(matrix) : tridiagonalEigen(matrix);
  const order = Array.from({ length: size }, (_, i) => i).sort((i, j) => found[j] - found[i]);
  const sorted = createMatrix(size, size);
  order.forEach((from, to) =>
    sorted.values.set(vectors.values.subarray(from * size, (from + 1) * size), to * size),
  );
  return { values: Float64Array.from(order, (i) => found[i]), vectors: sorted };
}

/** The same in any order. */
function jacobi(matrix: Matrix): EigenDecomposition {
  const size = matrix.rows;
  const a = matrix.values.slice();
  const vectors = createMatrix(size, size);
  for (let i = 0; i < size; i++) vectors.values[i * size + i] = 1;

  for (let sweep = 0; sweep < 100 && offDiagonal(a, size) > 0; sweep++) {
    for (let p = 0; p < size - 1; p++) {
      for (let q = p + 1; q < size; q++) rotate(a, vectors.values, size, p, q);
    }
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i]), vectors };
}

/** Largest off-diagonal element that is not negligible beside the diagonal. */
function offDiagonal(a: Float64Array, size: number): number {
  let scale = 0;
  let largest = 0;
  for (let i = 0; i < size; i++) {
    scale = Math.max(scale, Math.abs(a[i * size + i]));
    for (let j = i + 1; j < size; j++) largest = Math.max(largest, Math.abs(a[j * size + i]));
  }
  return largest > 1e-17 * scale ? largest : 0;
}

function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const apq = a[q * size + p];
  if (apq === 0) return;
  const theta = (a[q * size + q] - a[p * size + p]) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  for (let i = 0; i < size; i++) {
    const aip = a[p * size + i];
    const aiq = a[q * size + i];
    a[p * size + i] = cosine * aip - sine * aiq;
    a[q * size + i] = sine * aip + cosine * aiq;
  }
  for (let i = 0; i < size; i++) {
    const api = a[i * size + p];
    const aqi = a[i * size + q];
    a[i * size + p] = cosine * api - sine * aqi;
    a[i * size + q] = sine * api + cosine * aqi;
  }
  a[q * size + p] = 0;
  a[p * size + q] = 0;
  for (let i = 0; i < size; i++) {
    const vip = vectors[p * size + i];
    const viq = vectors[q * size + i];
    vectors[p * size + i] = cosine * vip - sine * viq;
    vectors[q * size + i] = sine * vip + cosine * viq;
  }
}
