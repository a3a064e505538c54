import { breakAt } from "../../../src/core/time/breakpoint";
import { trend } from "../../../src/core/time/trend";
import { playgroundSession } from "../support/openPlayground";
import { indicators, scores, workbook, years } from "./analyzeWorkbook";
import { type KeyboardHand, keyboardHand } from "./keyboardHand";
import { eventually } from "./steps";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 720 }, narrow: true };

/** On one page, which one hand enters once: each test chooses its data. */
const shared = session.shared({ workbook, ...size });
let hand: KeyboardHand;
beforeAll(async () => {
  hand = keyboardHand(shared());
  await shared().pane.getByRole("slider").first().waitFor();
});

async function use(data: string) {
  const { pane } = shared();
  const list = pane.getByLabel("Data", { exact: true });
  await hand.press("tab", "Weights");
  await list.waitFor();
  if ((await list.inputValue()) !== data) await hand.select("Data", data, data);
  await pane.getByRole("slider").first().waitFor();
  const asked = pane.getByRole("button", { name: "Directions are right", exact: true });
  if ((await asked.count()) > 0) await hand.press("button", "Directions are right");
}

/** Opens a section of Analyze. */
async function section(title: string) {
  const { pane, page } = shared();
  await hand.press("summary", title);
  const part = pane.locator("details", { hasText: title });
  return {
    part,
    async press(name: string | RegExp) {
      await hand.reach(part.getByRole("button", { name, exact: true }).first());
      await page.keyboard.press("Enter");
    },
  };
}

test("the ranking is searched, turned round, shown as a table, and leads to the sheet, with the keyboard alone", async () => {
  const { pane, page, playground } = shared();
  await use("Regions");
  await hand.press("tab", "Ranking");
  const units = () => pane.getByRole("list", { name: "Ranking of the units" }).getByRole("listitem");
  const names = async () =>
    (await units().allInnerTexts()).map((text) => /[A-Z][a-z]+/.exec(text)?.[0] ?? text);
  await units().first().waitFor();
  const highestFirst = await names();
  expect(highestFirst).toHaveLength(5);
  expect(highestFirst[0]).toBe("South");

  await hand.select("Order", "Lowest first", "bottom");
  await eventually(async () => expect(await names()).toEqual([...highestFirst].reverse()));

  await hand.type("Find a unit", "cen");
  await eventually(async () => expect(await names()).toEqual(["Centre"]));

  await hand.type("Find a unit", "");
  await page.keyboard.press("Backspace");
  await eventually(async () => expect(await names()).toHaveLength(5));
  await hand.select("View", "Table", "table");
  await eventually(async () =>
    expect(await pane.getByRole("table").getByRole("rowheader").allInnerTexts()).toEqual(
      [...highestFirst].reverse(),
    ),
  );

  await hand.select("View", "Bars", "bars");
  await hand.reach(units().filter({ hasText: "Centre" }).getByRole("button"));
  await page.keyboard.press("Enter");
  await hand.press("button", "Select its row");
  await eventually(async () => expect(await playground.selection()).toBe("Regions!A6:D6"));
}, 120_000);

