import { countColumns, insertedFormula, structureOf } from "../../../../src/taskpane/state/analyze/structure";

const table = {
  name: "Jobs",
  sheet: "Jobs",
  header: ["Industry", "Pay", "Employment", "AI exposure"],
  rows: [
    ["A", 5, 100, 0.2],
    ["B", 6, 300, 0.6],
    ["C", 7, null, 0.9],
  ],
};

test("employment may be a count; those that sound like jobs come first, in both languages", () => {
  expect(countColumns(table, "Industry")).toEqual(["Employment", "Pay"]);
  const chinese = { ...table, header: ["行业", "薪酬", "就业人数", "暴露度"] };
  expect(countColumns(chinese, "行业")).toEqual(["就业人数", "薪酬"]);
});

test("rates, negative numbers, texts and years are no counts", () => {
  const header = ["Long-term unemployment %", "Change in jobs", "Employment", "Year", "Empty"];
  const rows = [
    [3.5, -10, "100", 2020, null],
    [4, 20, "x", 2021, null],
    [2.5, 30, "300", 2022, null],
  ];
  expect(countColumns({ ...table, header, rows }, null)).toEqual([]);
});

test("with a column as weights: Σ share × weight over the cells that are filled", () => {
  expect(structureOf(table, "Employment", { column: "AI exposure" })).toEqual({
    value: 0.25 * 0.2 + 0.75 * 0.6,
    spread: null,
  });
});

test("diversity is 1 − Σ shares², and reads as a number of equal groups", () => {
  expect(structureOf(table, "Employment", { word: "diversity" })).toEqual({
    value: 0.375,
    spread: { equal: 1.6, groups: 2 },
  });
});

/** Jobs of groups, and the numbers of equal groups with the same entropy and Simpson index (Hill 1973: N1 and N2). */
test.each([
  [[100, 100, 100, 100], 4, 4],
  [[0, 0, 500], 1, 1],
  // Half of the jobs in one group: H = 1.5 ln 2, Σ shares² = 3/8.
  [[200, 100, 100], 2 ** 1.5, 8 / 3],
])("jobs of %j are spread as over %d and %d equal groups", (jobs, byEvenness, byDiversity) => {
  const counted = { ...table, rows: jobs.map((count) => ["A", 1, count, 0]) };
  const spread = (word: "evenness" | "diversity") => {
    const outcome = structureOf(counted, "Employment", { word });
    return "spread" in outcome ? outcome.spread : null;
  };
  expect(spread("evenness")?.equal).toBeCloseTo(byEvenness, 12);
  expect(spread("diversity")?.equal).toBeCloseTo(byDiversity, 12);
  expect(spread("evenness")?.groups).toBe(jobs.length);
});

test("a problem is the function's own", () => {
  const negative = { ...table, rows: [["A", 5, -1, 0.2]] };
  expect(structureOf(negative, "Employment", { word: "evenness" })).toMatchObject({
    problem: { code: "cellNegative" },
  });
});

// office-js#1951: an Excel without CustomFunctionsRuntime 1.4 hands blanks over as 0, so a blank weight would count as 0.
test("where blanks arrive as 0, the formula writes them out", () => {
  const isSetSupported = () => false;
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  try {
    expect(insertedFormula("Jobs", "Employment", { column: "Quality" })).toBe(
      '=ESI(IF(Jobs[Employment]="", "n/a", Jobs[Employment]), IF(Jobs[Quality]="", "n/a", Jobs[Quality]))',
    );
  } finally {
    Object.assign(globalThis, { Office: undefined });
  }
});
