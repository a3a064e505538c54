import type { SampleWorkbook } from "../../../samples/types";
import { spoken, spokenByStory } from "../../support/languages";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 900 }, narrow: true };

/** Eight regions, names of any length, a gap, and one with too many of them. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Regions",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Region", "Pay", "Training", "Hours", "Accidents", "Bonus"],
            ["Autonomous Region of the Northern and Western Isles", 3300, 41, 41, 2.4, 300],
            ["Coast", 3600, 52, 38, 1.9, 250],
            ["Hills", 2900, 47, 40, 2.1, 120],
            ["Lakes", 3050, 33, 42, 1.2, 200],
            ["Plain", 2700, 28, 43, 3.1, 90],
            ["Port", 3450, null, 39, 2.8, 310],
            ["Valley", 2500, 55, 37, 1.4, 150],
            ["Island", 2600, null, null, null, null],
          ],
        },
      ],
      tables: [{ name: "Regions", range: "A1:F9" }],
    },
    {
      name: "Weights",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
            ["Pay", "Rewards", 1, "auto", "auto", 2],
            ["Training", "Rewards", 1, "auto", "auto", 1],
            ["Bonus", "Rewards", 1, "auto", "auto", 1],
            ["Hours", "Conditions", -1, 36, 44, 1],
            ["Accidents", "Conditions", -1, "auto", "auto", 1],
            ["Rewards", null, null, null, null, 0.6],
            ["Conditions", null, null, null, null, 0.4],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:F8" }],
    },
  ],
};

test.each(looks)(
  "why is my unit fifth: one click tells, without axe violations at 320 pixels: $theme, $lang",
  async ({ theme, lang, rules }) => {
    const { pane, page } = await session.open({ workbook, theme, lang, ...size });
    const text = spokenByStory[lang].story;
    const { pane: frame, ranking } = spoken[lang];
    await pane.getByRole("tab", { name: frame.ranking, exact: true }).click();
    const units = pane.getByRole("list", { name: ranking.list }).getByRole("button");
    const unit = units.nth(4);
    await unit.waitFor();
    // The one action.
    await unit.click();
    const place = pane.getByRole("paragraph").filter({ hasText: text.place(5, 7) });
    await place.waitFor();
    await pane.getByText(text.up(4)).waitFor();
    await pane.getByText(/1[,.]?000.*25/).waitFor();
    for (const summary of await pane.locator("summary").all()) await summary.click();
    expect(await violations(pane, rules)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.keyboard.press("Escape");
    await place.waitFor({ state: "detached" });
    expect(await unit.evaluate((element) => element === document.activeElement)).toBe(true);

    // The one without a score says why.
    await units.last().press("Enter");
    await pane.getByText(text.whatToDo).waitFor();
    expect(await violations(pane, rules)).toEqual([]);
    // By mouse from one to the next, though the focus that is back on a row makes it higher.
    await page.keyboard.press("Escape");
    await units.nth(1).click();
    await pane
      .getByRole("paragraph")
      .filter({ hasText: text.place(2, 7) })
      .waitFor();
  },
  120_000,
);
