import { languageTags } from "../../src/messages/languages";
import { describePresetProblem } from "../../src/messages/presetProblems";
import { type PaneWords } from "../../src/messages/words";
import { describeWorkbookProblem } from "../../src/messages/workbookProblems";
import {
  spoken,
  spokenByAnalyze,
  spokenByCheck,
  spokenByComparison,
  spokenByPublishing,
  spokenByStory,
  spokenByTreatment,
} from "../support/languages";

/** Tested in test/contract/messages.test.ts, with parameters that fit them. */
const worksheet = [
  "errors",
  "explanation",
  "frameworkNotes",
  "indicatorName",
  "labeled",
  "list",
  "notes",
  "sentences",
];
const families = Object.keys(spoken["en-US"]).filter(
  (family) => family !== "tag" && !worksheet.includes(family),
) as (keyof PaneWords)[];

/** Words that are the same in Chinese: they stand so in cells and formulas. */
const sameInBoth = new Set(["ESI", "auto"]);

/** What is only for the eye: who listens is told in words. */
const saidInWords = new Set([".whatIf.scores"]);

/** Every text of a family, functions called with placeholders. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return [[path, String((value as (...a: unknown[]) => string)("‹1›", "‹2›", "‹3›", "‹4›", "‹5›", "‹6›"))]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const catalogues = [
  ...families.map((family) => [family, spoken["en-US"][family], spoken["zh-CN"][family]] as const),
  ["of changes", spokenByAnalyze["en-US"], spokenByAnalyze["zh-CN"]] as const,
  ["of the check", spokenByCheck["en-US"], spokenByCheck["zh-CN"]] as const,
  ["of publishing", spokenByPublishing["en-US"], spokenByPublishing["zh-CN"]] as const,
  ["of several presets", spokenByComparison["en-US"], spokenByComparison["zh-CN"]] as const,
  ["of outliers and gaps", spokenByTreatment["en-US"], spokenByTreatment["zh-CN"]] as const,
  ["of a story", spokenByStory["en-US"], spokenByStory["zh-CN"]] as const,
];

describe.each(catalogues)("%s", (_, inEnglish, inChinese) => {
  const english = new Map(texts(inEnglish, ""));
  const chinese = new Map(texts(inChinese, ""));

  it("says the same things in both languages", () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
  });

  it("has words where an arrow would be read aloud", () => {
    const arrows = [...english, ...chinese].filter(([, text]) => text.includes("→"));
    expect(arrows.filter(([path]) => !saidInWords.has(path))).toEqual([]);
  });

  it("is Chinese in Chinese and keeps every placeholder", () => {
    for (const [path, text] of chinese) {
      if (!sameInBoth.has(text) && !/^[±×：。（），→‹\d›%\s]+$/.test(text))
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
    "presetNameReserved",
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
    for (const language of languageTags) {
      const text = describeWorkbookProblem({ code, parameters }, spoken[language]);
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
    const english = describePresetProblem(problem, spoken["en-US"]);
    const chinese = describePresetProblem(problem, spoken["zh-CN"]);
    expect(english.length).toBeLessThanOrEqual(160);
    expect(`${english} ${chinese}`).not.toMatch(/undefined|\(\)/);
    expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    if ("row" in problem || ("column" in problem && problem.code !== "rows")) {
      expect(english).toContain("7");
      expect(chinese).toContain("7");
    }
  }
});

test("one is no plural in English", () => {
  // Numbers come as such, or as they are shown.
  const said = (value: unknown): string[] => {
    if (typeof value === "function") {
      const say = value as (...a: unknown[]) => unknown;
      return [say("1", "1", "1", "1"), ...attempt(() => say("1", 1, 1, 1))].map(String);
    }
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(said) : [];
  };
  const { analyze, columns, ranking, sharing, starting, trend, weights } = spoken["en-US"];
  const { check } = spokenByCheck["en-US"];
  const { publish } = spokenByPublishing["en-US"];
  const texts = said({ check, publish, analyze, columns, ranking, sharing, starting, trend, weights });
  // Of a whole, "1 of 1 units", the plural stands; trends have three points at least, and slopes their limit.
  const plurals =
    /(?<!of |The )\b1 (cells|columns|formulas|indicators|outliers|places|presets|rows|units|weights|zeros)\b/;
  expect(texts.filter((text) => plurals.test(text))).toEqual([]);
});

/** What takes a text cannot be given a number. */
function attempt(say: () => unknown): unknown[] {
  try {
    return [say()];
  } catch {
    return [];
  }
}
