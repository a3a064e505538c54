import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";

const session = playgroundSession();

/** Jobs and their weights on two levels, as people type them, with a cell that names the preset. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      blocks: [
        { at: "A1", rows: [["Preset", "Equal"]] },
        {
          at: "A3",
          rows: [
            ["Job", "Pay", "Bonus", "Safety", "Hours"],
            ["Nurse", 3200, 100, 70, 40],
            ["Driver", 2400, 300, 50, 50],
            ["Clerk", 2800, 200, 90, 38],
          ],
        },
        {
          at: "K3",
          rows: [
            ["Indicator", "Dimension", "Direction", "Equal", "Balanced"],
            ["Pay", "Rewards", 1, 1, 3],
            ["Bonus", "Rewards", 1, 1, 1],
            ["Safety", "Conditions", 1, 1, 1],
            ["Hours", "Conditions", -1, 1, 1],
            ["Rewards", "", "", 1, 0.6],
            ["Conditions", "", "", 1, 0.4],
          ],
        },
      ],
      tables: [
        { name: "Jobs", range: "A3:E6" },
        { name: "Weights", range: "K3:O9" },
      ],
    },
  ],
};
const page = session.shared({ workbook });

/** Scores to the decimals that the help shows. */
async function scores(range: string): Promise<number[]> {
  const values = await page().playground.values(range);
  return values.map(([score]) => Math.round(Number(score) * 1000) / 1000);
}

test("the short formula as typed, and the preset switched in its cell", async () => {
  const { playground } = page();
  await playground.setFormula("G4", "=QEI(Jobs[#All], Weights[#All], B1)");
  expect(await scores("G4:G6")).toEqual([58.333, 25, 75]);
  await playground.write("B1", [["Balanced"]]);
  expect(await scores("G4:G6")).toEqual([71.667, 15, 70]);
  await playground.write("B1", [["Equal"]]);
  expect(await scores("G4:G6")).toEqual([58.333, 25, 75]);
});

test("the longer references, which leave a totals row out, give the same; a blank preset cell is told", async () => {
  const { playground } = page();
  await playground.setFormula(
    "H4",
    "=QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Balanced]])",
  );
  expect(await scores("H4:H6")).toEqual([71.667, 15, 70]);
  await playground.setFormula("I4", "=QEI.EXPLAIN(Jobs[#All], Weights[#All], C1)");
  expect(await playground.values("I4")).toEqual([
    ["The cell that names the preset is blank. Presets: Equal, Balanced."],
  ]);
});
