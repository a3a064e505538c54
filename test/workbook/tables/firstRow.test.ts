import fc from "fast-check";
import { isName } from "../../../src/formula/cellLike";
import { columnNames, namesColumns, tableName } from "../../../src/workbook/tables/firstRow";

describe("whether the first row names the columns", () => {
  test.each([
    ["texts above numbers", ["Region", "Pay"], [["A", 2100]], true],
    [
      "a column whose first number stands further down",
      ["Region", "Pay"],
      [
        ["A", "-"],
        ["B", 3],
      ],
      true,
    ],
    ["years: names or data", ["Region", 2012, 2013], [["A", 1, 2]], false],
    ["years as texts", ["Region", "2012"], [["A", 1]], false],
    ["numbers from the first row on", ["Nurse", 3200], [["Driver", 2400]], false],
    ["a number as text, and a dash", ["Nurse", "2,300", "–"], [["Driver", 2400, 1]], false],
    ["texts alone", ["Region", "Group"], [["A", "old"]], false],
    ["a column without a name", ["Region", ""], [["A", 1]], false],
    ["an error", ["Region", "Pay", true], [["A", 1, 2]], false],
  ])("%s", (_, first, below, expected) => {
    expect(namesColumns(first, below)).toBe(expected);
  });
});

describe("names of columns", () => {
  test.each([
    ["as they are", ["Region", "Pay"], ["Region", "Pay"]],
    ["a blank one is called by its place", ["Region", "", " "], ["Region", "Column2", "Column3"]],
    ["a doubled one gets a number, whatever its capitals", ["Pay", "PAY", "Pay"], ["Pay", "PAY2", "Pay3"]],
    ["a name that is there already is left alone", ["Pay", "Pay", "Pay2"], ["Pay", "Pay3", "Pay2"]],
    ["so is one that sounds like a place", ["", "Column1"], ["Column12", "Column1"]],
  ])("%s", (_, first, expected) => {
    expect(columnNames(first, "Column")).toEqual(expected);
  });

  test("are never blank and never twice, and keep what was there once", () => {
    const header = fc.array(fc.constantFrom("", " ", "Pay", "pay", "Pay2", "Column1", "Column2", "A"), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(header, (first) => {
        const names = columnNames(first, "Column");
        expect(names.every((name) => name.trim() !== "")).toBe(true);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(first.length);
        for (const [i, text] of first.entries()) {
          const alike = first.filter((other) => other.toLowerCase() === text.toLowerCase()).length;
          if (text.trim() !== "" && alike === 1) expect(names[i]).toBe(text);
        }
      }),
    );
  });
});

describe("the name of a table", () => {
  test.each([
    ["Regions", "Region", "Regions"],
    ["Jobs (old) & new", "", "Jobs_old_new"],
    ["Sheet1", "Region", "Region"],
    ["工作表2", "地区", "地区"],
    ["Sheet", "Pay (EUR)", "Pay_EUR"],
    // Like a cell, and so no name: Names in formulas.
    ["Q2", "Region", "Data_Q2"],
    ["R1C1", "", "Data_R1C1"],
    ["2024", "", "Data_2024"],
    ["Sheet1", "2012", "Data_2012"],
    ["Sheet1", "%", "Data"],
    ["Sheet1", "", "Data"],
  ])("of %s with %j is %s", (sheet, first, expected) => {
    expect(tableName(sheet, first)).toBe(expected);
  });

  test("is one that Excel takes, whatever the sheet is called", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (sheet) => isName(tableName(sheet, sheet))));
  });
});
