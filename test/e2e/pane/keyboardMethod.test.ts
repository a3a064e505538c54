import { playgroundSession } from "../support/openPlayground";
import { type KeyboardHand, keyboardHand } from "./keyboardHand";
import { workbook } from "./methodWorkbook";
import { eventually } from "./steps";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 720 }, narrow: true };

/** On one page, which one hand enters once: each test has data of its own. */
const shared = session.shared({ workbook, ...size });
let hand: KeyboardHand;
beforeAll(async () => {
  hand = keyboardHand(shared());
  await shared().pane.getByRole("tab").first().waitFor();
});

const percent = (name: string) =>
  shared().pane.getByLabel(`Weight of ${name} in per cent`, { exact: true }).inputValue();

async function use(data: string) {
  const list = shared().pane.getByLabel("Data", { exact: true });
  await list.waitFor();
  if ((await list.inputValue()) !== data) await hand.select("Data", data, data);
}

/** Chooses data without presets; what their presets table will hold: columns by header, each with a value an indicator. */
async function unweighted(data: string, indicators: readonly string[]) {
  const { pane, playground } = shared();
  await use(data);
  await pane.getByRole("heading", { name: "Which way is better?" }).waitFor();
  return async (): Promise<Record<string, unknown[]>> => {
    for (const table of await playground.tables()) {
      const rows = await playground.values(table.address);
      const body = rows.filter(([name]) => indicators.includes(String(name)));
      if (table.headers[0] === "Indicator" && body.length > 0)
        return Object.fromEntries(table.headers.map((header, j) => [header, body.map((row) => row[j])]));
    }
    return {};
  };
}

