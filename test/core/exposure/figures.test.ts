import { createHash } from "node:crypto";
import { type ExposureTable } from "../../../src/core/exposure/published";
import { exposureSource } from "../../../src/core/exposure/registry";
import { type ExposureMeasure, exposureOutputs, exposureSources } from "../../../src/core/options";
import { itWithSource, readCsv } from "../../support/sharedData";

const { gpts, microsoft, ilo } = exposureSource;

const rowsOf = (table: ExposureTable, measures: readonly ExposureMeasure[]) =>
  table.codes.map((code, row) => [
    code,
    table.titles()[row],
    ...measures.map((measure) => table.measures.get(measure)?.[row]),
    ...(table.gradients ? [table.gradients[row]] : []),
  ]);

const gptsRows = () => rowsOf(gpts.finer?.() ?? gpts.detailed(), ["alpha", "beta", "gamma", "gpt4beta"]);
const microsoftRows = () => rowsOf(microsoft.detailed(), ["score"]);
const iloRows = () => rowsOf(ilo.detailed(), ["score", "sd"]);

describe("every code, title and figure equals the published file's", () => {
  itWithSource("gpts: 923 O*NET occupations, four figures each", () => {
    const published = readCsv("ai_exposure/openai_gpts_are_gpts_occ_level.csv").map((row) => [
      row["O*NET-SOC Code"],
      row.Title,
      Number(row.human_rating_alpha),
      Number(row.human_rating_beta),
      Number(row.human_rating_gamma),
      Number(row.dv_rating_beta),
    ]);
    expect(published).toHaveLength(923);
    expect(gptsRows()).toEqual(published);
  });

  itWithSource("microsoft: 785 occupations", () => {
    const published = readCsv("exposure/microsoft2025_soc2018.csv").map((row) => [
      row["SOC Code"],
      row.title,
      Number(row.ai_applicability_score),
    ]);
    expect(published).toHaveLength(785);
    expect(microsoftRows()).toEqual(published);
  });

  itWithSource("ilo: 427 unit groups", () => {
    const published = readCsv("exposure/ilo2025_isco08.csv").map((row) => [
      row.isco08,
      row.title,
      Number(row.mean_score_2025),
      Number(row.sd_2025),
      row.potential.startsWith("Exposed: Gradient ") ? Number(row.potential.slice(-1)) : row.potential,
    ]);
    expect(published).toHaveLength(427);
    expect(iloRows()).toEqual(published);
  });
});

/** The check sums stand for the comparison above where the published files are not at hand. */
test.each([
  ["gpts", gptsRows, "b05ba39985c7812d0600d15cf438cfda0547341feeb12127f7c3e2acb0fc5400"],
  ["microsoft", microsoftRows, "27d5bb2bf3224fdc9ab3ba188c53a5e2a15f6be5e0fac4b93b609e745795f4c7"],
  ["ilo", iloRows, "64861be9fda7bdfeb10d080ba16fc2b52f06d598010f8c74ff686b1868ebc7bf"],
] as const)("%s is what was compared with its file", (_, rows, sum) => {
  expect(createHash("sha256").update(JSON.stringify(rows())).digest("hex")).toBe(sum);
});

describe("some rows, as their files print them", () => {
  test.each([
    // https://github.com/openai/GPTs-are-GPTs, data/occ_level.csv
    [
      gptsRows,
      [
        "11-1011.03",
        "Chief Sustainability Officers",
        0.0555555555555555,
        0.3888888888888888,
        0.7222222222222222,
        0.5555555555555556,
      ],
    ],
    [
      gptsRows,
      [
        "11-1021.00",
        "General and Operations Managers",
        0.1153846153846153,
        0.3846153846153846,
        0.6538461538461539,
        0.4807692307692308,
      ],
    ],
    // https://github.com/microsoft/working-with-ai
    [microsoftRows, ["11-1011", "Chief Executives", 0.155502898114603]],
    [microsoftRows, ["13-1020", "Buyers and Purchasing Agents", 0.20686721238563643]],
    // ILO Working Paper 140
    [iloRows, ["1111", "Legislators", 0.31, 0.04, "Not Exposed"]],
    [iloRows, ["4132", "Data Entry Clerks", 0.7, 0.03, 4]],
  ] as const)("%#", (rows, published) => {
    expect(rows()).toContainEqual(published);
  });
});

test("titles are there, codes grow, and no row lies below another", () => {
  for (const { detailed, finer } of Object.values(exposureSource))
    for (const { codes, titles } of [detailed(), finer?.() ?? detailed()]) {
      expect(titles().filter((title) => title.trim() !== title || title === "")).toEqual([]);
      expect(codes.filter((code, row) => row > 0 && code <= codes[row - 1])).toEqual([]);
    }
});

test("what a source merges is a row of its own and no part of it is", () => {
  const { codes } = microsoft.detailed();
  for (const [row, parts] of microsoft.merged ?? []) {
    expect(codes).toContain(row);
    expect(parts.filter((part) => codes.includes(part))).toEqual([]);
  }
});

test("every six-digit code of one table is in the other, in a merged row where it has no row of its own", () => {
  const wide = gpts.detailed().codes;
  const { codes } = microsoft.detailed();
  const merged = new Set([...(microsoft.merged?.values() ?? [])].flat());
  expect(wide.filter((code) => !codes.includes(code) && !merged.has(code))).toEqual([]);
  expect(codes.filter((code) => !wide.includes(code) && !microsoft.merged?.has(code))).toEqual([]);
});

test("the words of the options are the sources there are and what they tell", () => {
  const sources = Object.values(exposureSource);
  expect(sources.map(({ id }) => id)).toEqual(exposureSources);
  expect(new Set(sources.flatMap(({ outputs }) => outputs))).toEqual(new Set(exposureOutputs));
  for (const { outputs, detailed } of sources) {
    const { measures, gradients } = detailed();
    const told = ["title", "source", ...measures.keys(), ...(gradients ? ["gradient"] : [])];
    expect([...outputs].sort()).toEqual(told.sort());
  }
});
