import { columnWidths } from "../../src/cells/columnWidths";

test("columns have room for the longest text, the header's button and Chinese, within bounds", () => {
  const rows = [
    ["Autonomous Region of the Northern Coast", 0.12093858, "x"],
    ["A", 1, "x".repeat(400)],
  ];
  const [names, weights, remark] = columnWidths(["Region", "w", "Remark"], rows);
  // 39 characters at 5.5 points, and one to spare.
  expect(names).toBe(220);
  // Numbers are as long as their format shows them.
  expect(weights).toBe(48);
  expect(remark).toBe(330);
  expect(columnWidths(["最低工资"], [])).toEqual([4 * 11 + 20]);
  expect(columnWidths(["A heading"], [])[0]).toBeGreaterThan(columnWidths(["A"], [["A heading"]])[0]);
});
