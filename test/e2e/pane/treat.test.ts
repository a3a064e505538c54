import type { SampleWorkbook } from "../../../samples/types";
import { english, spoken, spokenByTreatment } from "../../support/languages";
import { eventually } from "../support/eventually";
import { type OpenedPlayground, playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

/** One wage far above the others, and one gap. */
const rows = [20, 21, 22, 23, 24, 25, 26, 27, 28, 400].map((pay, i) => [
  `Region ${i + 1}`,
  pay,
  i === 2 ? null : 90 - 3 * i,
]);

const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Region", "Pay", "Safety"]] },
        { at: "A2", rows },
      ],
      tables: [{ name: "Jobs", range: "A1:C11" }],
    },
    {
      name: "Presets",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Indicator", "Direction", "Low", "High", "Mine"],
            ["Pay", 1, "auto", "auto", 1],
            ["Safety", 1, "auto", "auto", 1],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:E3" }],
    },
  ],
};

/** With the treated table open: its ranking, an edit of its source, the way back, and what is inserted from the data. */
async function goOn({ pane, playground }: OpenedPlayground, table: string): Promise<void> {
  const { pane: frame, analyze, ownData, ranking, weights } = english;
  const { treat } = spokenByTreatment["en-US"];
  const sheet = `'${treat.sheet("Jobs")}'`;
  await pane.getByRole("button", { name: ownData.openThere(table), exact: true }).press("Enter");
  const picker = pane.getByLabel(frame.data, { exact: true });
  await eventually(async () => expect(await picker.inputValue()).toBe(table));
  await pane.getByRole("tab", { name: frame.weights, exact: true }).press("Enter");
  const first = pane.getByRole("list", { name: ranking.list }).getByRole("listitem").first();
  // By hand: pay 28 of 20 to 28 is 100, safety 66 of 63 to 90 is 11.1, by equal weights 55.6; with 400 it was the eighth.
  await eventually(async () => expect(await first.innerText()).toMatch(/Region 9\D.*55\.6/s));
  // An edit of the source moves the ranking: the first in both has 100.
  await playground.write("Jobs!B2", [[30]]);
  await eventually(async () => expect(await first.innerText()).toMatch(/Region 1\D.*100/s));
  expect((await playground.values(`${sheet}!B8:B17`)).flat()).toEqual([
    30, 21, 22, 23, 24, 25, 26, 27, 28, 30,
  ]);
  // Taken out again, and the pane is where it was.
  await pane.getByRole("button", { name: weights.undo, exact: true }).press("Enter");
  await eventually(async () => expect(await picker.inputValue()).toBe("Jobs"));
  expect(await playground.sheets()).not.toContain(treat.sheet("Jobs"));
  await pane.getByRole("tab", { name: frame.analyze, exact: true }).press("Enter");

  // Half of its indicators are enough for Region 3 then, and what is inserted computes so.
  await pane.locator("summary", { hasText: analyze.treat }).press("Enter");
  await pane.getByText(treat.scored(9, 10), { exact: true }).waitFor();
  await pane.getByLabel(weights.coverage, { exact: true }).selectOption({ label: weights.present("50%") });
  await pane.getByText(treat.scored(10, 10), { exact: true }).waitFor();
  await pane.getByRole("button", { name: frame.insert, exact: true }).press("Enter");
  // By hand, of pay alone: 22, where the others have 21 to 400.
  await eventually(async () => {
    const numbers = (await playground.values("Jobs!D4:H4")).flat().filter((cell) => typeof cell === "number");
    expect(numbers).toEqual([expect.closeTo((100 * (22 - 21)) / (400 - 21), 9)]);
  });
}

test.each(looks)(
  "treated by keyboard in a narrow pane, the sheet has what the pane shows and the data stay: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const opened = await session.open({ workbook, lang, theme, narrow: true });
    const { pane, playground } = opened;
    const { pane: frame, analyze, ownData } = spoken[lang];
    const { treat } = spokenByTreatment[lang];
    await pane.getByRole("slider").first().waitFor();
    await pane.getByRole("tab", { name: frame.analyze, exact: true }).press("Enter");
    await pane.locator("summary", { hasText: analyze.treat }).press("Enter");
    const list = pane.getByRole("list", { name: treat.cells });
    await list.waitFor();
    expect(await list.getByRole("listitem").allInnerTexts()).toEqual([
      treat.cell("Region 10", "Pay", "400", "28"),
    ]);
    await pane.getByLabel(treat.gaps, { exact: true }).selectOption("median");
    await pane.getByText(treat.cell("Region 3", "Safety", treat.nothing, "75"), { exact: true }).waitFor();
    expect(
      await pane.evaluate(() =>
        [...document.querySelectorAll("main, main table")].some(
          (each) => each.getBoundingClientRect().right > window.innerWidth,
        ),
      ),
    ).toBe(false);
    await pane.getByRole("button", { name: treat.write, exact: true }).press("Enter");
    const sheet = `'${treat.sheet("Jobs")}'`;
    const treated = rows.map(([name, pay, safety]) => [name, pay === 400 ? 28 : pay, safety ?? 75]);
    await eventually(async () =>
      expect(await playground.values(`${sheet}!A7:C17`)).toEqual([["Region", "Pay", "Safety"], ...treated]),
    );
    const notes = (await playground.values(`${sheet}!A1:A5`)).flat();
    expect([notes[0], notes[1], notes[4]]).toEqual([
      treat.sheet("Jobs"),
      treat.source.live("Jobs (Jobs!A1:C11)"),
      treat.source.allRows("Jobs", 10),
    ]);
    expect((await playground.values("Jobs!B2:B11")).flat()).toEqual(rows.map(([, pay]) => pay));

    // On with the treated table: offered once, in the notice.
    const [table] = (await playground.tables()).map(({ name }) => name).filter((name) => /^Jobs_/.test(name));
    const go = pane.getByRole("button", { name: ownData.openThere(table), exact: true });
    await go.waitFor();
    expect(await go.count()).toBe(1);
    expect(await violations(pane, rules)).toEqual([]);
    // In Chinese: test/taskpane/analyze/treat.test.tsx.
    if (lang === "en-US") await goOn(opened, table);

    // What the ranks hang on, in words.
    await pane.locator("summary", { hasText: analyze.robustness }).press("Enter");
    await pane.getByLabel(analyze.vary, { exact: true }).selectOption("both");
    await pane.getByRole("button", { name: analyze.run, exact: true }).first().press("Enter");
    const shares = pane.getByRole("table", { name: analyze.sourceTable });
    await shares.waitFor();
    expect(await shares.getByRole("row").count()).toBe(5);
    expect(await violations(pane, rules)).toEqual([]);
  },
  120_000,
);
