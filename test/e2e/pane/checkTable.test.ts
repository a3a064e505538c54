import { matrixFromRows } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";
import { type LanguageTag } from "../../../src/messages/languages";
import { cellsOf, type LookAlike } from "../../fixtures/tables/layout";
import { occupations } from "../../fixtures/tables/unitedStates";
import { yearbook } from "../../fixtures/tables/world";
import { spoken, spokenByCheck } from "../../support/languages";
import { eventually } from "../support/eventually";
import { type OpenedPlayground, playgroundSession } from "../support/openPlayground";
import { paste } from "../support/paste";
import { looks, violations } from "../support/violations";
import { keyboardHand } from "./keyboardHand";
import { mouseHand } from "./mouseHand";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 720 }, narrow: true };

/** Pastes a table and waits until it is there. */
async function pasteTable(opened: OpenedPlayground, table: LookAlike) {
  const rows = cellsOf(table.pasted);
  await paste(opened, rows);
  const last = rows.length - 1 - [...rows].reverse().findIndex(([first]) => first !== "");
  await eventually(async () =>
    expect(String((await opened.playground.values(`A${last + 1}`))[0][0])).toBe(String(rows[last][0])),
  );
}

interface Journey {
  readonly table: LookAlike;
  readonly language?: LanguageTag;
  /** The answer to each symbol. */
  readonly symbols?: Readonly<Record<string, "missing" | "zero">>;
  readonly bounds?: true;
  /** No hand at the mouse once the table is there. */
  readonly byKeyboard?: true;
  /** The numbers of the index, by their headers. */
  readonly indicators: readonly string[];
  /** The column that names the units. */
  readonly names: string;
}

/**
 * What somebody who has read the notes of each table answers: pasted and by keyboard, in both languages. Of the
 * look-alikes of every publisher the component tests of the check say that they become the same numbers and ranking.
 */
const journeys: readonly Journey[] = [
  {
    table: occupations,
    symbols: { "—": "zero" },
    bounds: true,
    indicators: ["Employment", "Percent self employed", "Median annual wage"],
    names: "Occupation",
  },
  {
    table: yearbook,
    language: "zh-CN",
    byKeyboard: true,
    indicators: ["2024年", "2023年", "2022年"],
    names: "地区",
  },
];

/** The units of the table made by hand, best first, all indicators higher and of equal weight. */
function rankedByHand({ table, indicators, names }: Journey): string[] {
  const [header, ...rows] = cellsOf(table.clean);
  const at = (name: string) => header.map(String).indexOf(name);
  const data = rows.map((row) =>
    indicators.map((name) => (row[at(name)] === "" ? NaN : Number(row[at(name)]))),
  );
  const { scores } = qualityIndex(matrixFromRows(data), {
    weights: new Float64Array(indicators.length).fill(1),
    directions: indicators.map(() => 1 as const),
    ...{ coverage: 2 / 3, goalposts: null, normalization: "minmax", aggregation: "arithmetic" },
  });
  return rows
    .map((row, i) => ({ unit: String(row[at(names)]).trim(), score: scores[i] }))
    .filter(({ score }) => !Number.isNaN(score))
    .sort((a, b) => b.score - a.score)
    .map(({ unit }) => unit);
}

async function answer({ pane }: OpenedPlayground, journey: Journey): Promise<void> {
  const { check } = spokenByCheck[journey.language ?? "en-US"];
  for (const [symbol, meaning] of Object.entries(journey.symbols ?? {})) {
    const card = pane.locator(`section[aria-label^="“${symbol}” "]`);
    await card.getByLabel(check.meaning).selectOption({ label: check[meaning] });
  }
  if (journey.bounds)
    await pane.locator('section[aria-label^="Bounds"]').getByLabel(check.meaning).selectOption("limit");
}

