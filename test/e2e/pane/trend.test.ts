import type { SampleWorkbook } from "../../../samples/types";
import { matrixFromRows } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";
import { breakAt } from "../../../src/core/time/breakpoint";
import { trend } from "../../../src/core/time/trend";
import { playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();

const years = Array.from({ length: 10 }, (_, i) => 2010 + i);
const south = [3.1, 3.3, 3.2, 3.6, 3.9, 3.0, 2.9, 2.7, 2.8, 2.5];
const rows = years.flatMap((year, i) => [
  ["North", year, 2 + 0.1 * i, 60 + ((i * 7) % 5)],
  ["South", year, south[i], 55 + (i % 3)],
]);
const weights = [0.6, 0.4];

const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Panel",
      blocks: [
        { at: "A1", rows: [["Country", "Year", "Pay", "Safety"]] },
        { at: "A2", rows },
      ],
      tables: [{ name: "Panel", range: `A1:D${rows.length + 1}` }],
    },
    {
      name: "Presets",
      blocks: [
        { at: "A1", rows: [["Indicator", "Direction", "Low", "High", "Mine"]] },
        { at: "A2", rows: ["Pay", "Safety"].map((name, j) => [name, 1, "auto", "auto", weights[j]]) },
      ],
      tables: [{ name: "Weights", range: "A1:E3" }],
    },
  ],
};

/** The index of the South over the years, computed in another process from the same numbers. */
const scores = Array.from(
  qualityIndex(matrixFromRows(rows.map(([, , pay, safety]) => [Number(pay), Number(safety)])), {
    weights: Float64Array.from(weights),
    directions: [1, 1],
    normalization: "minmax",
    aggregation: "arithmetic",
    goalposts: null,
    coverage: 2 / 3,
  }).scores,
).filter((_, i) => rows[i][0] === "South");

test("the index of one unit over the years: trend, event, formula, copy and chart", async () => {
  const opened = await session.open({ workbook });
  const { pane, playground } = opened;
  await paneSteps(opened).ready();
  await paneSteps(opened).confirmDirections();
  await pane.getByRole("tab", { name: "Analyze" }).click();
  await pane.locator("summary", { hasText: "Over time" }).click();
  await pane.getByLabel("Unit", { exact: true }).selectOption("South");
  const section = pane.locator("details", { hasText: "Over time" });
  const insert = (name: string) => section.getByRole("button", { name, exact: true }).click();

  await pane.getByText("Index (Mine), South falls by", { exact: false }).waitFor();
  await pane.getByText("association, not proof of cause", { exact: false }).waitFor();
  const expected = trend(Float64Array.from(scores), Float64Array.from(years));
  await insert("Insert as formula");
  await eventually(async () => {
    const table = await playground.values("Panel!F1:G10");
    expect(table[0][0]).toBe("Slope");
    expect(table[0][1]).toBeCloseTo(expected.slope.value, 10);
    expect(table[6][1]).toBeCloseTo(expected.mannKendall.tau, 12);
    expect(table[9][1]).toBe(10);
  });

  await pane.getByLabel("Event", { exact: true }).selectOption("From 2015");
  await pane.getByText("From 2015 on the level differs by −", { exact: false }).waitFor();
  await insert("Insert as formula");
  const change = breakAt(Float64Array.from(scores), Float64Array.from(years), 2015, "neweywest");
  await eventually(async () => {
    const table = await playground.values("Panel!I1:M6");
    expect(table[1][0]).toBe("Level shift");
    expect(table[1][1]).toBeCloseTo(change.levelShift.value, 9);
    expect(table[3][1]).toBeCloseTo(change.counterfactual, 9);
  });

  await insert("Insert as values");
  await pane.getByText(/^Sheet .* is ready\.$/).waitFor();
  await eventually(async () => {
    const sheet = (await playground.sheets()).at(-1);
    const [[title]] = await playground.values(`'${sheet}'!A1`);
    expect(title).toMatch(/Index \(Mine\), South: copy of .*, not live/);
    expect((await playground.values(`'${sheet}'!A4:B4`))[0]).toEqual(["Slope", expected.slope.value]);
  });

  await insert("Insert a chart");
  await eventually(async () => {
    const cells = await playground.values("Trend!A1:B11");
    expect(cells[0]).toEqual(["Year", "Index (Mine), South"]);
    expect(cells.slice(1).map(([year]) => year)).toEqual(years);
    cells.slice(1).forEach(([, score], i) => expect(score).toBeCloseTo(scores[i], 10));
  }, 10_000);
}, 120_000);
