import { looksLikeCell } from "../../src/formula/cellLike";
import { quotedSheetName } from "../../src/formula/sheetName";
import { placeText } from "../../src/taskpane/share/sharing";

test.each([
  ["Data", "Data"],
  ["\u5de5\u4f5c\u8868", "\u5de5\u4f5c\u8868"],
  ["Job_quality.2", "Job_quality.2"],
  ["Job quality", "'Job quality'"],
  ["it's", "'it''s'"],
  ["2025", "'2025'"],
  ["2025Q1", "'2025Q1'"],
  ["A-B", "'A-B'"],
])("the sheet %s is written %s", (name, written) => {
  expect(quotedSheetName(name)).toBe(written);
});

// A sheet called like a cell: Excel writes 'Q1'!M7 and takes Q1!M7 for a fault.
test.each(["Q1", "q4", "AB12", "XFD1048576", "R", "c", "RC", "R1C1", "rc7"])("%s is in quotes", (name) => {
  expect(looksLikeCell(name)).toBe(true);
  expect(placeText({ sheet: name, address: "M7" })).toBe(`'${name}'!M7`);
});

test.each(["Q0", "XFE1", "A1048577", "RCX", "Quarter1"])("%s is no cell", (name) => {
  expect(placeText({ sheet: name, address: "M7" })).toBe(`${name}!M7`);
});
