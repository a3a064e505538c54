import { exampleWorkbook } from "../support/exampleWorkbook";
import { playgroundSession } from "../support/openPlayground";
import { keyboardHand } from "./keyboardHand";
import { eventually } from "./steps";

const session = playgroundSession();

test("presets are made, renamed and deleted, and AHP is filled in, with the keyboard alone", async () => {
  const opened = await session.open({ workbook: exampleWorkbook, viewport: { width: 1100, height: 720 } });
  const { pane, page, playground } = opened;
  const hand = keyboardHand(opened);
  const headers = async () =>
    (await playground.tables()).find(({ name }) => name === "Weights")?.headers ?? [];
  const value = (label: string) => pane.getByLabel(label, { exact: true }).inputValue();
  await pane.getByRole("slider").first().waitFor();
  await hand.select("Data", "Jobs", "Jobs");
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
  await pane.getByRole("slider", { name: "Pay compared with Conditions" }).waitFor();
  await tabTo("Pay compared with Conditions");
  // The arrow goes to the side of what matters more; Enter says that it is so, and the next pair has the focus.
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await pane
    .getByText("Pay is moderately more important than Conditions (3)", { exact: true })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("Pay compared with Benefits");
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("ArrowRight");
  await pane.getByText("Benefits is strongly more important than Pay (5)", { exact: true }).first().waitFor();
  await pane.getByText("2 of 10 compared", { exact: true }).first().waitFor();
  await hand.press("button", "The others are equal");
  await hand.press("button", "Look again");
  // The same as numbers, which keys walk.
  await hand.press("summary", "As a table of numbers");
  await tabTo("Pay compared with Benefits: 1/5, look at this one first");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("Conditions compared with Benefits: 1");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).toBe("Conditions compared with Pay: 1/3");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("4");
  await pane.getByRole("gridcell", { name: "Conditions compared with Pay: 1/4" }).waitFor();
  await hand.press("button", "Use these weights");
  await eventually(async () => expect(await value("Weight of Pay in per cent")).not.toBe("30%"));

  const tuned = await value("Weight of Pay in per cent");
  await hand.press("button", "Undo");
  await eventually(async () => expect(await value("Weight of Pay in per cent")).toBe("30%"));
  await hand.press("button", "Redo");
  await eventually(async () => expect(await value("Weight of Pay in per cent")).toBe(tuned));

  // A direction and a goalpost, in the cells of the table, and back.
  const table = (await playground.tables()).find(({ name }) => name === "Weights");
  // The first row below the header.
  const settings = async () => (await playground.values(table?.address ?? ""))[1].slice(1, 4);
  await hand.press("summary", "Directions and goalposts");
  await hand.pick("Direction of Pay", "lower is better");
  await eventually(async () => expect((await settings())[0]).toBe(-1));
  await hand.type("Low goalpost of Pay", "8000");
  await page.keyboard.press("Enter");
  await eventually(async () => expect(await settings()).toEqual([-1, 8000, "auto"]));
  await hand.press("button", "Undo");
  await eventually(async () => expect(await settings()).toEqual([-1, "auto", "auto"]));
  await hand.press("button", "Undo");
  await eventually(async () => expect(await settings()).toEqual([1, "auto", "auto"]));

  await hand.press("button", "Equal");
  await eventually(async () => expect(await value("Weight of Pay in per cent")).toBe("20%"));

  await hand.choose("Manage presets", "Delete…");
  await hand.press("button", "Delete");
  await eventually(async () => expect(await headers()).not.toContain("Experts"));
}, 120_000);
