import { frontierRows } from "../../../../src/core/aggregate/frontier/frontier";
import { matrixFromRows } from "../../../../src/core/matrix";
import { problemFrom } from "../../../support/expectIndexError";

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
  // The 50th rival is one too many; 10 units are few enough whatever their values, 11 are not.
  const steps = (units: number, rivals: number) => units * rivals * 2 * (180 + 12 * 2);
  expect(problemFrom(() => frontierRows(matrixFromRows(line), steps(100, 49)))).toEqual({
    code: "programsTooLong",
    parameters: { units: 100, indicators: 2, mostUnits: 70 },
  });
});

test("a single row is its own frontier, and no rows have none", () => {
  expect(frontierRows(matrixFromRows([[1, 2]]))).toEqual([0]);
  expect(frontierRows(matrixFromRows([]))).toEqual([]);
});
