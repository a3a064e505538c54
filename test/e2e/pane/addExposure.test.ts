import type { SampleWorkbook } from "../../../samples/types";
import { esiAiScores } from "../../../src/functions/structure/aiScores";
import { spoken } from "../../support/languages";
import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

const codes = ["2512", "4110", "5131", "9629", "1111", "9999"];

const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Occupation", "Code", "Pay", "Hours"]] },
        { at: "A2", rows: codes.map((code, i) => [`Job ${i + 1}`, `'${code}`, 2000 + 137 * i, 44 - i]) },
      ],
      tables: [{ name: "Jobs", range: "A1:D7" }],
    },
    {
      name: "Presets",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Indicator", "Direction", "Low", "High", "Mine"],
            ["Pay", 1, "auto", "auto", 1],
            ["Hours", -1, "auto", "auto", 1],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:E3" }],
    },
  ],
};

test.each(looks)(
  "exposure is added to a column of codes by the keyboard, and the sheet has the published figures: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const { pane, playground } = await session.open({ workbook, lang, theme, narrow: true });
    const { pane: frame, exposureScores: text } = spoken[lang];
    await pane.getByRole("slider").first().waitFor();
    await pane.getByRole("tab", { name: frame.analyze, exact: true }).click();
    const add = pane.getByRole("button", { name: text.add, exact: true });
    await add.waitFor();
    await pane.getByText(text.matched(5, 6)).waitFor();
    expect(await violations(pane, rules)).toEqual([]);
    await add.press("Enter");
    await eventually(async () => {
      const [heading, ...cells] = (await playground.values("Jobs!F1:F7")).flat();
      expect(heading).toBe(text.heading("ilo"));
      // Each of these has a row in the ILO's table; test/functions holds the function to it.
      const published = esiAiScores(
        codes.slice(0, 5).map((code) => [code]),
        "ilo",
      ).flat();
      expect(cells.slice(0, 5)).toEqual(published);
      expect(typeof cells[5]).not.toBe("number");
    });
  },
  120_000,
);
