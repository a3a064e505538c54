import { columnOf, completeRows, matrixFromRows, presentValues, valueAt } from "../../src/core/matrix";

test("a matrix is stored column by column", () => {
  const matrix = matrixFromRows([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect([...matrix.values]).toEqual([1, 4, 2, 5, 3, 6]);
  expect([...columnOf(matrix, 1)]).toEqual([2, 5]);
  expect(valueAt(matrix, 1, 2)).toBe(6);
  expect(matrixFromRows([])).toMatchObject({ rows: 0, columns: 0 });
});

test("present values keep their order; without gaps nothing is copied", () => {
  expect([...presentValues(Float64Array.from([NaN, 3, NaN, 1]))]).toEqual([3, 1]);
  const full = Float64Array.from([1, 2]);
  expect(presentValues(full)).toBe(full);
});

test("complete rows are those without a gap in any column", () => {
  const matrix = matrixFromRows([
    [1, 2],
    [NaN, 3],
    [4, NaN],
    [5, 6],
  ]);
  const complete = completeRows(matrix);
  expect(complete.rows).toBe(2);
  expect([...complete.values]).toEqual([1, 5, 2, 6]);
  expect(completeRows(complete)).toBe(complete);
});