test("data check, correlations, leaders and leaving one out, with the keyboard alone", async () => {
  const { pane, page, playground } = shared();
  await use("Regions");
  await hand.press("tab", "Analyze");
  await hand.press("button", "Show Safety on the sheet: Safety: 1 missing (20%).");
  await eventually(async () => expect(await playground.selection()).toBe("Regions!C5"));

  const correlations = await section("Correlations");
  await eventually(async () =>
    expect(await correlations.part.getByRole("rowheader").allInnerTexts()).toEqual([
      "1 Pay",
      "2 Safety",
      "3 Strain",
    ]),
  );
  await correlations.press("Insert as formula");
  await eventually(async () => {
    expect(await playground.values("Regions!F1:I1")).toEqual([["Indicator", ...indicators]]);
    expect((await playground.values("Regions!G2"))[0][0]).toBeCloseTo(1, 12);
  });

  const leaders = await section("Who can lead?");
  await leaders.press("Run");
  await pane.getByText(/^\d of \d units can lead\.$/).waitFor();
  await leaders.press("South");
  await pane.getByText("Weights with which South leads").waitFor();
  await leaders.press("Try these weights");
  await eventually(async () => expect(await playground.values("Presets!E2:E4")).not.toEqual([[1], [1], [1]]));

  // South leads by the widest margin with one indicator alone; leaving one out takes two.
  await playground.write("Presets!E2:E4", [[1], [1], [1]]);
  const without = await section("Leaving one indicator out");
  await eventually(async () =>
    expect(await without.part.getByRole("rowheader").allInnerTexts()).toEqual(indicators),
  );
  await without.press("Insert as values");
  await eventually(async () => {
    const sheet = "'Leaving one indicator out'";
    expect((await playground.values(`${sheet}!A1`))[0][0]).toMatch(/^Leaving one indicator out: copy of /);
    const cells = await playground.values(`${sheet}!A4:B6`);
    expect(cells.map(([name]) => name).sort()).toEqual([...indicators].sort());
    const changes = cells.map(([, change]) => Number(change));
    expect(changes).toEqual([...changes].sort((a, b) => b - a));
  });
  // What was opened is closed with the same key.
  await hand.press("summary", "Leaving one indicator out");
  expect(await without.part.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
  expect(await page.locator("#charts figure").count()).toBe(1);
}, 120_000);

test("a long Monte Carlo is stopped with the keyboard alone", async () => {
  const { pane } = shared();
  await use("Many");
  await hand.press("tab", "Analyze");
  const robustness = await section("How robust are the ranks?");
  await hand.select("Draws", "100,000", "100000");
  await robustness.press("Run");
  await pane.getByRole("progressbar").waitFor();
  await robustness.press("Stop");
  await pane.getByText("Stopped; nothing was changed.").waitFor();
  expect(await pane.getByText("Ranks in 90 % of the draws").count()).toBe(0);
  expect(await pane.getByRole("progressbar").count()).toBe(0);
}, 120_000);

test("the index of one unit over the years, with the keyboard alone: trend, event, formula, copy and chart", async () => {
  const { pane, playground } = shared();
  await use("Panel");
  await hand.press("tab", "Analyze");
  const over = await section("Over time, before and after an event");
  await hand.select("Unit", "South", "=South");
  await pane.getByText("Index (Mine), South falls by", { exact: false }).waitFor();
  await pane.getByText("association, not proof of cause", { exact: false }).waitFor();
  const expected = trend(Float64Array.from(scores), Float64Array.from(years));
  await over.press("Insert as formula");
  await eventually(async () => {
    const table = await playground.values("Panel!F1:G10");
    expect(table[0][0]).toBe("Slope");
    expect(table[0][1]).toBeCloseTo(expected.slope.value, 10);
    expect(table[6][1]).toBeCloseTo(expected.mannKendall.tau, 12);
    expect(table[9][1]).toBe(10);
  });

  await hand.select("Event", "From 2015", "=2015");
  await pane.getByText("From 2015 on the level differs by −", { exact: false }).waitFor();
  await over.press("Insert as formula");
  const change = breakAt(Float64Array.from(scores), Float64Array.from(years), 2015, "neweywest");
  await eventually(async () => {
    const table = await playground.values("Panel!I1:M6");
    expect(table[1][0]).toBe("Level shift");
    expect(table[1][1]).toBeCloseTo(change.levelShift.value, 9);
    expect(table[1][1]).toBeLessThan(0);
    expect(table[3][1]).toBeCloseTo(change.counterfactual, 9);
  });

  await over.press("Insert as values");
  await pane.getByText(/^Sheet .* is ready\.$/).waitFor();
  await eventually(async () => {
    const sheet = (await playground.sheets()).at(-1);
    const [[title]] = await playground.values(`'${sheet}'!A1`);
    expect(title).toMatch(/Index \(Mine\), South: copy of .*, not live/);
    expect((await playground.values(`'${sheet}'!A4:B4`))[0]).toEqual(["Slope", expected.slope.value]);
  });

  await over.press("Insert a chart");
  await eventually(async () => {
    const cells = await playground.values("Trend!A1:B11");
    expect(cells[0]).toEqual(["Year", "Index (Mine), South"]);
    expect(cells.slice(1).map(([year]) => year)).toEqual(years);
    cells.slice(1).forEach(([, score], i) => expect(score).toBeCloseTo(scores[i], 10));
  });
}, 120_000);
