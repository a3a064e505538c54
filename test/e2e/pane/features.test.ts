import type { SampleWorkbook } from "../../../samples/types";
import { esiAiScores } from "../../../src/functions/structure/aiScores";
import { placeOf, rectangleAddress } from "../../../src/formula/a1";
import { workbookWords } from "../../../src/messages/languages";
import { spoken, spokenByAnalyze, spokenByComparison, spokenByStory } from "../../support/languages";
import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";

const session = playgroundSession();

const long = "A country with a long name";
/** Each but the last has a row in the ILO's table. */
const codes = ["2512", "4110", "5131", "9629", "1111", "2221", "2341", "9999"];
const table = "Weights!A3:H10";

/**
 * Eight regions with names of any length, a gap, one with too many of them, a code and a country. Work is better in B. A
 * line above the weights locks Official.
 */
const workbookIn = (lang: "en-US" | "zh-CN"): SampleWorkbook => ({
  sheets: [
    {
      name: "Regions",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Region", "Country", "Code", "Pay", "Training", "Hours", "Accidents", "Bonus"],
            ...[
              ["Autonomous Region of the Northern and Western Isles", long, 3300, 41, 41, 2.4, 300],
              ["Coast", "B", 3600, 52, 38, 1.9, 250],
              ["Hills", long, 2900, 47, 40, 2.1, 120],
              ["Lakes", "B", 3050, 33, 42, 1.2, 200],
              ["Plain", long, 2700, 28, 43, 3.1, 90],
              ["Port", long, 3450, null, 39, 2.8, 310],
              ["Valley", "B", 2500, 55, 37, 1.4, 150],
              ["Island", long, 2600, null, null, null, null],
            ].map(([name, country, ...figures], i) => [name, country, `'${codes[i]}`, ...figures]),
          ],
        },
      ],
      tables: [{ name: "Regions", range: "A1:H9" }],
    },
    {
      name: "Weights",
      blocks: [
        { at: "A1", rows: [[`${workbookWords[lang].locked}Official`]] },
        {
          at: "A3",
          rows: [
            ["Indicator", "Dimension", "Direction", "Low", "High", "Mine", "Official", "Other"],
            ["Pay", "Rewards", 1, "auto", "auto", 2, 1, 1],
            ["Training", "Rewards", 1, "auto", "auto", 1, 1, 4],
            ["Bonus", "Rewards", 1, "auto", "auto", 1, 1, 1],
            ["Hours", "Conditions", -1, 36, 44, 1, 1, 1],
            ["Accidents", "Conditions", -1, "auto", "auto", 1, 1, 3],
            ["Rewards", null, null, null, null, 0.6, 0.4, 0.2],
            ["Conditions", null, null, null, null, 0.4, 0.6, 0.8],
          ],
        },
      ],
      tables: [{ name: "Weights", range: table.split("!")[1] }],
    },
  ],
});

