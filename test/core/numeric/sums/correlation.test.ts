import { matrixFromRows, valueAt } from "../../../../src/core/matrix";
import { correlationMatrix } from "../../../../src/core/numeric/sums/correlation";

test("Anscombe's first data set: r = 0.81642051634484 (Anscombe 1973)", () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  const r = correlationMatrix(matrixFromRows(x.map((value, i) => [value, y[i]])));
  expect(valueAt(r, 0, 1)).toBeCloseTo(0.81642051634484, 13);
  expect(valueAt(r, 1, 0)).toBe(valueAt(r, 0, 1));
  expect(valueAt(r, 0, 0)).toBe(1);
});

test("exact lines correlate by exactly 1 and -1, however far from zero they lie", () => {
  const r = correlationMatrix(matrixFromRows([1, 2, 3, 4].map((x) => [x, 1e9 + 2 * x, -x])));
  expect(valueAt(r, 0, 1)).toBeCloseTo(1, 14);
  expect(valueAt(r, 0, 2)).toBeCloseTo(-1, 14);
});

test("a column without spread has no correlation", () => {
  const r = correlationMatrix(
    matrixFromRows([
      [1, 5],
      [2, 5],
      [4, 5],
    ]),
  );
  expect(valueAt(r, 0, 1)).toBeNaN();
  expect(valueAt(r, 1, 1)).toBe(1);
});

test("huge values do not overflow", () => {
  const r = correlationMatrix(
    matrixFromRows([
      [1e200, 1],
      [2e200, 2],
      [4e200, 3],
    ]),
  );
  expect(valueAt(r, 0, 1)).toBeCloseTo(0.98198050606, 10);
});
