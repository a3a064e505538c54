import { columnOf, createMatrix, type Matrix } from "../../../../src/core/matrix";
import { randomNumbers } from "../../../../src/core/numeric/distributions/random";
import { symmetricEigen } from "../../../../src/core/numeric/linear/symmetricEigen";
import { tridiagonalEigen } from "../../../../src/core/numeric/linear/tridiagonalEigen";

function matrixOf(size: number, entry: (i: number, j: number) => number): Matrix {
  const matrix = createMatrix(size, size);
  for (let j = 0; j < size; j++) for (let i = 0; i < size; i++) matrix.values[j * size + i] = entry(i, j);
  return matrix;
}

/** Largest entries of A·V − V·D and of VᵀV − I. */
function errors(a: Matrix, values: Float64Array, vectors: Matrix): { residual: number; angle: number } {
  let [residual, angle] = [0, 0];
  for (let j = 0; j < a.rows; j++) {
    const v = columnOf(vectors, j);
    for (let i = 0; i < a.rows; i++) {
      let [product, dot] = [0, 0];
      for (let k = 0; k < a.rows; k++) {
        product += a.values[k * a.rows + i] * v[k];
        dot += vectors.values[i * a.rows + k] * v[k];
      }
      residual = Math.max(residual, Math.abs(product - values[j] * v[i]));
      angle = Math.max(angle, Math.abs(dot - (i === j ? 1 : 0)));
    }
  }
  return { residual, angle };
}

test("second differences: 2 − 2·cos(jπ/(n + 1)), their closed form", () => {
  const size = 60;
  const matrix = matrixOf(size, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
  const { values } = symmetricEigen(matrix);
  for (let j = 1; j <= size; j++)
    expect(values[size - j]).toBeCloseTo(2 - 2 * Math.cos((j * Math.PI) / (size + 1)), 13);
});

test("equal correlations r: 1 + (k − 1)·r once, 1 − r as often as there are other columns", () => {
  const size = 80;
  const matrix = matrixOf(size, (i, j) => (i === j ? 1 : 0.3));
  const { values, vectors } = symmetricEigen(matrix);
  expect(values[0]).toBeCloseTo(1 + 79 * 0.3, 12);
  for (let j = 1; j < size; j++) expect(values[j]).toBeCloseTo(0.7, 13);
  for (const loading of columnOf(vectors, 0)) expect(Math.abs(loading)).toBeCloseTo(1 / Math.sqrt(size), 12);
});

test("A·V = V·D and orthonormal V, for random matrices and for those of low rank", () => {
  const { nextSymmetric } = randomNumbers(5);
  const size = 90;
  const entries = Array.from({ length: size }, () => Array.from({ length: size }, nextSymmetric));
  const random = matrixOf(size, (i, j) => entries[i][j] + entries[j][i]);
  const lowRank = matrixOf(size, (i, j) => entries[0][i] * entries[0][j] + entries[1][i] * entries[1][j]);
  for (const matrix of [random, lowRank]) {
    const { values, vectors } = tridiagonalEigen(matrix);
    const { residual, angle } = errors(matrix, values, vectors);
    expect(residual).toBeLessThan(1e-12);
    expect(angle).toBeLessThan(1e-12);
  }
});

test("one, two and diagonal", () => {
  expect([...tridiagonalEigen(matrixOf(1, () => 7)).values]).toEqual([7]);
  const { values } = tridiagonalEigen(matrixOf(2, (i, j) => (i === j ? 1 : 0.6)));
  expect([...values].sort((a, b) => a - b).map((value) => Math.round(value * 1e14) / 1e14)).toEqual([
    0.4, 1.6,
  ]);
  expect([...tridiagonalEigen(matrixOf(3, (i, j) => (i === j ? i : 0))).values]).toEqual([0, 1, 2]);
});
