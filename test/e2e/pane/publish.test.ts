import type { Locator } from "playwright-core";
import type { SampleWorkbook } from "../../../samples/types";
import { spoken, spokenByComparison, spokenByPublishing } from "../../support/languages";
import { playgroundSession } from "../support/openPlayground";
import { eventually } from "./steps";

const session = playgroundSession();

const rows = [
  ["North", 2700, 78, 42],
  ["South", 3100, 62, 44],
  ["=1+1", 1900, 81, 36],
  ["East", null, null, 45],
  ["West", 2800, 75, 46],
] as const;

/** Pay and Safety are Rewards, Hours is Time; East has too little for an index. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Region", "Pay", "Safety", "Hours"]] },
        { at: "A2", rows: rows.map(([name, ...figures]) => [name.replace(/^=/, "'="), ...figures]) },
      ],
      tables: [{ name: "Jobs", range: "A1:D6" }],
    },
    {
      name: "Presets",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
            ["Pay", "Rewards", 1, "auto", "auto", 3],
            ["Safety", "Rewards", 1, "auto", "auto", 1],
            ["Hours", "Time", -1, "auto", "auto", 1],
            ["Rewards", "", "", "", "", 0.6],
            ["Time", "", "", "", "", 0.4],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:F6" }],
    },
  ],
};

const fixed = "Jobs – Mine";
const live = "Jobs – Mine 2";
const sheet = `'${live}'`;

/** Six regions of two countries, and a second preset that turns much of their order round. */
const compared: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Region", "Country", "Pay", "Hours"]] },
        {
          at: "A2",
          rows: [
            ["North", "Inland", 2700, 42],
            ["South", "Shore", 3100, 46],
            ["Coast", "Inland", 1900, 36],
            ["East", "Shore", 2500, 45],
            ["West", "Inland", 2800, 44],
            ["Lakes", "Shore", 2300, 38],
          ],
        },
      ],
      tables: [{ name: "Jobs", range: "A1:D7" }],
    },
    {
      name: "Presets",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Indicator", "Direction", "Low", "High", "Mine", "Calm"],
            ["Pay", 1, "auto", "auto", 0.8, 0.1],
            ["Hours", -1, "auto", "auto", 0.2, 0.9],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:F3" }],
    },
  ],
};

// In Chinese, and the sentence on robustness as the formula that a live sheet has for it: the tests of the pane's parts.
const { pane: frame, ranking, weights } = spoken["en-US"];
const { publish } = spokenByPublishing["en-US"];

