import { screen, waitFor, within } from "@testing-library/react";
import { type LanguageTag, languageTags, workbookWords } from "../../src/messages/languages";
import {
  spoken,
  spokenByAnalyze,
  spokenByCheck,
  spokenByPublishing,
  spokenByStory,
} from "../support/languages";
import { renderPane, says } from "./renderPane";

/** The pane's hand, counted: a press is one action, and so is a value that is typed. */
async function counted(options: Parameters<typeof renderPane>[0]) {
  const pane = await renderPane(options);
  let actions = 0;
  const click = async (target: HTMLElement) => {
    actions++;
    await pane.user.click(target);
  };
  return {
    ...pane,
    click,
    press: async (name: string) => click((await screen.findAllByRole("button", { name }))[0]),
    openTab: async (name: string) => click(await screen.findByRole("tab", { name })),
    unfolded: async (name: string) => click((await screen.findAllByText(name))[0]),
    async type(label: string, text: string) {
      actions++;
      await pane.fill(label, text);
      await pane.user.keyboard("{Enter}");
    },
    /** Actions since the last time that it was asked. */
    taken() {
      const sum = actions;
      actions = 0;
      return sum;
    },
  };
}

/** Six regions; Pay and Training are Rewards, Hours is Time; Official is locked by the line above the weights. */
const tablesIn = (language: LanguageTag) => [
  {
    name: "Regions",
    sheet: "Regions",
    header: ["Region", "Pay", "Training", "Hours"],
    rows: [
      ["Coast", 3600, 20, 44],
      ["Hills", 2900, 47, 38],
      ["Lakes", 3050, 33, 36],
      ["Plain", 2700, 28, 43],
      ["Port", 3450, 41, 42],
      ["Valley", 2500, 55, 37],
    ],
  },
  {
    name: "Weights",
    sheet: "Weights",
    notes: [`${workbookWords[language].locked}Official`],
    header: ["Indicator", "Dimension", "Direction", "Low", "High", "Mine", "Official"],
    rows: [
      ["Pay", "Rewards", 1, "auto", "auto", 2, 1],
      ["Training", "Rewards", 1, "auto", "auto", 1, 1],
      ["Hours", "Time", -1, 34, 46, 1, 1],
      ["Rewards", "", "", "", "", 0.6, 0.5],
      ["Time", "", "", "", "", 0.4, 0.5],
    ],
  },
];

test.each(languageTags)("what people do most takes few actions: %s", async (language) => {
  const hand = await counted({ tables: tablesIn(language), language });
  const { pane: frame, weights, ranking, drafts, analyze } = spoken[language];
  const { whatIf } = spokenByAnalyze[language];
  const { story } = spokenByStory[language];
  const { publish } = spokenByPublishing[language];

  // A weight of a dimension: one typed value; the sheet has it.
  await hand.type(weights.percentOf("Rewards"), "75");
  await waitFor(() => {
    const [, , , rewards, time] = hand.weights("Mine").map(Number);
    expect(rewards / (rewards + time)).toBeCloseTo(0.75, 12);
  });
  expect(hand.taken()).toBeLessThanOrEqual(2);

  // The official preset against a draft of it: what moved is said, and the sheet is as it was.
  await hand.select(weights.preset, weights.lockedPreset("Official"));
  const kept = JSON.stringify(hand.workbook.table("Weights").rows);
  await hand.type(weights.percentOf("Rewards"), "90");
  await says(new RegExp(drafts.draftOf("Official").replace(/[.?]/g, "\\$&")));
  // By hand: with 0.5 and 0.5 the regions rank 5, 3, 1, 6, 4, 2, with 0.9 and 0.1 they rank 5, 2, 4, 6, 1, 3.
  await says(new RegExp(`(?<!\\d)${drafts.moved(4, "Official").replace(/[.?]/g, "\\$&")}`));
  expect(hand.taken()).toBeLessThanOrEqual(2);
  expect(JSON.stringify(hand.workbook.table("Weights").rows)).toBe(kept);
  await hand.press(drafts.discard);
  await hand.select(weights.preset, "Mine");
  hand.taken();

  // Why is my unit fifth: one press, from the weights as from the ranking.
  const list = () => screen.getByRole("list", { name: ranking.list });
  const fifth = within(list()).getAllByRole("button")[4];
  await hand.click(fifth);
  await says((_, element) => element?.tagName === "P" && element.textContent.includes(story.place(5, 6)));
  await says(story.up(4));
  expect(hand.taken()).toBeLessThanOrEqual(1);
  await hand.user.keyboard("{Escape}");

  // Published, from the ranking.
  await hand.openTab(frame.ranking);
  hand.taken();
  await hand.press(frame.publish);
  await hand.press(publish.publish);
  await says(frame.published("Regions – Mine"));
  expect(hand.taken()).toBeLessThanOrEqual(2);
  expect(hand.workbook.published.map(({ name }) => name)).toEqual(["Regions – Mine"]);

  // What if: the tab, the question, one typed value.
  await hand.openTab(frame.analyze);
  await hand.unfolded(analyze.whatIf);
  await hand.type(whatIf.amountOf("Pay"), "10");
  await screen.findByRole("list", { name: whatIf.list });
  expect(hand.taken()).toBeLessThanOrEqual(3);
});

