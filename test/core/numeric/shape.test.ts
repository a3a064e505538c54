import { excessKurtosis, skewness } from "../../../src/core/numeric/shape";

const values = (...list: number[]) => Float64Array.from(list);

test("Microsoft's examples of SKEW and KURT: 3, 4, 5, 2, 3, 4, 5, 6, 4, 7", () => {
  const sample = values(3, 4, 5, 2, 3, 4, 5, 6, 4, 7);
  expect(skewness(sample)).toBeCloseTo(0.359543071, 9);
  expect(excessKurtosis(sample)).toBeCloseTo(-0.151799637, 9);
});

test("1 to 10, 30 and 100 as R's e1071 type 2 gives them", () => {
  const sample = values(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100);
  expect(skewness(sample)).toBeCloseTo(3.06324103424, 10);
  expect(excessKurtosis(sample)).toBeCloseTo(9.74139083457, 10);
});

test("neither shift nor scale changes them, however large", () => {
  const sample = values(1, 2, 4, 8, 16);
  const large = sample.map((value) => 1e200 * value);
  expect(skewness(large)).toBeCloseTo(skewness(sample), 12);
  expect(excessKurtosis(large)).toBeCloseTo(excessKurtosis(sample), 12);
});

test("too few values or no spread have none", () => {
  expect(skewness(values(1, 2))).toBeNaN();
  expect(excessKurtosis(values(1, 2, 3))).toBeNaN();
  expect(skewness(values(5, 5, 5, 5))).toBeNaN();
  expect(excessKurtosis(values(5, 5, 5, 5))).toBeNaN();
});
