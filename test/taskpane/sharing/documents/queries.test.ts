import {
  groupsQuery,
  listed,
  qualityQuery,
  queryForms,
  structureQuery,
} from "../../../../src/taskpane/sharing/documents/queries";
import { indexModel } from "../../../../src/taskpane/state/index/indexModel";
import { createScorer } from "../../../../src/taskpane/state/index/scoring";
import { readPresets } from "../../../../src/workbook/presets/presetsTable";
import { runM } from "../../../sharing/support/m/run";
import { english, spoken } from "../../../support/languages";

const jobs = {
  name: "Jobs",
  sheet: "Jobs",
  header: ["Industry", "Pay", "Hours"],
  rows: [
    ["Care", 3, 40],
    ["Trade", 2, 45],
  ],
};
const presets = readPresets({
  name: "Weights",
  sheet: "Weights",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Pay", 1, 1, 9, 3],
    ["Hours", -1, "auto", "auto", 1],
  ],
});
const model = indexModel(jobs, presets)!;

const request = {
  model,
  presets,
  preset: "Mine",
  cells: [3, 1],
  method: { normalization: "minmax", aggregation: "arithmetic" },
  form: "duckdb",
  table: "survey.jobs",
  units: "Industry",
  ranksWithin: "",
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
  expect(problem({ cells: [0, 0] })).toMatch(/[Ww]eights/);
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

test("ranks within columns, and groups of a column with weights or without", () => {
  const ranked = qualityQuery({ ...request, ranksWithin: 'Year, "Region, by law"' }, english);
  expect("text" in ranked && ranked.text).toContain('source."Region, by law" END AS label2');
  expect("text" in ranked && ranked.text).toContain("PARTITION BY label1, label2, is_ranked, tie");
  const groups = { dialect: "duckdb", table: "survey.jobs", values: "Pay", by: "Sex", weights: "" } as const;
  const text = (change: object) => {
    const query = groupsQuery({ ...groups, ...change }, english);
    return "text" in query ? query.text : query.problem;
  };
  expect(text({})).toMatch(/"Pay" AS DOUBLE\)[^]*1e0 AS weight[^]*FROM "survey"."jobs"/);
  expect(text({ weights: "Jobs" })).toMatch(/"Jobs" AS DOUBLE\)[^\n]* AS weight/);
  expect(text({ by: "" })).toMatch(/must not be empty/);
});

const dimensions = {
  data: {
    name: "Jobs",
    sheet: "Jobs",
    header: ["Industry", "Pay", "Hours", "Fun", "Leave"],
    rows: [
      ["Care", 3, 40, null, 20],
      ["Trade", 2, 45, 7, null],
      ["Law", 9, 60, 4, 25],
      ["Art", null, null, 9, 30],
    ],
  },
  weights: readPresets({
    name: "Weights",
    sheet: "Weights",
    header: [
      "Indicator",
      "Dimension",
      "Direction",
      "Normalization",
      "Aggregation",
      "Coverage",
      "Low",
      "High",
      "Mine",
    ],
    rows: [
      ["Time", null, null, null, "0.5", null, null, null, 2],
      ["Leave", "Time", 1, "ratio", null, null, "auto", "auto", 1],
      ["Pay", "Rewards", 1, null, null, null, 1, 9, 3],
      ["Hours", "Time", -1, null, null, null, "auto", "auto", 1],
      ["Rewards", null, null, null, "geometric", 0.5, null, null, 4],
      ["Fun", "Rewards", 1, "minmax1", null, null, "auto", "auto", 1],
    ],
  }),
};

test("an index with dimensions: in every form, and by the words of M with the pane's scores", () => {
  const { data, weights } = dimensions;
  const tree = indexModel(data, weights)!;
  const cells = tree.nodes.map(({ name }) => weights.rows.find((row) => row.indicator === name)!.weights[0]);
  const weighed = { model: tree, presets: weights, preset: "Mine", cells };
  const asked = { ...request, ...weighed };
  for (const form of queryForms) {
    const query = qualityQuery({ ...asked, form }, english);
    expect("text" in query && query.text).toMatch(
      /0.666667 Rewards = geometric[^]*0.333333 Time = mean with p = 0.5/,
    );
    if (form !== "powerQuery")
      expect("text" in query && query.text).toMatch(/AS ["`]Rewards["`],[^]*AS ["`]Time["`],/);
  }
  const result = createScorer()(weighed, request.method);
  if (!("scored" in result)) throw new Error("No scores");
  const { scores, parts } = result.scored;
  const query = qualityQuery({ ...asked, form: "powerQuery", table: "Jobs" }, english);
  const figures = data.rows.map((row) => row.slice(1) as (number | null)[]);
  const { columns, rows } = runM("text" in query ? query.text : "", "Jobs", data.header.slice(1), figures);
  expect(columns.slice(4)).toEqual(["QEI", "Rewards", "Time"]);
  const orNull = (value: number) => (Number.isNaN(value) ? null : expect.closeTo(value, 9));
  const places = ["Rewards", "Time"].map((name) => tree.dimensions.indexOf(name));
  rows.forEach((row, unit) =>
    expect(row.slice(4)).toEqual([
      orNull(scores[unit]),
      ...places.map((dimension) => orNull(parts.get({ dimension })!.scores[unit])),
    ]),
  );
  // A dimension with a weight and nothing to give it to is told, as by a formula, and not left out.
  const emptied = cells.map((weight, i) => (["Leave", "Hours"].includes(tree.nodes[i].name) ? 0 : weight));
  const refused = qualityQuery({ ...asked, cells: emptied }, english);
  expect("problem" in refused && refused.problem).toMatch(/Time/);
});

test("names of columns as people type them", () => {
  expect(listed(' a, "b, ""c""" ,, d e ')).toEqual(["a", 'b, "c"', "d e"]);
  expect(listed("")).toEqual([]);
});
