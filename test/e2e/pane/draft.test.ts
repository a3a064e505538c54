import type { SampleWorkbook } from "../../../samples/types";
import { workbookWords } from "../../../src/messages/languages";
import { spoken } from "../../support/languages";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";
import { eventually } from "../support/eventually";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 900 }, narrow: true };

/** Three jobs, and a weights table whose line above it locks Official. */
const workbookIn = (lang: "en-US" | "zh-CN"): SampleWorkbook => ({
  sheets: [
    {
      name: "Jobs",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Job", "Pay", "Safety", "Country"],
            ["Nurse", 3200, 90, "A"],
            ["Driver", 3600, 60, "B"],
            ["Teacher", 2400, 75, "A"],
          ],
        },
      ],
      tables: [{ name: "Jobs", range: "A1:D4" }],
    },
    {
      name: "Weights",
      blocks: [
        { at: "A1", rows: [[`${workbookWords[lang].locked}Official`]] },
        {
          at: "A3",
          rows: [
            ["Indicator", "Direction", "Low", "High", "Official"],
            ["Pay", 1, "auto", "auto", 0.4],
            ["Safety", 1, "auto", "auto", 0.6],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A3:E5" }],
    },
  ],
});

// Two actions: a weight is typed, and the draft is kept; between them the bar tells it from the official ranking.
test.each(looks)(
  "official against draft, without axe violations at 320 pixels: $theme, $lang",
  async ({ theme, lang, rules }) => {
    const { pane, playground } = await session.open({ workbook: workbookIn(lang), theme, lang, ...size });
    const { drafts, weights } = spoken[lang];
    const official = async () => (await playground.values("Weights!E3:E5")).flat();
    const before = await official();
    const box = pane.getByRole("textbox", { name: weights.percentOf("Pay"), exact: true });
    await box.fill("90");
    await box.press("Enter");
    await pane.getByText(drafts.draftOf("Official")).waitFor();
    await pane.getByText(drafts.moved(2, "Official")).waitFor();
    expect(await official()).toEqual(before);
    expect(await violations(pane, rules)).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await pane.getByRole("button", { name: drafts.keep, exact: true }).click();
    await pane.getByRole("button", { name: weights.save, exact: true }).click();
    await eventually(async () => {
      const [head, ...kept] = (await playground.values("Weights!F3:F5")).flat() as (string | number)[];
      expect(head).toBe(drafts.variantOf("Official"));
      expect(Number(kept[0]) / (Number(kept[0]) + Number(kept[1]))).toBeCloseTo(0.9, 12);
    });
    expect(await official()).toEqual(before);
    // And away again: another draft, discarded.
    await pane.getByLabel(weights.preset, { exact: true }).selectOption("Official");
    await box.fill("10");
    await box.press("Enter");
    await pane.getByRole("button", { name: drafts.discard, exact: true }).click();
    await eventually(async () => expect(await box.inputValue()).toBe("40%"));
    expect(await official()).toEqual(before);
  },
  120_000,
);
