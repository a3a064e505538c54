import { type SampleWorkbook } from "../../../samples/types";
import { type LanguageTag } from "../../../src/messages/languages";
import { spoken } from "../../support/languages";
import { type OpenedPlayground, playgroundSession } from "../support/openPlayground";
import { violations } from "../support/violations";
import { keyboardHand } from "./keyboardHand";
import { type Hand, mouseHand } from "./mouseHand";
import { eventually } from "./steps";

const session = playgroundSession();

/** The document's own index: five dimensions of two or three indicators each. */
const dimensions: Readonly<Record<string, readonly string[]>> = {
  Salary: ["Median wage", "Wage growth"],
  "Working environment": ["Accidents", "Weekly hours", "Job strain"],
  Benefits: ["Health cover", "Paid leave"],
  Satisfaction: ["Job satisfaction", "Would recommend"],
  Training: ["Training days", "Certificates", "Promotions"],
};
const indicators = Object.values(dimensions).flat();
const lower = ["Accidents", "Weekly hours", "Job strain"];

/** Numbers without a pattern: fractional parts of multiples of the golden ratio. */
const cell = (i: number, j: number) => Math.round((((i + 1) * (j + 3) * 0.618033988749895) % 1) * 1e3) / 10;

const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Industry", ...indicators]] },
        {
          at: "A2",
          rows: Array.from({ length: 10 }, (_, i) => [
            `Industry ${i + 1}`,
            ...indicators.map((_name, j) => cell(i, j)),
          ]),
        },
      ],
      tables: [{ name: "Jobs", range: "A1:M11" }],
    },
    {
      name: "Weights",
      blocks: [
        { at: "A1", rows: [["Indicator", "Direction", "Low", "High", "Equal", "Mine"]] },
        {
          at: "A2",
          rows: indicators.map((name) => [name, lower.includes(name) ? -1 : 1, "auto", "auto", 1, 1]),
        },
      ],
      tables: [{ name: "Weights", range: "A1:F13" }],
    },
  ],
};

/** Puts an indicator into a dimension, which is made where there is none of its name. */
type Put = (indicator: string, dimension: string, isNew: boolean) => Promise<void>;

async function journey(opened: OpenedPlayground, hand: Hand, put: Put, language: LanguageTag): Promise<void> {
  const { pane, playground } = opened;
  const { grouping, labeled, weights, pane: frame, ranking } = spoken[language];
  const rows = async () => {
    const table = (await playground.tables()).find(({ name }) => name === "Weights");
    return (await playground.values(table?.address ?? "")).slice(1);
  };
  const weightOf = async (name: string) => (await rows()).find(([each]) => each === name)?.at(-1);
  await pane.getByRole("slider").first().waitFor();
  await hand.press("button", weights.directionsRight);
  const first = () => pane.getByRole("list", { name: ranking.list }).first().innerText();
  const before = await first();

  await hand.press("button", grouping.group);
  await pane.getByText(grouping.hint).waitFor();
  for (const [dimension, names] of Object.entries(dimensions))
    for (const [i, name] of names.entries()) {
      await put(name, dimension, i === 0);
      await eventually(async () =>
        expect((await rows()).find(([each]) => each === name)?.[1]).toBe(dimension),
      );
      // What is dragged while the list is drawn anew falls to the ground.
      await pane.getByRole("button", { name: labeled(grouping.dimensionOf(name), dimension) }).waitFor();
    }
  // Every score is what it was: each dimension weighs what its indicators weighed.
  expect(await weightOf("Salary")).toBe(2);
  expect(await weightOf("Training")).toBe(3);
  expect(await first()).toBe(before);
  expect(await violations(pane, "all")).toEqual([]);
  await hand.press("button", grouping.done);

  // Both levels.
  await hand.slide(weights.weightOf("Salary"), 50);
  await eventually(async () => expect(await weightOf("Salary")).toBeGreaterThan(0.4));
  await hand.slide(weights.weightOf("Median wage"), 80);
  await eventually(async () => expect(await weightOf("Median wage")).toBeGreaterThan(0.7));

  await hand.press("tab", frame.ranking);
  await pane.getByText(ranking.legend, { exact: true }).waitFor();
  const list = pane.getByRole("list", { name: ranking.list });
  expect(await list.getByRole("listitem").count()).toBe(10);
  await shared(opened, hand, language);
}

