import type { SampleWorkbook } from "../../../samples/types";
import { leaders } from "../../../src/core/aggregate/frontier/canLead";
import { matrixFromRows } from "../../../src/core/matrix";
import type { OpenedPlayground } from "../support/openPlayground";
import { playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();

const indicators = ["Pay", "Safety", "Hours"];
const directions = [1, 1, -1] as const;
const weights = [0.5, 0.3, 0.2];
const data = [
  [2700, 78, 42],
  [3100, 62, 44],
  [1900, 81, 36],
  // Worse than the first in everything: no weights rank it first.
  [2300, 60, 45],
  [2800, 75, 46],
];
/** A name that would be a formula if it were written as one. */
const units = ["North", "South", "=1+1", "East", "West"];

const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Region", ...indicators]] },
        { at: "A2", rows: data.map((row, i) => [units[i].replace(/^=/, "'="), ...row]) },
      ],
      tables: [{ name: "Jobs", range: "A1:D6" }],
    },
    {
      name: "Presets",
      blocks: [
        { at: "A1", rows: [["Indicator", "Direction", "Low", "High", "Mine"]] },
        { at: "A2", rows: indicators.map((name, i) => [name, directions[i], "auto", "auto", weights[i]]) },
      ],
      tables: [{ name: "Weights", range: "A1:E4" }],
    },
  ],
};

/** On one page, where each result goes beside those before; the last test changes the data. */
const shared = session.shared({ workbook });
beforeAll(async () => {
  await paneSteps(shared()).ready();
  await paneSteps(shared()).confirmDirections();
}, 60_000);

async function open(section: string) {
  const { pane } = shared();
  await pane.getByRole("tab", { name: "Analyze" }).click();
  await pane.locator("summary", { hasText: section }).click();
  const part = pane.locator("details", { hasText: section });
  return {
    ...shared(),
    part,
    insert: (name: string) => part.getByRole("button", { name, exact: true }).click(),
  };
}

/** What the charts of the sheet in sight show: titles, and the lengths of their bars in parts of the longest. */
async function charts({ page, pane }: OpenedPlayground) {
  const titles = await page.locator("#charts figcaption").allTextContents();
  const lengths = await page
    .locator("#charts rect")
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("width"))));
  const types = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.getActiveWorksheet().charts.load("items/chartType");
      await context.sync();
      return all.items.map(({ chartType }) => String(chartType));
    }),
  );
  const longest = Math.max(...lengths);
  return { titles, types, bars: lengths.map((length) => length / longest) };
}

const dated = (what: string) =>
  new RegExp(
    `^${what}${what.endsWith("?") ? " C" : ": c"}opy of \\w+ \\d+, \\d{4} at \\d+:\\d\\d [AP]M, not live$`,
  );

/** Pearson's r of two columns turned so that more is better, by its definition. */
function correlation(a: number, b: number): number {
  const column = (j: number) => data.map((row) => row[j] * directions[j]);
  const deviations = (values: number[]) =>
    values.map((v) => v - values.reduce((s, w) => s + w, 0) / values.length);
  const [x, y] = [deviations(column(a)), deviations(column(b))];
  const products = (p: number[], q: number[]) => p.reduce((sum, v, i) => sum + v * q[i], 0);
  return products(x, y) / Math.sqrt(products(x, x) * products(y, y));
}

test("the index: live, and live with a chart", async () => {
  const opened = shared();
  const { pane, playground, page } = opened;
  await pane.getByRole("button", { name: "Insert formula" }).click();
  await eventually(async () => expect((await playground.values("Jobs!F1"))[0][0]).toBe("QEI Mine"));
  const live = (await playground.values("Jobs!F2:F6")).flat() as number[];
  // Weights 0.5, 0.3, 0.2 on min–max scores, by hand for the first region.
  const [pay, safety, hours] = [(2700 - 1900) / 1200, (78 - 60) / 21, (46 - 42) / 10];
  expect(live[0]).toBeCloseTo(100 * (0.5 * pay + 0.3 * safety + 0.2 * hours), 10);
  const tallest = Math.max(...live);
  const choose = async (entry: string) => {
    await pane.getByRole("button", { name: "Where to insert" }).click();
    await pane.getByRole("menuitem", { name: entry }).click();
  };
  const drawn = async (scores: readonly number[]) => {
    const { titles, types, bars } = await charts(opened);
    expect([titles, types]).toEqual([["QEI Mine"], ["BarClustered"]]);
    scores.forEach((score, i) => expect(bars[i]).toBeCloseTo(score / tallest, 6));
  };

  await choose("As a chart on a new sheet");
  await eventually(async () => {
    expect((await playground.values("QEI!A1:B6")).map(([, score]) => score)).toEqual(["QEI Mine", ...live]);
    await drawn(live);
  });

  // Another weight changes the live figures only.
  await paneSteps(opened).type("Pay", "90");
  await eventually(async () => expect((await playground.values("Jobs!F2:F6")).flat()).not.toEqual(live));
  expect((await playground.values("QEI!B2:B6")).flat()).toEqual(
    (await playground.values("Jobs!F2:F6")).flat(),
  );
  expect(await page.locator("#charts figure").count()).toBe(1);
}, 120_000);

