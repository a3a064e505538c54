import { eurostat } from "../../fixtures/tables/europe";
import { cellsOf } from "../../fixtures/tables/layout";
import { yearbook } from "../../fixtures/tables/world";
import { spoken, spokenByCheck } from "../../support/languages";
import { eventually } from "../support/eventually";
import { playgroundSession } from "../support/openPlayground";
import { looks, violations } from "../support/violations";
import { keyboardHand } from "./keyboardHand";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 720 }, narrow: true };

/** As text, so that nothing is read on the way. */
const asText = (rows: ReturnType<typeof cellsOf>) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)));

/** Of the looks the Chinese one: its page is the keyboard's too. */
const chinese = session.shared({ theme: looks[1].theme, lang: looks[1].lang, ...size });

test.each(looks)(
  "nothing of one row per unit is out of reach: $theme, $lang",
  async ({ theme, lang, rules }) => {
    const isChinese = lang === looks[1].lang;
    const { page, pane, playground } = isChinese ? chinese() : await session.open({ theme, lang, ...size });
    const { reshape, check } = spokenByCheck[lang];
    await playground.write("A1", asText(cellsOf(eurostat.pasted)));
    await page.mouse.click(90, 84);
    await pane.getByRole("button", { name: spoken[lang].ownData.useSelection, exact: true }).click();
    await pane.getByText(check.intro).waitFor();
    await pane.getByRole("button", { name: reshape.start }).click();
    // A key, years and flags at once; and the query beside the sheet.
    await pane.getByRole("combobox", { name: reshape.names }).waitFor();
    await pane.getByRole("button", { name: reshape.powerQuery }).click();
    await pane.getByRole("textbox", { name: reshape.powerQueryText }).waitFor();
    expect(await violations(pane, rules)).toEqual([]);
    // At 320 pixels nothing goes beyond the edge.
    expect(
      await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await pane.getByRole("button", { name: spoken[lang].pane.cancel, exact: true }).click();
    await pane.getByText(check.intro).waitFor({ state: "detached" });
  },
  60_000,
);

test("years side by side become one row a province with its latest value, by keyboard, and nothing of the source changes", async () => {
  const lang = "zh-CN";
  const { page, pane, playground } = chinese();
  const { reshape, check } = spokenByCheck[lang];
  const { press } = keyboardHand(chinese());
  // Over the smaller table of the test above.
  await playground.write("A1", asText(cellsOf(yearbook.pasted)));
  const source = await playground.values("A1:D10");
  await page.mouse.click(90, 84);
  await press("button", spoken[lang].ownData.useSelection);
  await pane.getByText(check.intro).waitFor();
  await press("button", reshape.start);
  await press("button", reshape.write);
  await eventually(async () => expect(await playground.tables()).toHaveLength(1));
  const [made] = await playground.tables();
  await playground.activateSheet(reshape.unitsTable("Sheet1"));
  const rows = await playground.values(made.address.replace(/^.*!/, ""));
  expect(rows).toEqual([
    ["地区", reshape.newValue, reshape.ageOf(reshape.newValue, "2024")],
    ["北京市", 48211.5, 0],
    ["天津市", 17321.6, 0],
    ["河北省", 46926.9, 0],
    ["山西省", 25801, 0],
  ]);
  await playground.activateSheet("Sheet1");
  expect(await playground.values("A1:D10")).toEqual(source);
}, 60_000);
