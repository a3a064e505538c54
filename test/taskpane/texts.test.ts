import { analyseTexts } from "../../src/messages/ui/analyse";
import { copyTexts } from "../../src/messages/ui/copyText";
import { dataQueryTexts } from "../../src/messages/ui/dataQueries";
import { methodSheetTexts } from "../../src/messages/ui/methodSheet";
import { describePresetProblem, presetExchangeTexts } from "../../src/messages/ui/presetExchange";
import { sharingTexts } from "../../src/messages/ui/sharing";
import { methodTexts } from "../../src/messages/method/common";
import { qualityMethodTexts } from "../../src/messages/method/quality";
import { firstRunTexts } from "../../src/messages/ui/firstRun";
import { helpTexts } from "../../src/messages/ui/help";
import { paneTexts } from "../../src/messages/ui/pane";
import { rankingTexts } from "../../src/messages/ui/ranking";
import { startingTexts } from "../../src/messages/ui/startingPoints";
import { trendTexts } from "../../src/messages/ui/trend";
import { weightsTexts } from "../../src/messages/ui/weights";
import { describeWorkbookProblem } from "../../src/messages/ui/workbookProblems";

const families = {
  analyseTexts,
  copyTexts,
  dataQueryTexts,
  methodSheetTexts,
  methodTexts,
  presetExchangeTexts,
  qualityMethodTexts,
  sharingTexts,
  firstRunTexts,
  helpTexts,
  paneTexts,
  rankingTexts,
  startingTexts,
  trendTexts,
  weightsTexts,
};

/** Words that are the same in Chinese: they stand so in cells and formulas. */
const sameInBoth = new Set(["auto"]);

/** Every text of a family, functions called with placeholders. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return [[path, String((value as (...a: unknown[]) => string)("‹1›", "‹2›", "‹3›", "‹4›"))]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each(Object.entries(families))("%s", (_name, family) => {
  const english = new Map(texts(family["en-US"], ""));
  const chinese = new Map(texts(family["zh-CN"], ""));

  it("says the same things in both languages", () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
  });

  it("is Chinese in Chinese and keeps every placeholder", () => {
    for (const [path, text] of chinese) {
      if (!sameInBoth.has(text) && !/^[±×：‹\d›%\s]+$/.test(text))
        expect(`${path} ${text}`).toMatch(/[\u4e00-\u9fff]|%/);
      const marks = (words: string) => [...new Set(words.match(/‹\d›/g) ?? [])].sort();
      expect([path, marks(text)]).toEqual([path, marks(english.get(path) ?? "")]);
    }
  });
});

test("every workbook problem is at most 160 characters and says what to do", () => {
  const codes = [
    "tableGone",
    "noHeaderRow",
    "presetGone",
    "presetExists",
    "indicatorGone",
    "sheetProtected",
    "workbookProtected",
    "readOnly",
    "cellEditing",
    "noFreeCells",
    "unsupported",
    "slow",
    "stopped",
  ] as const;
  const parameters = {
    table: "Weights",
    preset: "Balanced",
    indicator: "Training",
    sheet: "Weights",
    member: "Range.x",
  };
  for (const code of codes) {
    for (const language of ["en-US", "zh-CN"] as const) {
      const text = describeWorkbookProblem({ code, parameters }, language);
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text).not.toContain("undefined");
    }
  }
});

test("every problem of an import is said in both languages, with its place", () => {
  const problems = [
    ...(
      ["tooLarge", "tooDeep", "notJson", "notPresets", "newerVersion", "nothingUsable", "tooMany"] as const
    ).map((code) => ({ code })),
    ...(
      ["indicatorName", "indicatorTwice", "direction", "goalpost", "goalpostsOrder", "weight"] as const
    ).map((code) => ({ code, row: 7, name: "Pay" })),
    ...(["weightsCount", "presetName", "presetTwice"] as const).map((code) => ({ code, row: 7, name: "" })),
    ...(["rows", "name", "weight", "direction", "goalposts"] as const).map((code) => ({ code, column: 7 })),
  ];
  for (const problem of problems) {
    const english = describePresetProblem(problem, "en-US");
    const chinese = describePresetProblem(problem, "zh-CN");
    expect(english.length).toBeLessThanOrEqual(160);
    expect(`${english} ${chinese}`).not.toMatch(/undefined|\(\)/);
    expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    if ("row" in problem || ("column" in problem && problem.code !== "rows")) {
      expect(english).toContain("7");
      expect(chinese).toContain("7");
    }
  }
});
