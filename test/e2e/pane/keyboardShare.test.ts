import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";
import { type KeyboardHand, keyboardHand } from "./keyboardHand";
import { eventually } from "./steps";

const session = playgroundSession();

/** A window of which the pane takes 320 pixels. */
const size = { viewport: { width: 1100, height: 720 }, narrow: true };

const rows = [
  ["North", 2700, 78],
  ["South", 3100, 82],
  ["East", 1900, 61],
  ["West", 2300, 70],
];

/** Two formulas beside the table: one that works, one that asks for weights of more indicators than there are. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Regions",
      blocks: [
        { at: "A1", rows: [["Region", "Pay", "Safety"]] },
        { at: "A2", rows },
        { at: "F2", rows: [["=QEI(B2:C5,{0.5,0.5},{1,1})"]] },
        { at: "H2", rows: [["=QEI(B2:C5,{1,1,1})"]] },
      ],
      tables: [{ name: "Regions", range: "A1:C5" }],
    },
    {
      name: "Presets",
      blocks: [
        { at: "A1", rows: [["Indicator", "Direction", "Low", "High", "Mine"]] },
        {
          at: "A2",
          rows: [
            ["Pay", 1, "auto", "auto", 3],
            ["Safety", 1, "auto", "auto", 1],
          ],
        },
      ],
      tables: [{ name: "Weights", range: "A1:E3" }],
    },
  ],
};

/** On one page, which one hand enters once: each test but the last leaves the formulas as they were. */
const shared = session.shared({ workbook, ...size });
let hand: KeyboardHand;
beforeAll(async () => {
  hand = keyboardHand(shared());
  await shared().pane.getByRole("slider").first().waitFor();
});

const says = (text: string | RegExp) => shared().pane.getByText(text).first().waitFor({ timeout: 30_000 });

test("a published ranking, Why this error? and the functions' help, with the keyboard alone", async () => {
  const { pane, playground } = shared();
  await hand.press("button", "Publish…");
  await pane.getByRole("radio", { name: /^Live/ }).waitFor();
  await hand.press("button", "Publish");
  await says("Sheet Regions – Mine is ready.");
  await eventually(async () => {
    expect((await playground.values("'Regions – Mine'!A1"))[0][0]).toBe("Regions – Mine");
    expect((await playground.values("'Regions – Mine'!B7:B10")).flat().sort()).toEqual(
      rows.map(([unit]) => unit).sort(),
    );
  });
  await hand.press("button", "Undo");
  await eventually(async () => expect(await playground.sheets()).not.toContain("Regions – Mine"));

  await hand.press("tab", "Share");
  await hand.press("button", "Check the workbook");
  await says("2 cells use QEI or ESI functions");
  await hand.press("button", "Go to Regions!H2");
  await eventually(async () => expect(await playground.selection()).toBe("Regions!H2"));

  await hand.press("tab", "Help");
  await hand.press("button", "Why this error?");
  await says(/Weights need 2 values, one per indicator; 3 were given/);

  await hand.type("Find a function", "canlead");
  await eventually(async () =>
    expect(await pane.locator("summary").allInnerTexts()).toEqual([expect.stringMatching(/^QEI\.CANLEAD /)]),
  );
  await hand.press("summary", "QEI.CANLEAD");
  await says(/^=QEI\.CANLEAD\(/);
  expect(await pane.locator("details", { hasText: "QEI.CANLEAD" }).getAttribute("open")).not.toBeNull();
}, 120_000);

test("the method sheet, presets out and in, and a query, with the keyboard alone", async () => {
  const { pane, page, playground } = shared();
  await hand.press("tab", "Share");
  await hand.press("button", "Choose an index…");
  await pane.getByRole("combobox", { name: "Index", exact: true }).waitFor();
  await hand.select("Origin of the weights", "words", "words");
  await hand.type("Where the weights come from", "The panel of 2026");
  await hand.press("button", "Write the sheet");
  await says("The method is on the sheet Method.");
  expect((await playground.values("Method!A1:A60")).flat()).toContain(
    "Origin of the weights: The panel of 2026",
  );

  await hand.press("button", "Export Weights");
  const exported = pane.getByRole("textbox", { name: "Presets of Weights as a file" });
  await hand.reach(exported);
  expect(JSON.parse(await exported.inputValue())).toMatchObject({ presets: [{ name: "Mine" }] });
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await hand.press("button", "Import…");
  await hand.reach(pane.getByRole("textbox", { name: "Presets file, or COIN Tool rows" }));
  await page.keyboard.press("Control+V");
  await hand.press("button", "Preview");
  await says("Indicators: 2. Presets: Mine.");
  await hand.press("button", "Add to Weights");
  await says("Mine 2 added to Weights.");
  // A line that says which presets are locked, Mine 2 among them, now stands above the table.
  expect(await playground.values("Presets!E2:F4")).toEqual([
    ["Mine", "Mine 2"],
    [3, 3],
    [1, 1],
  ]);

  await hand.press("button", "Write a query…");
  await hand.select("Form", "SQL for PostgreSQL", "postgresql");
  await hand.type("Table", "survey.jobs");
  const sql = pane.getByRole("textbox", { name: "Query as SQL" });
  await eventually(async () => expect(await sql.inputValue()).toContain('"survey"."jobs"'));
  await hand.reach(sql);
  expect(await sql.inputValue()).toContain('"Safety"');
}, 120_000);

test("Make portable, the way back and Freeze with the keyboard alone", async () => {
  const { playground } = shared();
  const cell = async () => (await playground.read("Regions!F2"))[0][0];
  const { value, formula } = await cell();
  await hand.press("tab", "Share");
  await hand.press("button", "Make portable");
  await says(/formulas? works? without the add-in now/);
  expect(await cell()).toMatchObject({
    value: expect.closeTo(value as number, 9) as number,
    formula: expect.stringContaining("QEI_PORTABLE(") as string,
  });
  await hand.press("button", "Back to the add-in's functions");
  await says(/formulas? uses? the add-in again/);
  expect(await cell()).toMatchObject({ value, formula });
  await hand.press("button", "Freeze all");
  await says("Replace 2 formulas by their values?");
  await hand.press("button", "Yes, replace");
  await says("2 formulas are values now");
  expect(await cell()).toMatchObject({ value, formula: null });
}, 180_000);
