import type { SampleWorkbook } from "../../../samples/types";
import { spoken } from "../../support/languages";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { looks, violations } from "../support/violations";
import { playgroundSession } from "../support/openPlayground";
import { coveredOutsideMenu } from "./covered";

const session = playgroundSession();

/** Two dimensions of two indicators each. */
const dimensionsWorkbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Job", "Pay", "Bonus", "Safety", "Noise"],
            ["Nurse", 3200, 200, 71, 58],
            ["Driver", 2400, 0, 64, 70],
            ["Teacher", 3600, 100, 88, 61],
          ],
        },
      ],
      tables: [{ name: "Jobs", range: "A1:E4" }],
    },
    {
      name: "Weights",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
            ["Rewards", null, null, null, null, 0.6],
            ["Pay", "Rewards", 1, "auto", "auto", 0.5],
            ["Bonus", "Rewards", 1, "auto", "auto", 0.5],
            ["Conditions", null, null, null, null, 0.4],
            ["Safety", "Conditions", 1, "auto", "auto", 0.5],
            ["Noise", "Conditions", -1, "auto", "auto", 0.5],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:F7" }],
    },
  ],
};

test.each(looks)(
  "every view but Share is free of axe violations, and no menu covers more than its place: $theme, $lang",
  async ({ theme, lang, rules }) => {
    const { pane } = await session.open({
      workbook: exampleWorkbook,
      theme,
      lang,
      viewport: { width: 1000, height: 700 },
    });
    const frame = spoken[lang].pane;
    const weights = spoken[lang].weights;
    const starting = spoken[lang].starting;
    const ranking = spoken[lang].ranking;
    const analyze = spoken[lang].analyze;
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      const bad = await violations(pane, rules);
      if (bad.length > 0) found[name] = bad;
    };
    const press = (name: string) => pane.getByRole("button", { name, exact: true }).first().click();
    const open = async (view: "ranking" | "analyze" | "help") => {
      await pane.getByRole("tab", { name: frame[view], exact: true }).click();
      // A view comes in a script of its own; until it is there, its place says that it is being loaded.
      await pane.getByRole("tabpanel").getByText(frame.loadingPart).waitFor({ state: "detached" });
    };

    await pane.getByRole("slider").first().waitFor();
    await look("directions");
    // An open menu covers nothing but its own place.
    const menus = await pane.locator("main [aria-haspopup=menu]").all();
    expect(menus.length).toBeGreaterThanOrEqual(3);
    for (const menu of menus) {
      await menu.click();
      await pane.getByRole("menu").waitFor();
      expect(await pane.evaluate(coveredOutsideMenu)).toEqual([]);
      const colors = rules === "all" ? "colors" : "colors, and contrast";
      expect(await violations(pane, colors, "[role=menu]")).toEqual([]);
      await pane.page().keyboard.press("Escape");
      await pane.getByRole("menu").waitFor({ state: "detached" });
    }
    await press(weights.directionsRight);
    await pane.getByRole("slider").first().press("PageUp");
    for (const summary of await pane.locator("summary").all()) await summary.click();
    await look("weights");
    await press(starting.sameForAll);
    await pane.getByLabel(starting.lowForAll, { exact: true }).fill("1");
    await pane.getByLabel(starting.highForAll, { exact: true }).fill("20000");
    await look("same goalposts");
    await press(frame.cancel);
    await press(weights.simple);
    await look("simple mode");
    await press(weights.simple);
    for (const point of ["framework", "pairwise", "experts"] as const) {
      await press(weights.startFrom);
      await pane.getByRole("menuitem", { name: starting[point] }).click();
      await pane.getByRole("button", { name: frame.cancel, exact: true }).waitFor();
      await look(point);
      await press(frame.cancel);
    }
    await press(weights.manage);
    await pane.getByRole("menuitem", { name: weights.rename }).click();
    await look("preset form");
    await press(frame.cancel);

    await open("ranking");
    for (const view of ["bars", "table", "slope"] as const) {
      await pane.getByLabel(ranking.view, { exact: true }).selectOption(view);
      await look(`ranking, ${view}`);
    }
    await press(frame.publish);
    await pane.getByRole("radio").first().waitFor();
    await look("publish");
    await press(frame.cancel);
    await open("analyze");
    for (const summary of (await pane.locator("summary").all()).slice(1)) await summary.click();
    for (const run of await pane.getByRole("button", { name: analyze.run, exact: true }).all())
      await run.click();
    await pane.getByText(analyze.intervals).waitFor();
    await pane.getByRole("button", { name: analyze.insertCopy }).nth(1).waitFor();
    await pane.getByLabel(spoken[lang].trend.time, { exact: true }).selectOption(spoken[lang].trend.rowOrder);
    // Every run is over, and its buttons are what they will stay.
    await pane.locator("[role=progressbar]").first().waitFor({ state: "detached" });
    await look("analyze");
    await open("help");
    await look("help");
    expect(found).toEqual({});
  },
  300_000,
);

test.each(looks)(
  "sliders and bars of dimensions are free of axe violations: $theme, $lang",
  async ({ theme, lang, rules }) => {
    const { pane } = await session.open({
      workbook: dimensionsWorkbook,
      theme,
      lang,
      viewport: { width: 1000, height: 700 },
    });
    const { pane: frame, weights, ranking } = spoken[lang];
    await pane.getByRole("slider").first().press("PageUp");
    expect(await violations(pane, rules)).toEqual([]);
    const dimension = pane.getByRole("button", { name: "Rewards", exact: true });
    await dimension.press("Enter");
    expect(await dimension.getAttribute("aria-expanded")).toBe("false");
    await pane.getByRole("button", { name: weights.simple, exact: true }).click();
    expect(await violations(pane, rules)).toEqual([]);
    await pane.getByRole("tab", { name: frame.ranking, exact: true }).click();
    const unit = pane.getByRole("list", { name: ranking.list }).getByRole("button").first();
    // Points of the parts, for those who use the keyboard too.
    await unit.press("Shift");
    await unit.getByText(/^Rewards \d/).waitFor();
    expect(await violations(pane, rules)).toEqual([]);
    await pane.getByRole("button", { name: ranking.byIndicator, exact: true }).click();
    expect(await violations(pane, rules)).toEqual([]);
  },
  120_000,
);

test("the first run is free of axe violations", async () => {
  const { pane } = await session.open();
  await pane.getByRole("button", { name: "Insert sample data" }).waitFor();
  expect(await violations(pane)).toEqual([]);
});
