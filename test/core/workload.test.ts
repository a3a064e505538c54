import { largestWithin, refuseTooLong, stepLimit } from "../../src/core/workload";
import { describeProblem } from "../../src/messages/problems";
import { problemFrom } from "../support/expectIndexError";
import { worksheetWords } from "../../src/messages/languages";

const cube = (rows: number, columns: number) => rows * columns ** 3;
const refusal = (rows: number, columns: number, limit?: number) =>
  problemFrom(() => refuseTooLong({ rows, columns }, cube, limit)) as Parameters<typeof describeProblem>[0];

test("what fits passes, the first size beyond is refused", () => {
  expect(() => refuseTooLong({ rows: 8, columns: 5 }, cube, 1000)).not.toThrow();
  expect(refusal(9, 5, 1000).code).toBe("callTooLong");
  expect(refusal(2, 1000).code).toBe("callTooLong");
  expect(stepLimit).toBeGreaterThan(1e8);
});

test("the sizes named work, each with the other as it is", () => {
  const { parameters } = refusal(5000, 50, 1e8);
  expect(parameters).toEqual({ rows: 5000, columns: 50, mostRows: 800, mostColumns: 27 });
  expect(cube(800, 50)).toBeLessThanOrEqual(1e8);
  expect(cube(5000, 27)).toBeLessThanOrEqual(1e8);
});

test("words for tables, for one column, and where only one of the sizes can help", () => {
  expect(describeProblem(refusal(5000, 50, 1e8), worksheetWords["en-US"])).toBe(
    "5000 rows × 50 columns take too long for a cell. Select at most 800 rows, or 27 columns.",
  );
  expect(describeProblem(refusal(5000, 50, 100), worksheetWords["zh-CN"])).toBe(
    "5000 行 × 50 列在单元格中计算过久。请减少行数和列数。",
  );
  expect(describeProblem(refusal(5000, 50, 5000), worksheetWords["en-US"])).toBe(
    "5000 rows × 50 columns take too long for a cell. Select at most 1 column.",
  );
  expect(describeProblem(refusal(5000, 1, 4999), worksheetWords["en-US"])).toBe(
    "5000 values take too long for a cell. Up to 4900 work; select fewer, or combine them first.",
  );
});

test("sizes are rounded down to two digits", () => {
  expect(largestWithin(123456, 1e6, (size) => size)).toBe(120000);
  expect(largestWithin(99, 1e6, (size) => size)).toBe(99);
  expect(largestWithin(0, 10, (size) => size)).toBe(0);
});
