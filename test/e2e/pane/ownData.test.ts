import { spoken, spokenByCheck } from "../../support/languages";
import { eventually } from "../support/eventually";
import { type OpenedPlayground, playgroundSession } from "../support/openPlayground";
import { paste } from "../support/paste";
import { keyboardHand } from "./keyboardHand";
import { counted } from "./counted";
import { type Hand } from "./mouseHand";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 720 }, narrow: true };

const headers = "地区,年份,工资,假期,培训,自主,信任,参与,技能,照护,最低工资法,养老金".split(",");

/** 30 regions × 12 columns: a year, a text in Training, a dash in Trust, and a law that is the same everywhere. */
const regions = Array.from({ length: 30 }, (_, i) => [
  `R${i + 1}`,
  2019 + (i % 3),
  ...Array.from({ length: 8 }, (__, j) => {
    if (i === 3 && j === 2) return "about 60";
    return i === 7 && j === 4 ? "–" : 10 + ((i * (2 * j + 3) + j * j) % 31);
  }),
  1,
  40 + ((i * 7) % 23),
]);

/** Pastes the table and waits until it is there. */
async function pasteTable(opened: OpenedPlayground, rows: readonly (readonly unknown[])[]) {
  await paste(opened, rows);
  await eventually(async () => expect(await opened.playground.values("A31:B31")).toEqual([["R30", 2021]]));
}

/** Three actions and the directions: *Use the selection*, the cells as they are, the directions, the weights table. */
async function journey(opened: OpenedPlayground, own: Hand): Promise<void> {
  const { pane, playground } = opened;
  const hand = counted(opened, own);
  const { ownData, columns, weights, ranking } = spoken["zh-CN"];
  const names = headers;
  await pane.getByRole("button", { name: ownData.useSelection }).waitFor();
  await pasteTable(opened, [names, ...regions]);

  await hand.press("button", ownData.useSelection);
  // A dash and a text are among the numbers: the check is open.
  const { check } = spokenByCheck["zh-CN"];
  await pane.getByText(check.symbol("–", 1)).first().waitFor();
  await hand.press("button", check.asItIs);
  await pane.getByText(columns.names(names[0])).waitFor();

  // Every column is accounted for in words.
  const said = await pane.evaluate(() => document.body.innerText);
  for (const name of names) expect(said).toContain(name);
  for (const words of [
    columns.years,
    columns.constant,
    columns.odd(names[4], 1, columns.cell("about 60", "E5")),
    columns.odd(names[6], 1, columns.cell("–", "G9")),
    columns.undecided(spoken["zh-CN"].list(names.filter((_, at) => ![0, 1, 4, 6, 10].includes(at)))),
  ])
    expect(said).toContain(words);

  await hand.press("button", columns.allHigher);
  await hand.press("button", weights.create);
  await pane.getByRole("list", { name: ranking.list }).waitFor();
  // One of the four is the directions.
  expect(hand.taken()).toBeLessThanOrEqual(4);
  expect(await playground.tables()).toHaveLength(2);
  // What was not taken in is still named.
  await hand.press("tab", spoken["zh-CN"].pane.analyze);
  await pane.getByText(columns.odd(names[4], 1, columns.cell("about 60", "E5"))).waitFor();
}

// In both languages, without a browser: test/taskpane/fewActions.test.tsx.
test("own data to a ranking, in Chinese with the keyboard in the pane", async () => {
  const opened = await session.open({ lang: "zh-CN", ...size });
  await journey(opened, keyboardHand(opened));
}, 120_000);