test("published in two presses: sorted, live, with bars, weights, chart and page, equal to a sheet of values, which stays; the notice takes it out again", async () => {
  const { pane, playground, page } = await session.open({ workbook });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await pane.getByRole("tab", { name: frame.ranking }).click();
  await pane.getByRole("list", { name: ranking.list }).waitFor();
  const tables = () => pane.getByLabel(frame.data, { exact: true }).locator("option").allTextContents();
  const offered = await tables();
  await press(frame.publish);
  await pane.getByRole("radio", { name: publish.dated }).check();
  await press(publish.publish);
  await pane.getByText(frame.published(fixed)).waitFor({ timeout: 30_000 });
  await press(frame.publish);
  await press(publish.publish);
  await pane.getByText(frame.published(live)).waitFor();
  const cellsOf = () => playground.values(`${sheet}!A6:H11`);
  await eventually(async () => {
    const cells = await cellsOf();
    expect(cells[0]).toEqual([
      publish.rank,
      "Region",
      publish.index,
      "Rewards",
      "Time",
      publish.rankRange,
      null,
      publish.missing,
    ]);
    expect(cells[1][0]).toBe(1);
  });
  const shown = await cellsOf();

  // What QEI gives, by itself, to the last digit.
  const both = "Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Mine]]";
  const blanks = both.replace(
    /Jobs\[\[#Headers\],\[#Data\]\]/,
    'IF(Jobs[[#Headers],[#Data]]="","n/a",Jobs[[#Headers],[#Data]])',
  );
  const weightsBlanks = blanks.replace(
    /Weights\[\[#Headers\],\[#Data\]\]/,
    'IF(Weights[[#Headers],[#Data]]="","",Weights[[#Headers],[#Data]])',
  );
  await playground.setFormula("Jobs!M1", `=QEI(${weightsBlanks})`);
  await playground.setFormula("Jobs!P1", `=QEI.SENSITIVITY(${weightsBlanks}, , , , , 0.25, 1000, 1)`);
  const index = (await playground.values("Jobs!M1:M5")).flat();
  const simulated = await playground.values("Jobs!P2:W6");
  const place = (unit: unknown) => rows.findIndex(([name]) => name === unit);
  const ranked = shown.slice(1, 5);
  for (const [rank, unit, score, , , low, high, missing] of ranked) {
    expect(score).toBe(index[place(unit)]);
    expect([rank, low, high]).toEqual([1, 3, 4].map((column) => simulated[place(unit)][column]));
    expect(missing).toBe(0);
  }
  expect(ranked.map(([rank]) => rank)).toEqual([1, 2, 3, 4]);
  expect(shown[5].slice(0, 3).map((cell) => cell || null)).toEqual([null, "East", null]);
  expect(shown[5][7]).toBe(2);

  const looks = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const own = context.workbook.worksheets.getActiveWorksheet().load("name");
      const page = own.pageLayout.load("orientation,zoom");
      const area = own.pageLayout.getPrintAreaOrNullObject().load("address");
      const formats = own.getRange("C7:E11").conditionalFormats.load("items/type");
      const charts = own.charts.load("items/chartType,items/width");
      await context.sync();
      return {
        name: own.name,
        orientation: String(page.orientation),
        zoom: page.zoom,
        whole: area.address.includes("A1:"),
        formats: formats.items.map(({ type }) => String(type)),
        charts: charts.items.map(({ chartType }) => String(chartType)),
      };
    }),
  );
  expect(looks).toMatchObject({
    name: live,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    formats: ["DataBar", "DataBar", "DataBar"],
    charts: ["BarClustered"],
  });
  // Sorted like the table, the best on top.
  expect((await page.locator("#charts text").allTextContents()).filter((text) => place(text) >= 0)).toEqual(
    shown.slice(1).map(([, unit]) => unit),
  );
  // Of values: the same, sentence and all, without a formula.
  const values = async (name: string) =>
    (await playground.values(`'${name}'!A7:H11`)).map((row) => row.map((cell) => cell || null));
  const before = await values(live);
  expect(await values(fixed)).toEqual(before);
  expect(await playground.values(`'${fixed}'!A3`)).toEqual(await playground.values(`${sheet}!A3`));
  const cells = await playground.read(`'${fixed}'!A1:L30`);
  expect(cells.flat().filter(({ formula }) => formula !== null)).toEqual([]);

  // It follows: another weight, other scores and shares, and the sentences stay right.
  const shares = async () =>
    (await playground.values(`${sheet}!A1:N40`)).find((row) => row.includes("Rewards") && row.includes(0.6));
  expect(await shares()).toBeDefined();
  await playground.write("Presets!F2:F6", [[1], [1], [1], [0.2], [0.8]]);
  await eventually(async () => expect((await playground.values(`${sheet}!C7`))[0][0]).not.toBe(shown[1][2]));
  expect(await shares()).toBeUndefined();
  expect(await values(fixed)).toEqual(before);
  const [[robust]] = await playground.values(`${sheet}!A3`);
  expect(robust).toContain(String((await playground.values(`${sheet}!B7`))[0][0]));

  // Nothing of them is offered as data, and it is gone at one press.
  expect(await tables()).toEqual(offered);
  await press(weights.undo);
  await eventually(async () => expect(await playground.sheets()).toEqual(["Jobs", "Presets", fixed]));
}, 120_000);

test("two presets and the ranking within a group go to sheets that rank as the functions do, with Excel's charts", async () => {
  const { pane, playground, page } = await session.open({ workbook: compared });
  const { analyze, compareBy } = spoken["en-US"];
  const { compared: words } = spokenByComparison["en-US"];
  const copy = (within: Locator) =>
    within.getByRole("button", { name: analyze.insertCopy, exact: true }).click();
  const index = (preset: string) =>
    `QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[${preset}]])`;
  await playground.setFormula("Jobs!H2", `=QEI.RANK(${index("Calm")})`);
  await playground.setFormula("Jobs!I2", `=QEI.RANK(${index("Mine")})`);
  await playground.setFormula("Jobs!J2", `=QEI.RANK(${index("Mine")}, Jobs[Country])`);
  await playground.setFormula("Jobs!K2", `=${index("Mine")}`);
  const chartOf = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getActiveWorksheet();
        const charts = own.charts.load("items/chartType");
        const page = own.pageLayout.load("zoom");
        await context.sync();
        return { type: String(charts.items[0].chartType), zoom: page.zoom };
      }),
    );
  const onOnePage = { horizontalFitToPages: 1, verticalFitToPages: 1 };

  await pane.getByRole("tab", { name: frame.ranking, exact: true }).click();
  await pane.getByLabel(ranking.view, { exact: true }).selectOption("slope");
  await copy(pane.getByRole("tabpanel"));
  const slopes = words.two("Mine", "Calm");
  await pane.getByText(frame.published(slopes)).waitFor();
  await eventually(async () => {
    const expected = await playground.values("Jobs!A2:K7");
    const shown = await playground.values(`'${slopes}'!A5:D10`);
    expect([...shown].sort()).toEqual(
      expected
        .map(([unit, , , , , , , calm, mine]) => [unit, calm, mine, Number(calm) - Number(mine)])
        .sort(),
    );
    const moves = shown.map(([, , , places]) => Math.abs(Number(places)));
    expect(moves[0]).toBeGreaterThan(0);
    expect(moves).toEqual([...moves].sort((a, b) => b - a));
  });
  expect(await chartOf()).toEqual({ type: "LineMarkers", zoom: onOnePage });
  // A line for each unit with its name, from one preset to the other.
  const drawn = (await page.locator("#charts text").allTextContents()).join("|");
  for (const name of ["North", "South", "Coast", "East", "West", "Lakes", "Mine", "Calm"])
    expect(drawn).toContain(name);
  expect(await page.locator("#charts polyline").count()).toBe(6);

  await pane.getByRole("tab", { name: frame.analyze, exact: true }).click();
  await pane.locator("summary", { hasText: analyze.compareBy }).click();
  await pane.getByLabel(compareBy.show, { exact: true }).selectOption({ label: "Inland" });
  await copy(pane.getByRole("region", { name: compareBy.within("Inland", 3) }));
  const group = compareBy.members("Inland");
  await pane.getByText(frame.published(group)).waitFor();
  await eventually(async () => {
    const expected = await playground.values("Jobs!A2:K7");
    expect(await playground.values(`'${group}'!A5:D7`)).toEqual(
      expected
        .filter(([, country]) => country === "Inland")
        .map(([unit, , , , , , , , mine, within, score]) => [within, unit, score, mine])
        .sort(([a], [b]) => Number(a) - Number(b)),
    );
  });
  expect(await chartOf()).toEqual({ type: "BarClustered", zoom: onOnePage });
  const offered = pane.getByLabel(frame.data, { exact: true }).locator("option");
  expect(await offered.allTextContents()).toEqual(["Jobs"]);
  await pane.getByRole("button", { name: weights.undo, exact: true }).last().click();
  await eventually(async () => expect(await playground.sheets()).not.toContain(group));
}, 120_000);