test("a presets table is created after its directions are checked, with the keyboard alone", async () => {
  const { pane, page } = shared();
  const presets = await unweighted("Regions", ["Pay", "Safety", "Strain"]);
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
  const { pane, playground } = shared();
  const presets = await unweighted("Towns", ["Wage", "Security", "Stress"]);
  await hand.press("button", "All others: higher is better");
  await hand.press("button", "Create weights table");
  await pane.getByRole("slider", { name: "Weight of Wage" }).waitFor();
  const opened = (await presets())["My preset"];

  await hand.press("summary", "How it is computed");
  await hand.select("Normalization", "Percentile ranks", "percentile");
  await hand.select("Aggregation", "Weakest indicator", "min");
  await pane.getByText("How it is computed: Percentile ranks, Weakest indicator").waitFor();
  // The formula says the same.
  await hand.press("button", "Insert formula");
  await pane.getByText("Formula inserted at Towns!F2").waitFor();
  expect((await playground.read("Towns!F2"))[0][0].formula).toContain('"percentile", "min"');

  await hand.press("button", "Simple 0–5");
  await hand.pick("Rating of Wage from 0 to 5", "5");
  await hand.pick("Rating of Security from 0 to 5", "1");
  await hand.pick("Rating of Stress from 0 to 5", "4");
  await eventually(async () => expect((await presets())["My preset"]).toEqual([0.5, 0.1, 0.4]));
  await hand.press("button", "Simple 0–5");
  await eventually(async () => expect(await percent("Wage")).toBe("50%"));

  let before = (await presets())["My preset"];
  for (const scheme of ["CRITIC", "Standard deviation", "First principal component"]) {
    await hand.choose("Start from", scheme);
    await eventually(async () => expect((await presets())["My preset"]).not.toEqual(before));
    before = (await presets())["My preset"];
    expect(before.map(Number).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
  }

  await hand.choose("Start from", "Several experts…");
  await hand.type("Points of Expert 1 for Wage", "60");
  await hand.type("Points of Expert 1 for Security", "40");
  await hand.type("Points of Expert 2 for Wage", "20");
  await hand.type("Points of Expert 2 for Stress", "80");
  await hand.press("button", "Use these weights");
  await eventually(async () => expect((await presets())["My preset"]).toEqual([0.4, 0.2, 0.4]));
  // The panel closes; Undo leads back.
  await pane.getByLabel("Points of Expert 1 for Wage").waitFor({ state: "detached" });
  await hand.press("button", "Undo");
  await eventually(async () => expect((await presets())["My preset"]).toEqual(before));

  await hand.choose("Start from", "Reset");
  await eventually(async () => expect((await presets())["My preset"]).toEqual(opened));
}, 120_000);

test("presets are made, renamed and deleted, and AHP is filled in, with the keyboard alone", async () => {
  const { pane, page, playground } = shared();
  const headers = async () =>
    (await playground.tables()).find(({ name }) => name === "Presets")?.headers ?? [];
  await use("Jobs");
  await pane.getByRole("slider", { name: "Weight of Income" }).waitFor();
  await hand.press("button", "Directions are right");

  await hand.choose("Manage presets", "Duplicate…");
  await pane.getByLabel("Name of the preset").waitFor();
  // The name has the focus and is selected: typing replaces it.
  await page.keyboard.type("Panel of 2026");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await headers()).toContain("Panel of 2026"));
  await pane.getByLabel("Name of the preset").waitFor({ state: "detached" });
  await hand.choose("Manage presets", "Rename…");
  await pane.getByLabel("Name of the preset").waitFor();
  await page.keyboard.type("Experts");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await headers()).toContain("Experts"));
  expect(await headers()).not.toContain("Panel of 2026");
  await pane.getByLabel("Name of the preset").waitFor({ state: "detached" });

  await hand.choose("Start from", "Pairwise comparison (AHP)…");
  const focused = () => pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 60 && (await focused()) !== wanted; presses++)
      await page.keyboard.press("Tab");
    expect(await focused()).toBe(wanted);
  };
  await pane.getByRole("slider", { name: "Income compared with Conditions" }).waitFor();
  await tabTo("Income compared with Conditions");
  // The arrow goes to the side of what matters more; Enter says that it is so, and the next pair has the focus.
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await pane
    .getByText("Income is moderately more important than Conditions (3)", { exact: true })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("Income compared with Benefits");
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("ArrowRight");
  await pane
    .getByText("Benefits is strongly more important than Income (5)", { exact: true })
    .first()
    .waitFor();
  await pane.getByText("2 of 10 compared", { exact: true }).first().waitFor();
  await hand.press("button", "The others are equal");
  await hand.press("button", "Look again");
  // The same as numbers, which keys walk.
  await hand.press("summary", "As a table of numbers");
  await tabTo("Income compared with Benefits: 1/5, look at this one first");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("Conditions compared with Benefits: 1");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).toBe("Conditions compared with Income: 1/3");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("4");
  await pane.getByRole("gridcell", { name: "Conditions compared with Income: 1/4" }).waitFor();
  await hand.press("button", "Use these weights");
  await eventually(async () => expect(await percent("Income")).not.toBe("30%"));

  const tuned = await percent("Income");
  await hand.press("button", "Undo");
  await eventually(async () => expect(await percent("Income")).toBe("30%"));
  await hand.press("button", "Redo");
  await eventually(async () => expect(await percent("Income")).toBe(tuned));

  // A direction and a goalpost, in the cells of the table, and back.
  const table = (await playground.tables()).find(({ name }) => name === "Presets");
  // The first row below the header.
  const settings = async () => (await playground.values(table?.address ?? ""))[1].slice(1, 4);
  await hand.press("summary", "Directions and goalposts");
  await hand.pick("Direction of Income", "lower is better");
  await eventually(async () => expect((await settings())[0]).toBe(-1));
  await hand.type("Low goalpost of Income", "8000");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await settings()).toEqual([-1, 8000, "auto"]));
  await hand.press("button", "Undo");
  await eventually(async () => expect(await settings()).toEqual([-1, "auto", "auto"]));
  await hand.press("button", "Undo");
  await eventually(async () => expect(await settings()).toEqual([1, "auto", "auto"]));

  await hand.press("button", "Equal");
  await eventually(async () => expect(await percent("Income")).toBe("20%"));

  await hand.choose("Manage presets", "Delete…");
  await hand.press("button", "Delete");
  await eventually(async () => expect(await headers()).not.toContain("Experts"));
}, 120_000);
