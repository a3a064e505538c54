import {
  listed,
  qualityQuery,
  queryForms,
  structureQuery,
} from "../../../../src/taskpane/sharing/documents/queries";
import { indexModel, type IndexModel } from "../../../../src/taskpane/state/index/indexModel";
import { readPresets } from "../../../../src/workbook/presets/presetsTable";
import { english, spoken } from "../../../support/languages";

const model = indexModel(
  {
    name: "Jobs",
    sheet: "Jobs",
    header: ["Industry", "Pay", "Hours"],
    rows: [
      ["Care", 3, 40],
      ["Trade", 2, 45],
    ],
  },
  readPresets({
    name: "Weights",
    sheet: "Weights",
    header: ["Indicator", "Direction", "Low", "High", "Mine"],
    rows: [
      ["Pay", 1, 1, 9, 3],
      ["Hours", -1, "auto", "auto", 1],
    ],
  }),
) as IndexModel;

const request = {
  model,
  weights: [3, 1],
  method: { normalization: "minmax", aggregation: "arithmetic" },
  form: "duckdb",
  table: "survey.jobs",
  units: "Industry",
} as const;

test("the preset becomes a query in every form", () => {
  for (const form of queryForms) {
    const query = qualityQuery({ ...request, form }, english);
    expect("text" in query && query.text).toContain("Hours");
  }
  const duckdb = qualityQuery(request, english);
  expect("text" in duckdb && duckdb.text).toContain('FROM "survey"."jobs"');
  // 3 : 1 scaled to a sum of 1, and the goalposts 1 and 9.
  expect("text" in duckdb && duckdb.text).toMatch(/0\.75e0[\s\S]*0\.25e0/);
  expect("text" in duckdb && duckdb.text).toContain("(x1 - 1e0) / (9e0 - 1e0)");
  const spark = qualityQuery({ ...request, form: "spark" }, english);
  expect("text" in spark && spark.text).toContain("`survey`.`jobs`");
  const m = qualityQuery({ ...request, form: "powerQuery", table: "Micro data" }, english);
  expect("text" in m && m.text).toContain('Source = #"Micro data"');
});

test("goalposts belong to min-max; z-scores are written without them", () => {
  const query = qualityQuery({ ...request, method: { ...request.method, normalization: "zscore" } }, english);
  expect("text" in query && query.text).toContain("STDDEV_SAMP");
  expect("text" in query && query.text).not.toContain("9e0");
});

test("what Power Query cannot do, names and weights that cannot be used: said in words", () => {
  const problem = (change: object) => {
    const query = qualityQuery({ ...request, ...change }, english);
    return "problem" in query ? query.problem : null;
  };
  expect(
    problem({ form: "powerQuery", method: { normalization: "percentile", aggregation: "sum" } }),
  ).toMatch(/Choose SQL/);
  expect(problem({ form: "powerQuery", method: { normalization: "zscore", aggregation: "min" } })).toBeNull();
  expect(problem({ method: { normalization: "minmax", aggregation: 1e-9 } })).toMatch(/p of a millionth/);
  expect(problem({ form: "powerQuery", table: " " })).toMatch(/must not be empty/);
  expect(problem({ table: "" })).toMatch(/must not be empty/);
  expect(problem({ table: "a..b" })).toMatch(/must not be empty/);
  expect(problem({ weights: [0, 0] })).toMatch(/[Ww]eights/);
  const turned = { low: Float64Array.of(9, NaN), high: Float64Array.of(1, NaN) };
  expect(problem({ model: { ...model, goalposts: turned } })).toMatch(/Pay/);
  expect(problem({})).toBeNull();
});

test("ESI: groups, layers in the order of a column, a column of weights", () => {
  const esi = {
    dialect: "postgresql",
    table: "jobs",
    employment: "n",
    groups: "year, region",
    weightColumn: "w",
  } as const;
  const text = (weights: "evenness" | "layer" | "column") => {
    const query = structureQuery({ ...esi, weights }, english);
    return "text" in query ? query.text : query.problem;
  };
  expect(text("evenness")).toMatch(/source\."year" AS group1,\s+source\."region" AS group2/);
  expect(text("layer")).toContain('PARTITION BY source."year", source."region" ORDER BY source."w"');
  expect(text("column")).toContain('"w"');
  expect(structureQuery({ ...esi, weights: "layer", weightColumn: "" }, spoken["zh-CN"])).toHaveProperty(
    "problem",
  );
});

test("names of columns as people type them", () => {
  expect(listed(' a, "b, ""c""" ,, d e ')).toEqual(["a", 'b, "c"', "d e"]);
  expect(listed("")).toEqual([]);
});
