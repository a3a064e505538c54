import { placeOf, rectangleAddress } from "../../../src/formula/a1";
import { spoken, spokenByAnalyze } from "../../support/languages";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

test.each(looks)(
  "how much for a rank, by keyboard: the answer is tried, and the ranking is that: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const { pane, page } = await session.open({ workbook: exampleWorkbook, lang, theme, narrow: true });
    const { pane: frame, analyze } = spoken[lang];
    const { whatIf: text, reach } = spokenByAnalyze[lang];
    await pane.getByRole("slider").first().waitFor();
    await pane.getByRole("tab", { name: frame.analyze, exact: true }).click();
    await pane.locator("summary", { hasText: analyze.whatIf }).press("Enter");
    await pane.locator("summary", { hasText: reach.title }).press("Enter");
    const unit = pane.getByLabel(reach.unit, { exact: true });
    await unit.focus();
    // The last of the table, by its first letters or by the End key.
    await page.keyboard.press("End");
    const name = await unit.evaluate((list: HTMLSelectElement) => list.selectedOptions[0].text);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2");
    const button = pane.getByRole("button", { name: reach.apply, exact: true });
    await button.waitFor();
    expect(await violations(pane, rules)).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    const list = pane.getByRole("list", { name: text.list });
    await list.waitFor();
    const lines = (await list.getByRole("listitem").allInnerTexts()).map((line) => line.replace(/\s+/g, " "));
    const own = lines.find((line) => line.includes(` ${name} `));
    expect(own).toMatch(/^2 /);
    expect(await violations(pane, rules)).toEqual([]);
  },
  120_000,
);

// Three actions: the tab, the question, one typed value; a fourth writes what is shown as a formula.
test.each(looks)(
  "what if, and the sheet computes what the pane shows: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const { pane, playground } = await session.open({ workbook: exampleWorkbook, lang, theme });
    const { pane: frame, analyze } = spoken[lang];
    const { whatIf: text } = spokenByAnalyze[lang];
    await pane.getByRole("slider").first().waitFor();
    await pane.getByRole("tab", { name: frame.analyze, exact: true }).click();
    await pane.getByText(analyze.whatIf, { exact: true }).click();
    await pane.getByLabel(text.amountOf("Pay"), { exact: true }).fill("10");
    const list = pane.getByRole("list", { name: text.list });
    await list.waitFor();
    const shown = await list.getByRole("listitem").allInnerTexts();
    expect(await violations(pane, rules)).toEqual([]);
    await pane.getByRole("button", { name: text.write, exact: true }).click();
    const notice = await pane
      .getByText(/![A-Z]+\d+/)
      .first()
      .innerText();
    const [, sheet, anchor] = /('[^']+'|[^\s!]+)!([A-Z]+\d+)/.exec(notice)!;
    // Unit, before, after, change, rank before, rank after; below a row of headers.
    const spilled = rectangleAddress({ ...placeOf(anchor), rows: 1 + shown.length, columns: 6 });
    await eventually(async () => {
      const [, ...rows] = (await playground.values(`${sheet}!${spilled}`)) as unknown[][];
      const figures = rows
        .map(
          ([unit, before, after, , , rank]) =>
            ({ unit, before, after, rank }) as Record<string, number | string>,
        )
        .sort((a, b) => Number(a.rank) - Number(b.rank));
      const score = (value: number | string) => Number(value).toFixed(1);
      const scores = (before: string, after: string) =>
        before === after ? after : text.scores(before, after);
      expect(shown.map((line) => line.replace(/\s+/g, " "))).toEqual(
        figures.map(
          ({ unit, before, after, rank }) =>
            expect.stringMatching(
              new RegExp(`^${rank} ${unit} .*${scores(score(before), score(after))}$`),
            ) as string,
        ),
      );
    });
  },
  120_000,
);

test("a unit whose name others have too is changed by its row, in the sheet as in the pane", async () => {
  const rows = [
    ["North", 100, 50],
    ["South", 50, 0],
    ["East", 0, 100],
    ["East", 20, 80],
  ];
  const { pane, playground } = await session.open({
    workbook: {
      sheets: [
        {
          name: "Data",
          blocks: [{ at: "A1", rows: [["Region", "Pay", "Noise"], ...rows] }],
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
    },
  });
  const { pane: frame, analyze } = spoken["en-US"];
  const { whatIf: text, reach } = spokenByAnalyze["en-US"];
  await pane.getByRole("slider").first().waitFor();
  await pane.getByRole("tab", { name: frame.analyze, exact: true }).click();
  await pane.getByText(analyze.whatIf, { exact: true }).click();
  await pane.getByText(reach.title, { exact: true }).click();
  await pane.getByLabel(reach.unit, { exact: true }).selectOption(reach.inRow("East", 4));
  await pane.getByLabel(reach.rank, { exact: true }).fill("2");
  await pane.getByRole("button", { name: reach.apply, exact: true }).click();
  await pane.getByRole("button", { name: text.write, exact: true }).click();
  const notice = await pane
    .getByText(/![A-Z]+\d+/)
    .first()
    .innerText();
  const [, sheet, anchor] = /('[^']+'|[^\s!]+)!([A-Z]+\d+)/.exec(notice)!;
  const spilled = rectangleAddress({ ...placeOf(anchor), rows: 5, columns: 6 });
  await eventually(async () => {
    const [, ...found] = (await playground.values(`${sheet}!${spilled}`)) as unknown[][];
    expect(found.map(([unit, , , , before, after]) => [unit, before, after])).toEqual([
      ["North", 1, 1],
      ["South", 2, 3],
      ["East", 4, 4],
      ["East", 3, 2],
    ]);
  });
}, 120_000);
