import { leastSquares, type LeastSquares } from "../../../../src/core/numeric/linear/leastSquares";

const vector = (...values: number[]) => Float64Array.from(values);
const years = Float64Array.from({ length: 12 }, (_, i) => 2010 + i);
const noise = Float64Array.from(years, (_, i) => Math.sin(i * i));
const fit = (x: Float64Array[], y: Float64Array, options = {}) => leastSquares(x, y, options) as LeastSquares;

test("a line by hand: slope, intercept, their errors, residuals and sums of squares", () => {
  // x̄ = 2.5, Sxx = 5, Sxy = 5.5, Syy = 8.75; slope 1.1, intercept 0, residual squares 8.75 − 6.05 = 2.7.
  const result = fit([vector(1, 2, 3, 4)], vector(1, 3, 2, 5));
  expect(result.coefficients[0]).toBeCloseTo(0, 13);
  expect(result.coefficients[1]).toBeCloseTo(1.1, 14);
  expect(result.residualSquares).toBeCloseTo(2.7, 13);
  expect(result.explainedSquares).toBeCloseTo(6.05, 13);
  expect(result.freedom).toBe(2);
  expect(result.standardErrors[1]).toBeCloseTo(Math.sqrt(1.35 / 5), 14);
  expect(result.standardErrors[0]).toBeCloseTo(Math.sqrt(1.35 * (1 / 4 + 2.5 ** 2 / 5)), 13);
  expect(Array.from(result.residuals)).toEqual([-0.1, 0.8, -1.3, 0.6].map((e) => expect.closeTo(e, 13)));
  expect(result.inflation[0]).toBeCloseTo(1, 14);
});

test("through the origin: Σxy/Σx²", () => {
  const result = fit([vector(1, 2, 4)], vector(2, 3, 9), { intercept: false });
  expect(Array.from(result.coefficients)).toEqual([expect.closeTo(44 / 21, 14)]);
  expect(result.freedom).toBe(2);
  expect(result.explainedSquares + result.residualSquares).toBeCloseTo(94, 12);
});

test("weights: the line through the weighted means, residuals unweighted", () => {
  const result = fit([vector(0, 1, 1)], vector(0, 1, 4), { weights: vector(1, 0.5, 1.5) });
  expect(result.coefficients[1]).toBeCloseTo((1 * 0.5 + 4 * 1.5) / 2, 14);
  expect(Array.from(result.residuals)).toEqual([0, -2.25, 0.75].map((e) => expect.closeTo(e, 13)));
  expect(result.residualSquares).toBeCloseTo(0.5 * 2.25 ** 2 + 1.5 * 0.75 ** 2, 12);
});

test("large numbers with small differences lose nothing", () => {
  const far = years.map((year) => year * 1e9);
  const result = fit(
    [far],
    noise.map((e, i) => e + i),
  );
  const near = fit(
    [years],
    noise.map((e, i) => e + i),
  );
  expect(result.coefficients[1] * 1e9).toBeCloseTo(near.coefficients[1], 13);
  expect(result.coefficients[0]).toBeCloseTo(near.coefficients[0], 9);
});

test("an exact fit has residual squares of 0, and standard errors of 0", () => {
  const result = fit(
    [years, noise],
    years.map((year, i) => 0.1 * year - 0.7 * noise[i] + 3),
  );
  expect(result.residualSquares).toBe(0);
  expect(Array.from(result.standardErrors)).toEqual([0, 0, 0]);
});

test("columns that repeat others, whatever their units, are found; the first such column is named", () => {
  const repeats = (...columns: Float64Array[]) => leastSquares(columns, noise);
  const scaled = years.map((year) => year * 0.1 + 7);
  expect(repeats(years, scaled)).toEqual({ column: 1, constant: false });
  expect(
    repeats(
      noise,
      years,
      noise.map((e, i) => 2 * e - years[i] / 3),
    ),
  ).toEqual({ column: 2, constant: false });
  expect(
    repeats(
      years.map((year) => year * 1e-9),
      years.map((year) => year * 1e9),
    ),
  ).toEqual({ column: 1, constant: false });
  expect(
    repeats(
      noise,
      years.map(() => 0.1),
    ),
  ).toEqual({ column: 1, constant: true });
  expect(
    repeats(
      noise,
      years.map(() => 0),
    ),
  ).toEqual({ column: 1, constant: true });
  // Shares that add up to 1.
  const share = noise.map((e) => (e + 2) / 5);
  expect(
    repeats(
      share,
      share.map((s) => 1 - s),
    ),
  ).toEqual({ column: 1, constant: false });
});

test("columns that nearly repeat others are no reason to refuse", () => {
  const almost = years.map((year, i) => year + 1e-7 * noise[i]);
  const result = fit(
    [years, almost],
    years.map((year, i) => 2 * year + 3 * almost[i] + 0.1 * Math.cos(i)),
  );
  expect(result.inflation[0]).toBeGreaterThan(1e12);
  expect(result.coefficients[1] + result.coefficients[2]).toBeCloseTo(5, 1);
});
