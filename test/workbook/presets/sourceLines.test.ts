import { sourceLine, sourceOf } from "../../../src/sharing/method/sourceLine";
import { freeLine } from "../../../src/workbook/presets/sourceLines";
import { workbookWords } from "../../../src/messages/languages";

test("a line goes under the lowest one, and where all is blank right above the header", () => {
  expect(freeLine(["Weights", "Each column is a preset.", ""])).toBe(2);
  expect(freeLine(["Weights", "", "", ""])).toBe(1);
  expect(freeLine(["", ""])).toBe(1);
});

test("without a free cell above the header there is no place", () => {
  expect(freeLine([])).toBeNull();
  expect(freeLine(["", "Source of A: x"])).toBeNull();
});

test("the line about a preset is found in either language and not taken for that of a longer name", () => {
  const lines = [
    "Weights",
    workbookWords["en-US"].source("Mine 2") + "a poll",
    workbookWords["zh-CN"].source("Mine") + "调查",
  ];
  expect(sourceLine(lines, "mine 2")).toEqual({ at: 1, language: "en-US", words: "a poll" });
  expect(sourceLine(lines, "Mine")).toEqual({ at: 2, language: "zh-CN", words: "调查" });
  expect(sourceLine(lines, "Min")).toBeNull();
  expect(sourceLine([workbookWords["en-US"].source("Mine")], "Mine")).toBeNull();
});

test("of two lines the nearest to the table counts; without any that of all presets does", () => {
  const source = workbookWords["en-US"].source;
  const lines = [
    `${source("Mine")}another table's`,
    `${workbookWords["zh-CN"].tableSource}年鉴`,
    `${source("Mine")}a poll`,
  ];
  expect(sourceOf(lines, "Mine")).toBe("a poll");
  expect(sourceOf(lines, "Other")).toBe("年鉴");
  expect(sourceOf([], "Other")).toBe("");
});
