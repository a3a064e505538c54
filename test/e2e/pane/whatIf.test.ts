import type { SampleWorkbook } from "../../../samples/types";
import { placeOf, rectangleAddress } from "../../../src/formula/a1";
import { spoken, spokenByAnalyze } from "../../support/languages";
import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

/** Two regions have one name. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Data",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Region", "Pay", "Noise"],
            ["North", 100, 50],
            ["South", 50, 0],
            ["East", 0, 100],
            ["East", 20, 80],
          ],
        },
      ],
      tables: [{ name: "Regions", range: "A1:C5" }],
    },
    {
      name: "Presets",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Indicator", "Direction", "Low", "High", "Mine"],
            ["Pay", 1, "auto", "auto", 0.75],
            ["Noise", -1, "auto", "auto", 0.25],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:E3" }],
    },
  ],
};

// A typed value leads there too: test/taskpane/fewActions.test.tsx.
test.each(looks)(
  "how much for a rank, by keyboard: the answer is tried, the ranking is that, and so is the sheet's: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const { pane, page, playground } = await session.open({ workbook, lang, theme, narrow: true });
    const { pane: frame, analyze } = spoken[lang];
    const { whatIf: text, reach } = spokenByAnalyze[lang];
    await pane.getByRole("slider").first().waitFor();
    await pane.getByRole("tab", { name: frame.analyze, exact: true }).click();
    await pane.locator("summary", { hasText: analyze.whatIf }).press("Enter");
    await pane.locator("summary", { hasText: reach.title }).press("Enter");
    const unit = pane.getByLabel(reach.unit, { exact: true });
    await unit.focus();
    // The last of the table, by the End key: the second East, told by its row.
    await page.keyboard.press("End");
    expect(await unit.evaluate((list: HTMLSelectElement) => list.selectedOptions[0].text)).toBe(
      reach.inRow("East", 4),
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2");
    const button = pane.getByRole("button", { name: reach.apply, exact: true });
    await button.waitFor();
    await page.keyboard.press("Tab");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    const list = pane.getByRole("list", { name: text.list });
    await list.waitFor();
    const shown = (await list.getByRole("listitem").allInnerTexts()).map((line) => line.replace(/\s+/g, " "));
    expect(shown.map((line) => line.split(" ").slice(0, 2))).toEqual([
      ["1", "North"],
      ["2", "East"],
      ["3", "South"],
      ["4", "East"],
    ]);
    // The question, its answer and what it leads to.
    await button.waitFor();
    expect(await violations(pane, rules)).toEqual([]);
    // A formula is the same in every language.
    if (lang !== "en-US") return;

    await pane.getByRole("button", { name: text.write, exact: true }).click();
    const notice = await pane
      .getByText(/![A-Z]+\d+/)
      .first()
      .innerText();
    const [, sheet, anchor] = /('[^']+'|[^\s!]+)!([A-Z]+\d+)/.exec(notice)!;
    // Unit, before, after, change, rank before, rank after; below a row of headers.
    const spilled = rectangleAddress({ ...placeOf(anchor), rows: 1 + shown.length, columns: 6 });
    await eventually(async () => {
      const [, ...rows] = (await playground.values(`${sheet}!${spilled}`)) as (string | number)[][];
      expect(rows.map(([name, , , , before, after]) => [name, before, after])).toEqual([
        ["North", 1, 1],
        ["South", 2, 3],
        ["East", 4, 4],
        ["East", 3, 2],
      ]);
      const score = (value: number | string) => Number(value).toFixed(1);
      const scores = (before: string, after: string) =>
        before === after ? after : text.scores(before, after);
      const inOrder = [...rows].sort((a, b) => Number(a[5]) - Number(b[5]));
      expect(shown).toEqual(
        inOrder.map(
          ([name, before, after, , , rank]) =>
            expect.stringMatching(
              new RegExp(`^${rank} ${name} .*${scores(score(before), score(after))}$`),
            ) as string,
        ),
      );
    });
  },
  60_000,
);
