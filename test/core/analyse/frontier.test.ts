import { frontierRows } from "../../../src/core/analyse/frontier";
import { matrixFromRows } from "../../../src/core/matrix";
import { problemFrom } from "../../support/expectIndexError";

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

test("programs that would take too long are refused before they start", () => {
  const line = Array.from({ length: 100 }, (_, i) => [i, 100 - i]);
  expect(frontierRows(matrixFromRows(line))).toHaveLength(100);
  // 100 units × 50 rivals × 2² = 20,000 multiplications are reached with the 50th rival.
  expect(problemFrom(() => frontierRows(matrixFromRows(line), 20000))).toEqual({
    code: "programsTooLong",
    parameters: { units: 100, indicators: 2 },
  });
});

test("a single row is its own frontier, and no rows have none", () => {
  expect(frontierRows(matrixFromRows([[1, 2]]))).toEqual([0]);
  expect(frontierRows(matrixFromRows([]))).toEqual([]);
});
