import { placeOf, rectangleAddress } from "../../../src/formula/a1";
import { spoken } from "../../support/languages";
import { exampleWorkbook } from "../support/exampleWorkbook";
import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

// Three actions: the tab, the question, one typed value; a fourth writes what is shown as a formula.
test.each(looks.slice(0, 2))(
  "what if, and the sheet computes what the pane shows: $lang, $theme",
  async ({ lang, theme, rules }) => {
    const { pane, playground } = await session.open({ workbook: exampleWorkbook, lang, theme });
    const { pane: frame, analyze, whatIf: text } = spoken[lang];
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
