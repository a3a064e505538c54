import { sheetSize } from "../../src/formula/a1";
import { addressOf, areasOf } from "../../src/formula/addresses";

const cell = { row: 0, column: 0, rows: 1, columns: 1 };

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
  ["'Pay, net'!A1,'It''s!'!A1", [cell, cell]],
])("the rectangles of %s", (address, areas) => {
  expect(areasOf(address)).toEqual(areas);
});

test.each(["", "C:C", "5:6", "A1:B2,C:C"])("%j names cells that are not told", (address) => {
  expect(areasOf(address)).toBeNull();
});

test.each([
  ["'It''s a sheet'!A1", "It's a sheet"],
  ["'[Pay, net] 1!'!$A$1", "[Pay, net] 1!"],
  ["Data!A1", "Data"],
  [" A1 ", null],
])("the sheet and the cells of %s", (text, sheet) => {
  expect(addressOf(text)).toEqual({ sheet, area: cell });
});

test.each(["Jobs", "Data!Jobs", "SUM(A1)+Data!A1", "Data!A1+B1", "#REF!A1", "Data!#REF!"])(
  "%s is no address",
  (text) => expect(addressOf(text, sheetSize)).toBeNull(),
);