/** From the ranking: formula and scores of dimensions on the sheet, without the add-in and back, and the method in words. */
async function shared(
  { pane, playground }: OpenedPlayground,
  hand: Hand,
  language: LanguageTag,
): Promise<void> {
  const { pane: frame, sharing, methodSheet } = spoken[language];
  const notice = pane.getByText(frame.inserted("").slice(0, -1).trim(), { exact: false });
  const addressAfter = async (act: () => Promise<void>, former = "") => {
    await act();
    let address = "";
    await eventually(async () => {
      address = /[^\s]+![A-Z]+\d+/.exec(await notice.innerText())?.[0] ?? "";
      expect(address).not.toBe(former);
    });
    return address;
  };
  const valuesAt = async (address: string) => playground.values((await playground.spill(address)) ?? address);
  const formulaAt = async (address: string) => (await playground.read(address))[0][0].formula;

  const index = await addressAfter(() => hand.press("button", frame.insert));
  const scores = await addressAfter(() => hand.choose(frame.insertWhere, frame.insertScores), index);
  const places = [index, scores];
  await eventually(async () => expect(await valuesAt(scores)).toHaveLength(11));
  const [header, ...rows] = await valuesAt(scores);
  expect(header).toEqual(["Unit", "Index", ...Object.keys(dimensions)]);
  expect(rows.map((row) => [row[1]])).toEqual(await valuesAt(index));
  await hand.press("tab", frame.share);
  if (language === "en-US") await withoutAddin();

  await hand.press("button", methodSheet.choose);
  await hand.press("button", methodSheet.write);
  await pane.getByText(methodSheet.written(methodSheet.sheet)).waitFor({ timeout: 60_000 });
  const method = (await playground.values(`${methodSheet.sheet}!A1:A80`)).flat();
  for (const name of [...Object.keys(dimensions), ...indicators]) expect(method.join("\n")).toContain(name);

  /** Once: portable formulas are the same in every language, and take long to calculate. */
  async function withoutAddin() {
    const values = await Promise.all(places.map(valuesAt));
    const formulas = await Promise.all(places.map(formulaAt));
    await hand.press("button", sharing.makePortable);
    await pane.getByText(sharing.portableDone("2")).waitFor({ timeout: 120_000 });
    for (const place of places) expect(await formulaAt(place)).toMatch(/PORTABLE/);
    const native = (await Promise.all(places.map(valuesAt))).flat(2);
    values.flat(2).forEach((value, i) => {
      if (typeof value === "number") expect(native[i]).toBeCloseTo(value, 9);
      else expect(native[i]).toBe(value);
    });
    await hand.press("button", sharing.makeDependent);
    await pane.getByText(sharing.dependentDone("2")).waitFor({ timeout: 120_000 });
    const bare = (formula: string | null) => formula?.replaceAll(", ", ",");
    expect((await Promise.all(places.map(formulaAt))).map(bare)).toEqual(formulas.map(bare));
  }
}

test("a newcomer builds the document's index of five dimensions from twelve indicators and shares it, in English with the mouse", async () => {
  const opened = await session.open({ lang: "en-US", workbook, viewport: { width: 1100, height: 1300 } });
  const { pane } = opened;
  const { grouping } = spoken["en-US"];
  const item = (name: string) =>
    pane.locator("li", { has: pane.getByRole("button", { name: grouping.dimensionOf(name) }) });
  const put: Put = async (indicator, dimension, isNew) => {
    const onto = isNew
      ? pane.getByRole("listitem").filter({ hasText: new RegExp(`^${grouping.newDimension}$`) })
      : pane.locator("li", {
          has: pane.getByRole("button", { name: grouping.manage(dimension), exact: true }),
        });
    await item(indicator).dragTo(onto, { sourcePosition: { x: 60, y: 8 } });
    if (!isNew) return;
    await pane.getByLabel(grouping.nameOf(indicator), { exact: true }).fill(dimension);
    await pane.getByRole("button", { name: grouping.create, exact: true }).click();
  };
  await journey(opened, mouseHand(opened), put, "en-US");
}, 400_000);

test("the same in Chinese by keyboard alone", async () => {
  const opened = await session.open({ lang: "zh-CN", workbook, viewport: { width: 1100, height: 900 } });
  const { page, pane } = opened;
  const { grouping, labeled } = spoken["zh-CN"];
  const hand = keyboardHand(opened);
  const put: Put = async (indicator, dimension, isNew) => {
    const menu = labeled(grouping.dimensionOf(indicator), grouping.none);
    await hand.choose(menu, isNew ? grouping.newDimension : dimension);
    if (!isNew) return;
    // The name has the focus.
    await pane.getByLabel(grouping.nameOf(indicator), { exact: true }).waitFor();
    await page.keyboard.type(dimension);
    await page.keyboard.press("Enter");
  };
  await journey(opened, hand, put, "zh-CN");
}, 400_000);