// One page a look: each test starts at a tab, and the last ones change weights.
describe.each(looks)(
  "in a pane of 320 pixels, without axe violations: $lang, $theme",
  ({ lang, theme, rules }) => {
    const opened = session.shared({
      workbook: workbookIn(lang),
      lang,
      theme,
      viewport: { width: 1100, height: 900 },
      narrow: true,
    });
    const { pane: frame, analyze, ranking, weights, drafts, exposureScores } = spoken[lang];
    const { compared } = spokenByComparison[lang];
    const { story } = spokenByStory[lang];
    const { gains } = spokenByAnalyze[lang];
    const press = (name: string) => opened().pane.getByRole("button", { name, exact: true }).press("Enter");
    const tab = (name: string) => opened().pane.getByRole("tab", { name, exact: true }).click();
    const label = (name: string) => opened().pane.getByLabel(name, { exact: true });
    /** Nothing goes over the edge of the narrow pane, and axe has nothing to say. */
    const isFine = async () => {
      const wide = await opened().pane.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("main, main table")]
          .filter(
            (each) => Math.max(each.scrollWidth, each.getBoundingClientRect().right) > window.innerWidth,
          )
          .map(({ tagName }) => tagName),
      );
      expect([wide, await violations(opened().pane, rules)]).toEqual([[], []]);
    };

    test("why is my unit fifth: one click tells", async () => {
      const { pane, page } = opened();
      await tab(frame.ranking);
      const units = pane.getByRole("list", { name: ranking.list }).getByRole("button");
      const unit = units.nth(4);
      // The one action.
      await unit.click();
      const place = pane.getByRole("paragraph").filter({ hasText: story.place(5, 7) });
      await place.waitFor();
      await pane.getByText(story.up(4)).waitFor();
      await pane.getByText(/1[,.]?000.*25/).waitFor();
      for (const summary of await pane.locator("summary").all()) await summary.click();
      await isFine();
      await page.keyboard.press("Escape");
      await place.waitFor({ state: "detached" });
      expect(await unit.evaluate((element) => element === document.activeElement)).toBe(true);

      // The one without a score says why.
      await units.last().press("Enter");
      await pane.getByText(story.whatToDo).waitFor();
      await isFine();
      // By mouse from one to the next, though the focus that is back on a row makes it higher.
      await page.keyboard.press("Escape");
      await units.nth(1).click();
      await pane
        .getByRole("paragraph")
        .filter({ hasText: story.place(2, 7) })
        .waitFor();
      await page.keyboard.press("Escape");
    });

    test("several presets beside each other, and the sheet ranks as the pane does", async () => {
      const { pane, playground } = opened();
      await tab(frame.ranking);
      await label(ranking.view).selectOption("slope");
      // Typing its first letters takes an entry of a list.
      await label(ranking.compareWith).selectOption({ label: compared.several });
      await pane.getByRole("table", { name: compared.ranksTitle }).waitFor();
      await isFine();
      // Formulas are the same in every language.
      if (lang !== "en-US") return;
      const textsOf = async (name: string) => {
        const rows = await pane.getByRole("table", { name }).getByRole("row").all();
        return Promise.all(rows.slice(1).map((row) => row.locator("th, td").allInnerTexts()));
      };
      // Without a rank, the pane has a dash and the sheet a blank.
      const ranks = (await textsOf(compared.ranksTitle)).map((row) =>
        row.map((text) => (text === "–" ? "" : text)),
      );
      const agreement = await textsOf(compared.agreementTitle("Mine"));
      await press(analyze.insertLive);
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
      await pane.getByRole("button", { name: weights.undo, exact: true }).last().click();
      await eventually(async () => expect(await playground.sheets()).not.toContain(compared.title));
    });

    test("exposure is added to a column of codes by the keyboard, and the sheet has the published figures", async () => {
      const { pane, playground } = opened();
      await tab(frame.analyze);
      await pane.getByText(exposureScores.matched(7, 8)).waitFor();
      await isFine();
      await press(exposureScores.add);
      await eventually(async () => {
        const [heading, ...cells] = (await playground.values("Regions!J1:J9")).flat();
        expect(heading).toBe(exposureScores.heading("ilo"));
        // test/functions holds the function to the ILO's table.
        const published = esiAiScores(
          codes.slice(0, 7).map((code) => [code]),
          "ilo",
        ).flat();
        expect(cells.slice(0, 7)).toEqual(published);
        expect(typeof cells[7]).not.toBe("number");
      });
    });

    test("who gains and who loses follows a slider that the keyboard moves", async () => {
      const { pane, page } = opened();
      await tab(frame.weights);
      await press(weights.directionsRight);
      await label(gains.by).focus();
      await page.keyboard.press("ArrowDown");
      await pane.getByText(gains.still, { exact: true }).waitFor();
      const slider = pane.getByRole("slider", { name: weights.weightOf("Rewards"), exact: true });
      for (let i = 0; i < 5; i++) await slider.press("PageDown");
      const card = pane.getByRole("region", { name: gains.title });
      // Header, then the country with the better conditions.
      await card.getByRole("row").nth(1).getByText("B", { exact: true }).waitFor();
      expect(await card.getByRole("row").count()).toBe(3);
      expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      await isFine();
    });

    // Two actions: a weight is typed, and the draft is kept; between them the bar tells it from the official ranking.
    test("official against draft: kept as a preset of its own, or discarded", async () => {
      const { pane, playground } = opened();
      await tab(frame.weights);
      const before = await playground.values(table);
      const type = async (percent: string) => {
        await label(weights.preset).selectOption("Official");
        const box = pane.getByRole("textbox", { name: weights.percentOf("Rewards"), exact: true });
        await box.fill(percent);
        await box.press("Enter");
        return box;
      };
      await type("90");
      await pane.getByText(drafts.draftOf("Official")).waitFor();
      // By hand: with 0.4 and 0.6 the regions rank 5, 1, 6, 4, 7, 3, 2, with 0.9 and 0.1 they rank 3, 2, 6, 5, 7, 1, 4.
      await pane.getByText(drafts.moved(5, "Official")).waitFor();
      expect(await playground.values(table)).toEqual(before);
      await isFine();
      await press(drafts.keep);
      await press(weights.save);
      await eventually(async () => {
        const [head, ...kept] = (await playground.values("Weights!I3:I10")).flat() as (string | number)[];
        expect(head).toBe(drafts.variantOf("Official"));
        expect(Number(kept[5]) / (Number(kept[5]) + Number(kept[6]))).toBeCloseTo(0.9, 12);
      });
      expect(await playground.values(table)).toEqual(before);
      // And away again: another draft, discarded.
      const box = await type("10");
      await press(drafts.discard);
      await eventually(async () => expect(await box.inputValue()).toBe("40%"));
      expect(await playground.values(table)).toEqual(before);
    });
  },
);
