import { esiAiScores } from "../../src/functions/structure/aiScores";
import { call } from "../support/call";
import { installCustomFunctions } from "../support/excel";
import { itWithSource, readCsv } from "../support/sharedData";
import { gptsCases, iloCases, microsoftCases } from "./data/exposures";

beforeAll(installCustomFunctions);

/** The values of one column of codes. */
const told = (codes: readonly string[], source: string, output: string | null = null): unknown[] =>
  call(
    esiAiScores,
    codes.map((code) => [code]),
    source,
    output,
  ).flat();

/** Means of a few dozen figures below 1: the sums differ in the order of their terms alone. */
const tolerance = 1e-12;

const near = (value: unknown, expected: number) =>
  expect(Math.abs((value as number) - expected)).toBeLessThanOrEqual(tolerance);

test.each([
  ["alpha", 1],
  ["beta", 2],
  ["gamma", 3],
  ["gpt4beta", 4],
  ["score", 2],
] as const)("gpts %s of O*NET codes, six-digit codes and groups", (output, at) => {
  const codes = gptsCases.map(([code]) => code);
  told(codes, "gpts", output).forEach((value, i) => near(value, gptsCases[i][at] as number));
});

test("microsoft: detailed, merged and grouped codes", () => {
  const codes = microsoftCases.map(([code]) => code);
  told(codes, "microsoft").forEach((value, i) => near(value, microsoftCases[i][1]));
});

test("ilo: unit groups and the groups above them", () => {
  const codes = iloCases.map(([code]) => code);
  told(codes, "ilo").forEach((value, i) => near(value, iloCases[i][1]));
});

test("ilo: deviation and gradient of unit groups", () => {
  const units = iloCases.filter((each) => each.length === 4);
  const codes = units.map(([code]) => code);
  expect(told(codes, "ilo", "sd")).toEqual(units.map((each) => each[2]));
  expect(told(codes, "ilo", "gradient")).toEqual(units.map((each) => each[3]));
});

itWithSource(
  "every code of each published table gives its published figure, asked for one column at a time",
  () => {
    const gpts = readCsv("ai_exposure/openai_gpts_are_gpts_occ_level.csv");
    const codes = gpts.map((row) => row["O*NET-SOC Code"]);
    const columns = [
      ["alpha", "human_rating_alpha"],
      ["beta", "human_rating_beta"],
      ["gamma", "human_rating_gamma"],
      ["gpt4beta", "dv_rating_beta"],
    ] as const;
    for (const [output, column] of columns)
      expect(told(codes, "gpts", output)).toEqual(gpts.map((row) => Number(row[column])));
    expect(told(codes, "gpts", "title")).toEqual(gpts.map((row) => row.Title));

    const microsoft = readCsv("exposure/microsoft2025_soc2018.csv");
    expect(
      told(
        microsoft.map((row) => row["SOC Code"]),
        "microsoft",
      ),
    ).toEqual(microsoft.map((row) => Number(row.ai_applicability_score)));

    const ilo = readCsv("exposure/ilo2025_isco08.csv");
    expect(
      told(
        ilo.map((row) => row.isco08),
        "ilo",
      ),
    ).toEqual(ilo.map((row) => Number(row.mean_score_2025)));
  },
);
