import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

/** A cell that names a preset, with a drop-down of the presets, and the formula that reads it. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Preset", "Equal"]] },
        {
          at: "A3",
          rows: [
            ["Job", "Pay", "Hours"],
            ["Nurse", 3200, 40],
            ["Driver", 2400, 50],
            ["Clerk", 2800, 38],
          ],
        },
        {
          at: "F3",
          rows: [
            ["Indicator", "Direction", "Equal", "Pay first"],
            ["Pay", 1, 1, 3],
            ["Hours", -1, 1, 1],
          ],
        },
        { at: "K4", rows: [["=QEI(Jobs[#All], Weights[#All], B1)"]] },
      ],
      tables: [
        { name: "Jobs", range: "A3:C6" },
        { name: "Weights", range: "F3:I5" },
      ],
      choices: [{ at: "B1", from: "H3:I3" }],
    },
  ],
};
const page = session.shared({ workbook, pane: "none" });
const list = () => page().page.getByRole("combobox", { name: /Choices for/ });

test("the list is there where its cell is selected, and a choice switches the preset", async () => {
  const { playground } = page();
  expect(await list().count()).toBe(0);
  await playground.select("B1");
  await list().waitFor();
  expect(await list().getByRole("option").allInnerTexts()).toEqual(["Equal", "Pay first"]);
  expect(await list().getAttribute("aria-label")).toBe("Choices for B1");
  const [[before]] = await playground.values("K5");
  await list().selectOption("Pay first");
  expect(await playground.values("B1")).toEqual([["Pay first"]]);
  expect(await playground.values("K4")).not.toEqual([[before]]);
  expect(await playground.values("K5")).toEqual([[0]]);
  expect(await playground.values("K6")).toEqual([[62.5]]);
  await playground.select("B2");
  await list().waitFor({ state: "hidden" });
});

test("with the keyboard: Alt+Down goes into the list, Escape back to the cells", async () => {
  const { page: tab, playground } = page();
  await playground.write("B1", [["Equal"]]);
  // A1: columns are 88 pixels wide, rows 24 high.
  await tab.mouse.click(46 + 44, 49 + 12);
  await tab.keyboard.press("ArrowRight");
  await list().waitFor();
  await tab.keyboard.press("Alt+ArrowDown");
  expect(await list().evaluate((element) => element === document.activeElement)).toBe(true);
  await tab.keyboard.press("Escape");
  await tab.keyboard.press("ArrowDown");
  await list().waitFor({ state: "hidden" });
  expect(await playground.selection()).toMatch(/B2$/);
});

test("a preset that is renamed is on the list at once; what was typed and is none stays to be seen", async () => {
  const { playground } = page();
  await playground.write("I3", [["Pay leads"]]);
  await playground.write("B1", [["Pay"]]);
  await playground.select("B1");
  await list().waitFor();
  expect(await list().getByRole("option").allInnerTexts()).toEqual(["Pay", "Equal", "Pay leads"]);
  await list().selectOption("Pay leads");
  expect(await playground.values("K6")).toEqual([[62.5]]);
});
