import { type Problem, problem } from "../../src/core/errors";
import { type LanguageTag, languageTags, worksheetWords } from "../../src/messages/languages";
import { describeProblem } from "../../src/messages/problems";

const errorCodes = Object.keys(worksheetWords["en-US"].errors);

/** The most a user is likely to make a message say, by the name of the parameter. */
const plausible: Readonly<Record<string, unknown>> = {
  argument: "employment0",
  after: 3,
  aggregation: "arithmetic",
  before: 12,
  choice: "atkinson",
  code: "15-1252.00",
  choices: ["minmax", "minmax1", "zscore", "percentile", "ratio", "none"],
  column: 40,
  columnName: undefined,
  columns: [3, 17, 40],
  detail: "Maximum call stack size exceeded",
  dimension: "Working time quality",
  dimensionName: undefined,
  draws: 100000,
  error: "#DIV/0!",
  expected: 40,
  flag: "bu",
  form: "negative",
  goalpostsHelp: true,
  inPane: true,
  group: "Self-employed without employees",
  framework: "eurofound2016",
  given: 12345.6,
  having: ["gpts", "microsoft"],
  high: 10000,
  indicators: 40,
  largest: 15,
  limit: 10000,
  low: 10,
  lower: 0.75,
  nearest: "percentile",
  mostColumns: 12,
  mostDraws: 1200,
  mostRows: 4100,
  mostUnits: 840,
  first: "Indicator",
  measure: "p90p10",
  name: "Average weekly earnings of women",
  names: ["Working time quality of employees", "Safety and ethics", "Social dialogue at work", "Pay"],
  needed: 27,
  normalization: "percentile",
  number: "1,234,567.89",
  of: 40,
  other: "employment0",
  otherColumns: 16384,
  otherRows: 12345,
  others: 12,
  per: "indicator",
  position: 40,
  preset: "Balanced between the parts",
  presets: ["Equal", "Balanced", "OECD job quality 2015", "Regional office", "Survey of workers 2024"],
  present: 26,
  row: 12345,
  rows: 12345,
  second: "指标",
  output: "gpt4beta",
  scale: 100,
  scheme: "entropyraw",
  size: 16,
  source: "microsoft",
  sources: ["gpts", "microsoft", "ilo"],
  stratum: "North-East, rural districts",
  system: "ISCO-08",
  text: "Average weekly earnings,…",
  total: 1.25,
  unit: 12345,
  unitName: undefined,
  units: 12345,
  upper: 0.5,
  value: -12345.67,
  values: 12346,
  word: "percentil",
  year: 2024,
};

/** Where one name means different things to different errors. */
const special: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  shapeMismatch: { columns: 12, needed: "12×40, 1×40 or 12×1" },
  vectorShape: { columns: 12 },
  goalpostsShape: { columns: 12 },
  layerNeedsVector: { columns: 12 },
  shapesDiffer: { columns: 12 },
  codesMixed: { first: "15-1252.00", second: "2512" },
  codeMayBeDate: { number: 44501 },
  rowNumberMissing: { argument: "unitA" },
  unitUnknown: { argument: "unitA" },
  unitMissing: { argument: "unitA" },
  unitRepeated: { rows: [3, 17, 1234, 12345, 123456, 1234567] },
  argumentOnlyFor: { argument: "parameter", given: "p90p10" },
  besideWeightsTable: { argument: "directions" },
  tableMissing: { argument: "weights" },
  cellAmbiguous: { text: "-123.456", first: -123456, second: -123.456 },
  unitNegativeDimension: { dimension: 12 },
};

/** Parameters for any error: a message that asks for a name not listed fails, and the name is added above. */
function parametersFor(code: string, names: Readonly<Record<string, unknown>> = {}): Problem["parameters"] {
  const own = { ...special[code], ...names };
  return new Proxy({} as Record<string, unknown>, {
    get: (_, name) => {
      const key = String(name);
      if (key in own) return own[key];
      if (key in plausible) return plausible[key];
      throw new Error(`${code} has a parameter "${key}"; give it a plausible value in this test`);
    },
  }) as Problem["parameters"];
}

/** An index given as tables with header rows names what an index given as numbers counts. */
const named = {
  columnName: "Average weekly earnings of women",
  unitName: "Mecklenburg-Western Pomerania",
  dimensionName: "Working time quality of employees",
};

const messageOf = (code: string, language: LanguageTag, names = {}) =>
  describeProblem({ code, parameters: parametersFor(code, names) } as Problem, worksheetWords[language]);

test("there are messages to check", () => expect(errorCodes.length).toBeGreaterThan(20));

describe.each(errorCodes)("%s", (code) => {
  test.each(languageTags)("in %s: one whole message of at most 160 characters", (language) => {
    for (const text of [messageOf(code, language), messageOf(code, language, named)]) {
      expect(text.length).toBeGreaterThan(5);
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\bfunction\b/);
      // Nothing was cut off, except a list of choices that says so itself.
      if (!["wordUnknown", "presetBlank"].includes(code)) expect(text).not.toMatch(/…$/);
      expect(text).toMatch(language === "zh-CN" ? /\p{Script=Han}/u : /^([A-Z"0-9]|unit[AB]?\b)/);
      expect(text).toMatch(language === "zh-CN" ? /[。？…]$/ : /[.?…]$/);
    }
  });
});

test.each(languageTags)("in %s: a limit that there is not is not named", (language) => {
  const outside = (low: number, high: number) =>
    describeProblem(
      problem("numberOutside", { argument: "limit", low, high, given: -1 }),
      worksheetWords[language],
    );
  for (const text of [outside(0, Infinity), outside(-Infinity, 0)]) expect(text).not.toMatch(/Infinity|∞/);
});
