import { areasOf, overlap } from "../../src/workbook/addresses";

test.each([
  ["B2", [{ row: 1, column: 1, rows: 1, columns: 1 }]],
  ["Jobs!$B$2:$C$5", [{ row: 1, column: 1, rows: 4, columns: 2 }]],
  [
    "A1, AA10:AB10",
    [
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 9, column: 26, rows: 1, columns: 2 },
    ],
  ],
])("the rectangles of %s", (address, areas) => {
  expect(areasOf(address)).toEqual(areas);
});

test.each(["", "C:C", "5:6", "A1:B2,C:C"])("%j names cells that are not told", (address) => {
  expect(areasOf(address)).toBeNull();
});

test("two rectangles share a cell or only an edge", () => {
  const area = { row: 2, column: 2, rows: 2, columns: 2 };
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  expect([at(2, 2), at(3, 3)].map((cell) => overlap(area, cell))).toEqual([true, true]);
  expect([at(1, 2), at(4, 2), at(2, 1), at(2, 4)].some((cell) => overlap(area, cell))).toBe(false);
});