test("who can lead: shown, live, as a dated copy and as a chart with the same numbers", async () => {
  const opened = await open("Who can lead?");
  const { pane, playground, insert, part } = opened;
  const { answers } = leaders(
    matrixFromRows(data),
    { directions, normalization: "minmax", goalposts: null },
    0,
  );
  expect(answers.map((answer) => answer?.canLead)).toEqual([true, true, true, false, true]);
  await part.getByRole("button", { name: "Run" }).click();
  await pane.getByText("4 of 5 units can lead.").waitFor();
  expect(await part.getByRole("listitem").allInnerTexts()).toEqual(["North", "South", "=1+1", "West"]);

  await insert("Insert as formula");
  await eventually(async () => {
    expect((await playground.values("Jobs!H1:L1"))[0]).toEqual(["Region", "Can lead", ...indicators]);
    expect((await playground.values("Jobs!H2:H6")).flat()).toEqual(units);
    const cells = await playground.values("Jobs!I2:L6");
    expect(cells.map(([can]) => can)).toEqual([true, true, true, false, true]);
    answers.forEach((answer, i) => {
      if (answer?.weights) expect(cells[i].slice(1)).toEqual(Array.from(answer.weights));
    });
  });
  const live = await playground.values("Jobs!I2:L6");
  expect((await playground.read("Jobs!I2"))[0][0].formula).toContain("QEI.CANLEAD(");

  await insert("Insert as values");
  const blank = (cell: unknown) => (cell === "" ? null : cell);
  await eventually(async () => {
    expect((await playground.values("'Who can lead'!A1"))[0][0]).toMatch(dated("Who can lead\\?"));
    const copied = await playground.values("'Who can lead'!A3:E8");
    expect(copied[0]).toEqual(["Unit", "Can lead", ...indicators]);
    expect(copied.slice(1).map((row) => row.map(blank))).toEqual(
      live.map(([can, ...rest], i) => [units[i], can ? "yes" : "no", ...rest.map(blank)]),
    );
  });

  await insert("Insert a chart");
  await pane.getByText("Sheet Who can lead 2 is ready.").waitFor();
  const able = live.map((row, i) => [units[i], ...row.slice(1)]).filter((_, i) => live[i][0] === true);
  expect(await playground.values("'Who can lead 2'!A3:D7")).toEqual([["Unit", ...indicators], ...able]);
  await eventually(async () => {
    const { titles, types, bars } = await charts(opened);
    expect([titles, types]).toEqual([["Who can lead?"], ["BarStacked"]]);
    expect(bars).toHaveLength(able.length * indicators.length);
  });
}, 120_000);

test("correlations: shown, live, as a dated copy and as a chart with the same numbers", async () => {
  const opened = await open("Correlations");
  const { pane, playground, insert, part } = opened;
  const expected = indicators.map((_, i) =>
    indicators.map((_unused, j) => (i === j ? 1 : correlation(i, j))),
  );
  await part.getByRole("cell").first().waitFor();
  const shown = await part.getByRole("cell").allInnerTexts();
  for (const r of [expected[0][1], expected[0][2], expected[1][2]])
    expect(shown).toContain(r.toFixed(2).replace("-", "−"));

  await insert("Insert as formula");
  await eventually(async () => {
    expect((await playground.values("Jobs!N1:Q1"))[0]).toEqual(["Indicator", ...indicators]);
    expect((await playground.values("Jobs!N2:N4")).flat()).toEqual(indicators);
    const cells = (await playground.values("Jobs!O2:Q4")) as number[][];
    cells.forEach((row, i) => row.forEach((r, j) => expect(r).toBeCloseTo(expected[i][j], 12)));
  });
  const live = await playground.values("Jobs!O2:Q4");
  const [[anchor]] = await playground.read("Jobs!O2");
  expect(anchor.formula).toContain("QEI.CORRELATION(");
  expect(anchor.formula).toContain("Weights[Direction]");

  await insert("Insert as values");
  await eventually(async () => {
    expect((await playground.values("Correlations!A1"))[0][0]).toMatch(dated("Correlations"));
    expect(await playground.values("Correlations!A4:D7")).toEqual([
      ["Indicator", ...indicators],
      ...indicators.map((name, i) => [name, ...live[i]]),
    ]);
  });
  const [[copied]] = await playground.read("Correlations!B5");
  expect(copied.formula).toBeNull();

  await insert("Insert a chart");
  await pane.getByText("Sheet Correlations 2 is ready.").waitFor();
  const pairs = [
    ["Pay – Safety", live[0][1]],
    ["Pay – Hours", live[0][2]],
    ["Safety – Hours", live[1][2]],
  ].sort((a, b) => Number(b[1]) - Number(a[1]));
  expect(await playground.values("'Correlations 2'!A4:B7")).toEqual([["Pair", "r"], ...pairs]);
  const largest = Math.max(...pairs.map(([, r]) => Math.abs(Number(r))));
  await eventually(async () => {
    const { titles, types, bars } = await charts(opened);
    expect([titles, types]).toEqual([["Correlations"], ["BarClustered"]]);
    pairs.forEach(([, r], i) => expect(bars[i]).toBeCloseTo(Math.abs(Number(r)) / largest, 6));
  });

  // The formula follows the sheet, the copy does not.
  const before = await playground.values("Correlations!B5:D7");
  await playground.write("Jobs!B2", [[900]]);
  await eventually(async () => expect(await playground.values("Jobs!O2:Q4")).not.toEqual(live));
  expect(await playground.values("Correlations!B5:D7")).toEqual(before);
}, 120_000);
