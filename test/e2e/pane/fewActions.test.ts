import type { SampleWorkbook } from "../../../samples/types";
import { languageTags, workbookWords } from "../../../src/messages/languages";
import { spoken, spokenByAnalyze, spokenByPublishing, spokenByStory } from "../../support/languages";
import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { counted } from "./counted";
import { mouseHand } from "./mouseHand";

const session = playgroundSession();

/** Six regions; Pay and Training are Rewards, Hours is Time; Official is locked by the line above the weights. */
const workbookIn = (lang: (typeof languageTags)[number]): SampleWorkbook => ({
  sheets: [
    {
      name: "Regions",
      blocks: [
        {
          at: "A1",
          rows: [
            ["Region", "Pay", "Training", "Hours"],
            ["Coast", 3600, 20, 44],
            ["Hills", 2900, 47, 38],
            ["Lakes", 3050, 33, 36],
            ["Plain", 2700, 28, 43],
            ["Port", 3450, 41, 42],
            ["Valley", 2500, 55, 37],
          ],
        },
      ],
      tables: [{ name: "Regions", range: "A1:D7" }],
    },
    {
      name: "Weights",
      blocks: [
        { at: "A1", rows: [[`${workbookWords[lang].locked}Official`]] },
        {
          at: "A3",
          rows: [
            ["Indicator", "Dimension", "Direction", "Low", "High", "Mine", "Official"],
            ["Pay", "Rewards", 1, "auto", "auto", 2, 1],
            ["Training", "Rewards", 1, "auto", "auto", 1, 1],
            ["Hours", "Time", -1, 34, 46, 1, 1],
            ["Rewards", "", "", "", "", 0.6, 0.5],
            ["Time", "", "", "", "", 0.4, 0.5],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A3:G8" }],
    },
  ],
});

// Own table to ranking, the sixth of the tasks, is in ownData.test.ts.
test.each(languageTags)(
  "what people do most takes few actions: %s",
  async (lang) => {
    const opened = await session.open({
      workbook: workbookIn(lang),
      lang,
      viewport: { width: 1100, height: 900 },
    });
    const { pane, playground } = opened;
    const { pane: frame, weights, ranking, drafts, analyze } = spoken[lang];
    const { whatIf } = spokenByAnalyze[lang];
    const { story } = spokenByStory[lang];
    const { publish } = spokenByPublishing[lang];
    const hand = counted(opened, mouseHand(opened));
    const presets = async () => (await playground.values("Weights!F4:G8")) as number[][];
    const list = pane.getByRole("list", { name: ranking.list });
    await list.waitFor();

    // A weight of a dimension: one typed value; the sheet has it.
    await hand.type(weights.percentOf("Rewards"), "75");
    await eventually(async () => {
      const [, , , [rewards], [time]] = await presets();
      expect(rewards / (rewards + time)).toBeCloseTo(0.75, 12);
    });
    expect(hand.taken()).toBeLessThanOrEqual(2);

    // The official preset against a draft of it: what moved is said, and the sheet is as it was.
    await pane.getByLabel(weights.preset, { exact: true }).selectOption("Official");
    const kept = await presets();
    await hand.type(weights.percentOf("Rewards"), "90");
    await pane.getByText(drafts.draftOf("Official")).waitFor();
    await eventually(async () => {
      const said = await pane.evaluate(() => document.body.innerText);
      expect(
        [1, 2, 3, 4, 5, 6].filter((units) => said.includes(drafts.moved(units, "Official"))),
      ).toHaveLength(1);
    });
    expect(hand.taken()).toBeLessThanOrEqual(2);
    expect(await presets()).toEqual(kept);
    await hand.press("button", drafts.discard);
    await pane.getByLabel(weights.preset, { exact: true }).selectOption("Mine");
    hand.taken();

    // Why is my unit fifth: one press, from the weights as from the ranking.
    const fifth = list.getByRole("button").nth(4);
    const name = (await fifth.locator("span").nth(2).innerText()).trim();
    await hand.click(fifth);
    await pane
      .getByRole("paragraph")
      .filter({ hasText: story.place(5, 6) })
      .waitFor();
    await pane.getByRole("heading", { name }).waitFor();
    await pane.getByText(story.up(4)).waitFor();
    expect(hand.taken()).toBeLessThanOrEqual(1);
    await opened.page.keyboard.press("Escape");

    // Published, from the ranking.
    await hand.press("tab", frame.ranking);
    hand.taken();
    await hand.press("button", frame.publish);
    await hand.press("button", publish.publish);
    await pane.getByText(frame.published("Regions – Mine")).waitFor();
    expect(hand.taken()).toBeLessThanOrEqual(2);
    expect(await playground.sheets()).toContain("Regions – Mine");

    // What if: the tab, the question, one typed value.
    await hand.press("tab", frame.analyze);
    await hand.press("summary", analyze.whatIf);
    await hand.type(whatIf.amountOf("Pay"), "10");
    await pane.getByRole("list", { name: whatIf.list }).waitFor();
    expect(hand.taken()).toBeLessThanOrEqual(3);
  },
  120_000,
);
