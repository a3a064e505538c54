import fc from "fast-check";
import { looksLikeCell } from "../../src/formula/cellLike";
import { localAddress, localPart, quotedSheetName, sheetOf, withSheet } from "../../src/formula/sheetName";

test.each([
  ["Data", "Data"],
  ["\u5de5\u4f5c\u8868", "\u5de5\u4f5c\u8868"],
  ["Job_quality.2", "Job_quality.2"],
  ["Job quality", "'Job quality'"],
  ["it's", "'it''s'"],
  ["2018", "'2018'"],
  ["2025Q1", "'2025Q1'"],
  ["A-B", "'A-B'"],
])("the sheet %s is written %s", (name, written) => {
  expect(quotedSheetName(name)).toBe(written);
});

// A sheet called like a cell: Excel writes 'Q1'!M7 and takes Q1!M7 for a fault.
test.each(["Q1", "q4", "AB12", "XFD1048576", "R", "c", "RC", "R1C1", "rc7"])("%s is in quotes", (name) => {
  expect(looksLikeCell(name)).toBe(true);
  expect(withSheet(name, "M7")).toBe(`'${name}'!M7`);
});

test.each(["Q0", "XFE1", "A1048577", "RCX", "Quarter1"])("%s is no cell", (name) => {
  expect(withSheet(name, "M7")).toBe(`${name}!M7`);
});

// Source: Microsoft, Create or change a cell reference: "If the name of the other worksheet or workbook contains spaces or
// non-alphabetical characters, you must enclose the name in single quotation marks".
test.each([
  ["'Quarterly Data'!D3", "Quarterly Data", "D3"],
  ["[SourceWorkbook.xlsx]Sheet1!$A$1", "[SourceWorkbook.xlsx]Sheet1", "$A$1"],
  ["'It''s! A1'!B2:C3", "It's! A1", "B2:C3"],
  ["Data!#REF!", "Data", "#REF!"],
  ["A1", null, "A1"],
  ["#REF!A1", null, "#REF!A1"],
  ["'Data!A1", null, "'Data!A1"],
])("%s is split after its sheet", (reference, sheet, local) => {
  expect([sheetOf(reference), localPart(reference)]).toEqual([sheet, local]);
});

test("whatever a sheet is called, its name comes back", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      const reference = withSheet(name, "$M$7");
      expect([sheetOf(reference), localAddress(reference)]).toEqual([name, "M7"]);
    }),
  );
});
