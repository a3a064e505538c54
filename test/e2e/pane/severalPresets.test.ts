import { placeOf, rectangleAddress } from "../../../src/formula/a1";
import { spoken, spokenByComparison } from "../../support/languages";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

test.each(looks)(
  "several presets beside each other in a narrow pane, and the sheet ranks as the pane does: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const { pane, playground } = await session.open({
      workbook: exampleWorkbook,
      lang,
      theme,
      narrow: true,
    });
    const { pane: frame, analyze, ranking } = spoken[lang];
    const { compared } = spokenByComparison[lang];
    await pane.getByRole("slider").first().waitFor();
    await pane.getByRole("tab", { name: frame.ranking, exact: true }).click();
    await pane.getByLabel(ranking.view, { exact: true }).selectOption("slope");
    // Typing its first letters takes an entry of a list.
    const choice = pane.getByLabel(ranking.compareWith, { exact: true });
    await choice.selectOption({ label: compared.several });
    const table = pane.getByRole("table", { name: compared.ranksTitle });
    await table.waitFor();
    const isWide = () =>
      pane.evaluate(() =>
        [...document.querySelectorAll("main, main table")].some(
          (each) => each.getBoundingClientRect().right > window.innerWidth,
        ),
      );
    expect(await isWide()).toBe(false);
    expect(await violations(pane, rules)).toEqual([]);
    const textsOf = async (name: string) => {
      const rows = await pane.getByRole("table", { name }).getByRole("row").all();
      return Promise.all(rows.slice(1).map((row) => row.locator("th, td").allInnerTexts()));
    };
    const ranks = await textsOf(compared.ranksTitle);
    const agreement = await textsOf(compared.agreementTitle("Balanced"));
    await pane.getByRole("button", { name: analyze.insertLive, exact: true }).press("Enter");
    await pane.getByText(frame.published(compared.title)).waitFor();
    const width = ranks[0].length;
    const body = rectangleAddress({ ...placeOf("A5"), rows: ranks.length, columns: width });
    const beside = rectangleAddress({ row: 4, column: width + 1, rows: agreement.length, columns: 3 });
    await eventually(async () => {
      const cells = await playground.values(`'${compared.title}'!${body}`);
      expect(
        cells.map((row) => row.map((cell, at) => (at === width - 1 && cell === 0 ? "" : String(cell)))),
      ).toEqual(ranks);
      const figures = await playground.values(`'${compared.title}'!${beside}`);
      expect(
        figures.map(([preset, tau, moved], i) => [
          `${"ABCDE"[i]} ${String(preset)}`,
          Number(tau).toFixed(2),
          String(moved),
        ]),
      ).toEqual(agreement);
    });
    await pane.getByRole("button", { name: spoken[lang].weights.undo, exact: true }).last().click();
    await eventually(async () => expect(await playground.sheets()).not.toContain(compared.title));
  },
  120_000,
);