const headers: Readonly<Record<LanguageTag, string>> = {
  "en-US": "Region,Year,Pay,Leave days,Training,Autonomy,Trust,Voice,Skills,Care,Minimum wage law,Pension",
  "zh-CN": "地区,年份,工资,假期,培训,自主,信任,参与,技能,照护,最低工资法,养老金",
};

// Pasted, and by keyboard, in the browser: test/e2e/pane/ownData.test.ts.
test.each(languageTags)(
  "own data to a ranking takes four actions, one of them the directions: %s",
  async (language) => {
    const names = headers[language].split(",");
    const hand = await counted({ tables: [], language });
    // A year, a text in Training, a dash in Trust, and a law that is the same everywhere.
    const figure = (i: number, j: number) => {
      if (i === 3 && j === 2) return "about 60";
      return i === 7 && j === 4 ? "–" : 10 + ((i * (2 * j + 3) + j * j) % 31);
    };
    hand.workbook.cells.Sheet1 = [
      names,
      ...Array.from({ length: 30 }, (_, i) => [
        `R${i + 1}`,
        2019 + (i % 3),
        ...Array.from({ length: 8 }, (__, j) => figure(i, j)),
        1,
        40 + ((i * 7) % 23),
      ]),
    ];
    hand.workbook.selection = { sheet: "Sheet1" };
    const { ownData, columns, weights, ranking, pane: frame } = spoken[language];
    const { check } = spokenByCheck[language];
    await hand.press(ownData.useSelection);
    // A dash and a text are among the numbers: the check is open.
    await says(check.symbol("–", 1));
    await hand.press(check.asItIs);
    await says(columns.names(names[0]));
    // Every column is accounted for in words.
    const said = document.body.textContent;
    for (const name of names) expect(said).toContain(name);
    for (const words of [
      columns.years,
      columns.constant,
      columns.odd(names[4], 1, columns.cell("about 60", "E5")),
      columns.odd(names[6], 1, columns.cell("–", "G9")),
      columns.undecided(spoken[language].list(names.filter((_, at) => ![0, 1, 4, 6, 10].includes(at)))),
    ])
      expect(said).toContain(words);
    await hand.press(columns.allHigher);
    await hand.press(weights.create);
    await screen.findByRole("list", { name: ranking.list });
    expect(hand.taken()).toBeLessThanOrEqual(4);
    expect(hand.workbook.content).toHaveLength(2);
    // What was not taken in is still named.
    await hand.open(frame.analyze);
    const odd = columns.odd(names[4], 1, columns.cell("about 60", "E5"));
    await waitFor(() => expect(document.body.textContent).toContain(odd));
  },
);
