import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";
import { keyboardHand } from "./keyboardHand";
import { eventually } from "./steps";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 720 }, narrow: true };

/** Data without a presets table. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Regions",
      blocks: [
        { at: "A1", rows: [["Region", "Pay", "Safety", "Strain"]] },
        {
          at: "A2",
          rows: [
            ["North", 2700, 78, 42],
            ["South", 3100, 82, 36],
            ["East", 1900, 61, 49],
            ["West", 2300, 70, 45],
            ["Centre", 2800, 72, 43],
          ],
        },
      ],
      tables: [{ name: "Regions", range: "A1:D6" }],
    },
  ],
};

async function open() {
  const opened = await session.open({ workbook, ...size });
  const { pane, playground } = opened;
  const hand = keyboardHand(opened);
  /** The presets table's columns by header, each with a value for Pay, Safety and Strain. */
  const presets = async (): Promise<Record<string, unknown[]>> => {
    const table = (await playground.tables()).find(({ headers }) => headers[0] === "Indicator");
    if (!table) return {};
    const rows = await playground.values(table.address);
    const body = rows.filter(([name]) => name !== null && name !== "Indicator").slice(-3);
    return Object.fromEntries(table.headers.map((header, j) => [header, body.map((row) => row[j])]));
  };
  const percent = (name: string) =>
    pane.getByLabel(`Weight of ${name} in per cent`, { exact: true }).inputValue();
  await pane.getByRole("heading", { name: "Which way is better?" }).waitFor();
  return { ...opened, hand, presets, percent };
}

test("a presets table is created after its directions are checked, with the keyboard alone", async () => {
  const { pane, page, hand, presets } = await open();
  await hand.reach(pane.getByRole("checkbox", { name: "Use Safety" }));
  await page.keyboard.press("Space");
  expect(await pane.getByRole("checkbox", { name: "Use Safety" }).isChecked()).toBe(false);
  await page.keyboard.press("Space");
  // The first guess is that less strain is better.
  await hand.pick("Direction of Pay", "lower is better");
  await hand.pick("Direction of Pay", "higher is better");
  await hand.pick("Direction of Safety", "lower is better");
  await hand.press("button", "Create weights table");
  await eventually(async () =>
    expect(await presets()).toEqual({
      Indicator: ["Pay", "Safety", "Strain"],
      Direction: [1, -1, -1],
      Low: ["auto", "auto", "auto"],
      High: ["auto", "auto", "auto"],
      Equal: [1, 1, 1],
      "My preset": [1, 1, 1],
    }),
  );
  await pane.getByRole("slider", { name: "Weight of Pay" }).waitFor();

  // What was chosen wrongly is put right where the weights are tuned.
  await hand.press("summary", "Directions and goalposts");
  const details = pane.locator("details", { hasText: "Directions and goalposts" });
  await hand.pick(details.getByRole("radiogroup", { name: "Direction of Safety" }), "higher is better");
  await eventually(async () => expect((await presets()).Direction).toEqual([1, 1, -1]));
  await hand.type("Low goalpost of Pay", "1000");
  await page.keyboard.press("Enter");
  await eventually(async () => expect((await presets()).Low).toEqual([1000, "auto", "auto"]));
  await hand.type("High goalpost of Pay", "4000");
  await page.keyboard.press("Tab");
  await eventually(async () => expect((await presets()).High).toEqual([4000, "auto", "auto"]));
}, 120_000);

test("the method, the simple mode, further starting points and experts' budgets, with the keyboard alone", async () => {
  const { pane, playground, hand, presets, percent } = await open();
  await hand.press("button", "All others: higher is better");
  await hand.press("button", "Create weights table");
  await pane.getByRole("slider", { name: "Weight of Pay" }).waitFor();
  const opened = (await presets())["My preset"];

  await hand.press("summary", "How it is computed");
  await hand.select("Normalization", "Percentile ranks", "percentile");
  await hand.select("Aggregation", "Weakest indicator", "min");
  await pane.getByText("How it is computed: Percentile ranks, Weakest indicator").waitFor();
  // The formula says the same.
  await hand.press("button", "Insert formula");
  await pane.getByText("Formula inserted at Regions!F2").waitFor();
  expect((await playground.read("Regions!F2"))[0][0].formula).toContain('"percentile", "min"');

  await hand.press("button", "Simple 0–5");
  await hand.pick("Rating of Pay from 0 to 5", "5");
  await hand.pick("Rating of Safety from 0 to 5", "1");
  await hand.pick("Rating of Strain from 0 to 5", "4");
  await eventually(async () => expect((await presets())["My preset"]).toEqual([0.5, 0.1, 0.4]));
  await hand.press("button", "Simple 0–5");
  await eventually(async () => expect(await percent("Pay")).toBe("50%"));

  let before = (await presets())["My preset"];
  for (const scheme of ["CRITIC", "Standard deviation", "First principal component"]) {
    await hand.choose("Start from", scheme);
    await eventually(async () => expect((await presets())["My preset"]).not.toEqual(before));
    before = (await presets())["My preset"];
    expect(before.map(Number).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  }

  await hand.choose("Start from", "Several experts…");
  await hand.type("Points of Expert 1 for Pay", "60");
  await hand.type("Points of Expert 1 for Safety", "40");
  await hand.type("Points of Expert 2 for Pay", "20");
  await hand.type("Points of Expert 2 for Strain", "80");
  await hand.press("button", "Use these weights");
  await eventually(async () => expect((await presets())["My preset"]).toEqual([0.4, 0.2, 0.4]));
  // The panel closes; Undo leads back.
  await pane.getByLabel("Points of Expert 1 for Pay").waitFor({ state: "detached" });
  await hand.press("button", "Undo");
  await eventually(async () => expect((await presets())["My preset"]).toEqual(before));

  await hand.choose("Start from", "Reset");
  await eventually(async () => expect((await presets())["My preset"]).toEqual(opened));
}, 120_000);