test.each(journeys)(
  "$table.publisher: from paste to ranking by what is seen",
  async (journey) => {
    const { table, language = "en-US", indicators, names } = journey;
    const opened = await session.open({ lang: language, ...size });
    const { pane, page, playground } = opened;
    const { ownData, columns, weights, ranking } = spoken[language];
    const { check } = spokenByCheck[language];
    const hand = (journey.byKeyboard ? keyboardHand : mouseHand)(opened);
    const press = (name: string) => hand.press("button", name);
    await pane.getByRole("button", { name: ownData.useSelection }).waitFor();
    const pasted = cellsOf(table.pasted);
    await pasteTable(opened, table);
    const source = await playground.values(`A1:J${pasted.length}`);
    await page.mouse.click(90, 84);
    await press(ownData.useSelection);
    await pane.getByText(check.intro).waitFor();
    await answer(opened, journey);
    await press(check.makeClean);

    await pane.getByText(columns.names(names)).waitFor();
    // The numbers of the table made by hand, in a table whose cells follow their source.
    const [made] = await playground.tables();
    const [header, ...rows] = cellsOf(table.clean);
    await playground.activateSheet(check.cleanName("Sheet1"));
    await eventually(async () => {
      const cells = await playground.values(made.address.replace(/^.*!/, ""));
      const order = cells[0].map((name) => header.map(String).indexOf(String(name)));
      expect(order).toHaveLength(header.length);
      expect(cells.slice(1).map((row) => row.map(asWritten))).toEqual(
        rows.map((row) => order.map((at) => asWritten(row[at]))),
      );
    });

    for (const column of header.map(String)) {
      const tick = pane.getByRole("checkbox", { name: weights.include(column), exact: true });
      if ((await tick.count()) > 0) await tick.setChecked(indicators.includes(column));
    }
    await press(columns.allHigher);
    await press(weights.create);
    await pane.getByRole("list", { name: ranking.list }).waitFor();
    const best = rankedByHand(journey).slice(0, 5);
    await eventually(async () => {
      const units = await pane
        .getByRole("list", { name: ranking.list })
        .getByRole("listitem")
        .allInnerTexts();
      best.forEach((unit, i) => expect(units[i]).toContain(unit));
    });
    await playground.activateSheet("Sheet1");
    expect(await playground.values(`A1:J${pasted.length}`)).toEqual(source);
  },
  120_000,
);

test.each(looks)(
  "nothing of the check is out of reach: $theme, $lang",
  async ({ theme, lang, rules }) => {
    const { page, pane, playground } = await session.open({ theme, lang, ...size });
    const { check } = spokenByCheck[lang];
    const rows = cellsOf(occupations.pasted);
    // Every kind of question that cells of one column can raise.
    const further = ["", "Rest", "1,234 b", "12.3 u", "*", "1,234", "99", "5万", "$3"];
    await playground.write(
      "A1",
      rows.map((row, i) =>
        [...row, further[i] ?? ""].map((cell) =>
          typeof cell === "string" && cell !== "" ? `'${cell}` : cell,
        ),
      ),
    );
    await page.mouse.click(90, 84);
    await pane.getByRole("button", { name: spoken[lang].ownData.useSelection, exact: true }).click();
    // Who listens hears at once where they are.
    await eventually(async () =>
      expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(
        check.title("Sheet1!A1:G12"),
      ),
    );
    const summaries = pane.locator("summary");
    for (let i = 0; i < (await summaries.count()); i++) await summaries.nth(i).click();
    expect(await violations(pane, rules)).toEqual([]);
    // At 320 pixels nothing goes beyond the edge.
    expect(
      await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  },
  60_000,
);

/** A blank that follows its source is a text of no letters; codes of digits lose their zeros when they are pasted. */
function asWritten(cell: unknown): string {
  const text =
    cell === null
      ? ""
      : String(cell as string | number | boolean)
          .trim()
          .toUpperCase();
  return /^\d+$/.test(text) ? String(Number(text)) : text;
}
