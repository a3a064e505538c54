import { cronbachAlpha } from "../../../src/core/analyze/cronbachAlpha";
import { IndexError } from "../../../src/core/errors";
import { createMatrix, type Matrix } from "../../../src/core/matrix";

function tableOf(...rows: number[][]): Matrix {
  const matrix = createMatrix(rows.length, rows[0].length);
  rows.forEach((row, i) => row.forEach((value, j) => (matrix.values[j * rows.length + i] = value)));
  return matrix;
}

// Variances 5/3, 5/3 and 20/3; variance of the row sums 4, 7, 12, 13 is 18.
const items = [
  [1, 2, 1],
  [2, 1, 4],
  [3, 4, 5],
  [4, 3, 6],
];

test("raw by hand: 3/2·(1 − Σ variances / variance of the sums)", () => {
  const variance = (x: number[]) => {
    const mean = x.reduce((a, b) => a + b) / x.length;
    return x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (x.length - 1);
  };
  const parts = [0, 1, 2].map((j) => variance(items.map((row) => row[j]))).reduce((a, b) => a + b);
  const whole = variance(items.map((row) => row.reduce((a, b) => a + b)));
  expect(cronbachAlpha(tableOf(...items), "raw")).toBeCloseTo(1.5 * (1 - parts / whole), 13);
});

test("raw does not depend on the unit of measurement, however large or small, or on the sign of all", () => {
  const alpha = cronbachAlpha(tableOf(...items), "raw");
  for (const unit of [1e200, 1e-200, -1]) {
    const scaled = tableOf(...items.map((row) => row.map((value) => value * unit)));
    expect(cronbachAlpha(scaled, "raw")).toBeCloseTo(alpha, 12);
  }
});

test("standardized with two items of correlation 0.6 is 2·0.6/1.6", () => {
  const data = tableOf([1, 2], [2, 1], [3, 4], [4, 3]);
  expect(cronbachAlpha(data, "standardized")).toBeCloseTo(0.75, 13);
});

test("raw allows an item without spread, standardized does not", () => {
  const data = tableOf([1, 7], [2, 7], [4, 7]);
  expect(cronbachAlpha(data, "raw")).toBeCloseTo(0, 13);
  expect(() => cronbachAlpha(data, "standardized")).toThrow(IndexError);
});

test("items that cancel out leave alpha without a value, under both forms", () => {
  const data = tableOf([1, -1], [2, -2], [4, -4]);
  expect(() => cronbachAlpha(data, "raw")).toThrow(IndexError);
  expect(() => cronbachAlpha(data, "standardized")).toThrow(IndexError);
  expect(() => cronbachAlpha(tableOf([0, 0], [0, 0], [0, 0]), "raw")).toThrow(IndexError);
});

test("one item, or two complete rows, are too few", () => {
  expect(() => cronbachAlpha(tableOf([1], [2], [4]), "raw")).toThrow(IndexError);
  expect(() => cronbachAlpha(tableOf([1, 2], [2, 1], [3, NaN]), "raw")).toThrow(IndexError);
});
