import { shapeOf } from "../../../../src/core/numeric/sums/shape";

const values = (...list: number[]) => Float64Array.from(list);

test("Microsoft's examples of SKEW and KURT: 3, 4, 5, 2, 3, 4, 5, 6, 4, 7", () => {
  const sample = values(3, 4, 5, 2, 3, 4, 5, 6, 4, 7);
  expect(shapeOf(sample).skewness).toBeCloseTo(0.359543071, 9);
  expect(shapeOf(sample).kurtosis).toBeCloseTo(-0.151799637, 9);
});

test("1 to 10, 30 and 100 as R's e1071 type 2 gives them", () => {
  const sample = values(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100);
  expect(shapeOf(sample).skewness).toBeCloseTo(3.06324103424, 10);
  expect(shapeOf(sample).kurtosis).toBeCloseTo(9.74139083457, 10);
});

test("neither shift nor scale changes them, however large", () => {
  const sample = values(1, 2, 4, 8, 16);
  const large = sample.map((value) => 1e200 * value);
  expect(shapeOf(large).skewness).toBeCloseTo(shapeOf(sample).skewness, 12);
  expect(shapeOf(large).kurtosis).toBeCloseTo(shapeOf(sample).kurtosis, 12);
});

test("three values have a skewness, four a kurtosis: 1, 2, 4 and 1, 2, 4, 8 by hand", () => {
  // Mean 7/3, deviations −4/3, −1/3, 5/3: s² = 7/3, Σd³ = 20/9; 3/(2·1) · Σd³/s³.
  expect(shapeOf(values(1, 2, 4)).skewness).toBeCloseTo((1.5 * (20 / 9)) / (7 / 3) ** 1.5, 12);
  expect(shapeOf(values(1, 2, 4)).kurtosis).toBeNaN();
  // Mean 15/4, deviations in quarters −11, −7, 1, 17: Σd² = 460/16, Σd⁴ = 100564/256.
  const variance = 460 / 16 / 3;
  const peak = (20 / 6) * (100564 / 256 / variance ** 2);
  expect(shapeOf(values(1, 2, 4, 8)).kurtosis).toBeCloseTo(peak - 27 / 2, 12);
});

test("too few values or no spread have none", () => {
  expect(shapeOf(values(1, 2)).skewness).toBeNaN();
  expect(shapeOf(values(1, 2, 3)).kurtosis).toBeNaN();
  expect(shapeOf(values(5, 5, 5, 5)).skewness).toBeNaN();
  expect(shapeOf(values(5, 5, 5, 5)).kurtosis).toBeNaN();
  // 0.1 + 0.2 is 0.3 but for rounding.
  expect(shapeOf(values(0.3, 0.1 + 0.2, 0.3, 0.3))).toEqual({ skewness: NaN, kurtosis: NaN });
});

test("beyond the reach of squares, cubes and fourth powers the shape is the same", () => {
  const sample = values(1, 2, 4, 8, 16);
  for (const unit of [2 ** 290, 2 ** -290, 2 ** 1019, 2 ** -1020]) {
    expect(shapeOf(sample.map((value) => value * unit))).toEqual(shapeOf(sample));
  }
});
