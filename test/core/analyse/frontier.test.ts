import { frontierRows } from "../../../src/core/analyse/frontier";
import { matrixFromRows } from "../../../src/core/matrix";

test("rows that another row matches or beats everywhere are left out; of equal rows one stays", () => {
  const rows = [
    [5, 5],
    [9, 1],
    [4, 5],
    [5, 5],
    [1, 9],
    [9, 0],
  ];
  expect(frontierRows(matrixFromRows(rows)).sort()).toEqual([0, 1, 4]);
});

test("a single row is its own frontier, and no rows have none", () => {
  expect(frontierRows(matrixFromRows([[1, 2]]))).toEqual([0]);
  expect(frontierRows(matrixFromRows([]))).toEqual([]);
});
