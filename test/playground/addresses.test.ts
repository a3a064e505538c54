import {
  columnLetters,
  columnNumber,
  parseAddress,
  quotedSheetName,
  rectangleAddress,
} from "../../src/playground/references/a1";
import { withSpillCalls } from "../../src/playground/references/spillReference";

const size = { rows: 1000, columns: 26 };

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test.each([
  ["B2", null, { row: 1, column: 1, rows: 1, columns: 1 }],
  ["$B$2:C3", null, { row: 1, column: 1, rows: 2, columns: 2 }],
  ["C3:B2", null, { row: 1, column: 1, rows: 2, columns: 2 }],
  ["A:B", null, { row: 0, column: 0, rows: 1000, columns: 2 }],
  ["2:3", null, { row: 1, column: 0, rows: 2, columns: 26 }],
  ["'It''s a sheet'!A1", "It's a sheet", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["Data!A1", "Data", { row: 0, column: 0, rows: 1, columns: 1 }],
])("%s", (text, sheetName, rectangle) => {
  expect(parseAddress(text, size)).toEqual({ sheetName, rectangle });
});

test.each(["Jobs", "A1:B", "", "LAMBDA(x,x)", "A1+B1"])("%s is no address", (text) => {
  expect(parseAddress(text, size)).toBeNull();
});

test("sheet names are quoted where formulas need it", () => {
  expect(quotedSheetName("Data")).toBe("Data");
  expect(quotedSheetName("工作表")).toBe("工作表");
  expect(quotedSheetName("Job quality")).toBe("'Job quality'");
  expect(quotedSheetName("it's")).toBe("'it''s'");
  expect(quotedSheetName("A1")).toBe("'A1'");
  for (const name of ["R1C1", "RC", "r", "C3"]) expect(quotedSheetName(name)).toBe(`'${name}'`);
  expect(quotedSheetName("2018")).toBe("'2018'");
});

test("rectangles", () => {
  expect(rectangleAddress({ row: 0, column: 0, rows: 1, columns: 1 })).toBe("A1");
  expect(rectangleAddress({ row: 1, column: 1, rows: 2, columns: 3 }, true)).toBe("$B$2:$D$3");
});

test.each([
  ["=SUM(G5#)", "=SUM(S(G5))"],
  ["=SUM($G$5#,A1)", "=SUM(S($G$5),A1)"],
  ["='My data'!G5#", "=S('My data'!G5)"],
  ["='it''s #1'!G5#+Data!G5#", "=S('it''s #1'!G5)+S(Data!G5)"],
  ["=INDEX(Scores#,2)", "=INDEX(S(Scores),2)"],
  ['="G5#"', '="G5#"'],
  ["='A1#'!B2", "='A1#'!B2"],
  ["=#REF!+A1", "=#REF!+A1"],
])("the spill operator in %s", (formula, expected) => {
  expect(withSpillCalls(formula, "S")).toBe(expected);
});
