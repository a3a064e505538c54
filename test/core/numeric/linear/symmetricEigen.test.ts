import { columnOf, matrixFromRows, valueAt } from "../../../../src/core/matrix";
import { symmetricEigen } from "../../../../src/core/numeric/linear/symmetricEigen";

const symmetric = [
  [4, 1, -2, 2],
  [1, 2, 0, 1],
  [-2, 0, 3, -2],
  [2, 1, -2, -1],
];

test("A·V = V·D with orthonormal V, values from large to small", () => {
  const a = matrixFromRows(symmetric);
  const { values, vectors } = symmetricEigen(a);
  for (let j = 0; j < 4; j++) {
    const vector = columnOf(vectors, j);
    for (let i = 0; i < 4; i++) {
      let product = 0;
      for (let k = 0; k < 4; k++) product += valueAt(a, i, k) * vector[k];
      expect(product).toBeCloseTo(values[j] * vector[i], 12);
    }
    for (let other = 0; other < 4; other++) {
      const dot = vector.reduce((total, v, i) => total + v * columnOf(vectors, other)[i], 0);
      expect(dot).toBeCloseTo(other === j ? 1 : 0, 13);
    }
    if (j > 0) expect(values[j]).toBeLessThanOrEqual(values[j - 1]);
  }
  expect(values.reduce((a1, b) => a1 + b, 0)).toBeCloseTo(8, 12);
});

test("the 2×2 case has a closed form", () => {
  const { values } = symmetricEigen(
    matrixFromRows([
      [1, 0.6],
      [0.6, 1],
    ]),
  );
  expect(values[0]).toBeCloseTo(1.6, 14);
  expect(values[1]).toBeCloseTo(0.4, 14);
});

test("a diagonal matrix is sorted, a single number is its own eigenvalue", () => {
  expect([
    ...symmetricEigen(
      matrixFromRows([
        [1, 0],
        [0, 3],
      ]),
    ).values,
  ]).toEqual([3, 1]);
  expect([...symmetricEigen(matrixFromRows([[7]])).values]).toEqual([7]);
});
