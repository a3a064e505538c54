import type { SampleWorkbook } from "../../../samples/types";
import { spoken, spokenByAnalyze } from "../../support/languages";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

/** Of two countries the one is paid, the other is quiet. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Data",
      blocks: [
        { at: "A1", rows: [["Region", "Country of the region", "Pay", "Quiet"]] },
        {
          at: "A2",
          rows: [
            ["North", "A country with a long name", 100, 0],
            ["South", "B", 60, 40],
            ["East", "A country with a long name", 50, 50],
            ["West", "B", 0, 100],
          ],
        },
      ],
      tables: [{ name: "Regions", range: "A1:D5" }],
    },
    {
      name: "Presets",
      blocks: [
        { at: "A1", rows: [["Indicator", "Direction", "Low", "High", "Mine"]] },
        {
          at: "A2",
          rows: [
            ["Pay", 1, "auto", "auto", 0.8],
            ["Quiet", 1, "auto", "auto", 0.2],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:E3" }],
    },
  ],
};

test.each(looks)(
  "who gains and who loses follows a slider that the keyboard moves: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const { pane, page } = await session.open({ workbook, lang, theme, narrow: true });
    const { weights } = spoken[lang];
    const { gains } = spokenByAnalyze[lang];
    const slider = pane.getByRole("slider").first();
    await slider.waitFor();
    await pane.getByRole("button", { name: weights.directionsRight, exact: true }).press("Enter");
    const column = pane.getByLabel(gains.by, { exact: true });
    await column.focus();
    await page.keyboard.press("ArrowDown");
    await pane.getByText(gains.still, { exact: true }).waitFor();
    for (let i = 0; i < 6; i++) await slider.press("PageDown");
    const card = pane.getByRole("region", { name: gains.title });
    // Header, then the country that is quiet.
    await card.getByRole("row").nth(1).getByText("B", { exact: true }).waitFor();
    expect(await card.getByRole("row").count()).toBe(3);
    expect(await violations(pane, rules)).toEqual([]);
    // Nothing goes over the edge of the narrow pane.
    expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  },
  120_000,
);
