import { qualityIndex } from "../../../src/core/qei";
import { matrixFromRows } from "../../../src/core/matrix";
import type { SampleWorkbook } from "../../../samples/types";
import { playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();

const indicators = ["Pay, net", "Hours [week]", "Workers' safety", "Training #1"];
const directions = [1, -1, 1, 1] as const;
const weights = [0.4, 0.3, 0.2, 0.1];
const data = [
  [21.5, 38, 3, 12],
  [18.2, 41.5, 4, 7],
  [30.1, 44, 2, 20],
  [25, 36.5, 5, 3],
  [19.9, 40, 4.5, 16],
];

/** Headers with every character that structured references escape; blanks and a second table stand beside them. */
const workbook: SampleWorkbook = {
  sheets: [
    {
      name: "Job quality",
      blocks: [
        { at: "A3", rows: [["Industry", ...indicators]] },
        { at: "A4", rows: data.map((row, i) => [`Industry ${i + 1}`, ...row]) },
      ],
      tables: [{ name: "Jobs", range: "A3:E8" }],
    },
    {
      name: "Presets",
      blocks: [
        { at: "A1", rows: [["Indicator", "Direction", "Low", "High", "Equal", "Ann's, [2] #"]] },
        { at: "A2", rows: indicators.map((name, i) => [name, directions[i], "auto", "auto", 1, weights[i]]) },
      ],
      tables: [{ name: "Weights", range: "A1:F5" }],
    },
  ],
};

/** The index computed in another process from the same numbers. */
const expected = (by: readonly number[]): number[] =>
  Array.from(
    qualityIndex(matrixFromRows(data), {
      weights: Float64Array.from(by),
      directions,
      normalization: "minmax",
      aggregation: "arithmetic",
      goalposts: null,
      coverage: 2 / 3,
    }).scores,
  );

/** On one page, whose last test changes names and places. */
const opened = session.shared({ workbook });
const scores = async () => (await opened().playground.values("'Job quality'!G4:G8")).flat() as number[];
beforeAll(async () => {
  const steps = paneSteps(opened());
  await steps.ready();
  await steps.confirmDirections();
  await opened().pane.getByRole("button", { name: "Insert formula" }).click();
  await opened()
    .pane.getByText(/Formula inserted at/)
    .waitFor();
}, 60_000);

function close(actual: readonly number[], wanted: readonly number[]): void {
  expect(actual).toHaveLength(wanted.length);
  actual.forEach((value, i) => expect(value).toBeCloseTo(wanted[i], 10));
}

test("on a new sheet the units' names stand beside the scores", async () => {
  const { playground, pane } = opened();
  await pane.getByRole("button", { name: "Where to insert" }).click();
  await pane.getByRole("menuitem", { name: "On a new sheet, with names" }).click();
  await eventually(async () => expect(await playground.sheets()).toContain("QEI"));
  await eventually(async () => {
    expect(await playground.values("QEI!A1:A6")).toEqual([
      ["Industry"],
      ...data.map((_, i) => [`Industry ${i + 1}`]),
    ]);
    expect((await playground.values("QEI!B2:B6")).flat()).toEqual(expected(weights));
  });
});

test("a result does not land on filled cells", async () => {
  const { playground, pane } = opened();
  await pane.getByRole("button", { name: "Insert formula" }).click();
  await eventually(async () => {
    expect((await playground.values("'Job quality'!I4:I8")).flat()).toEqual(await scores());
  });
  expect(await playground.values("'Job quality'!H3:H8")).toEqual(new Array(6).fill([null]));
});

test("headers with a comma, brackets, an apostrophe and a hash: inserted formula, sorted presets, moved column, renamed preset and header", async () => {
  const { playground, pane } = opened();
  const steps = paneSteps(opened());

  // One empty column away from the table, the heading on its header row.
  expect(await playground.values("'Job quality'!F3:G3")).toEqual([[null, "QEI Ann's, [2] #"]]);
  expect(await scores()).toEqual(expected(weights));

  // Sorting the presets.
  const rows = await playground.values("Presets!A2:F5");
  await playground.write("Presets!A2:F5", [rows[2], rows[0], rows[3], rows[1]] as never);
  close(await scores(), expected(weights));

  // Tuning after the sort goes to the right cells.
  await steps.type("Pay, net", "70");
  await eventually(async () => {
    const column = (await playground.values("Presets!A2:F5")).map((row) => [row[0], row[5]]);
    expect(column).toContainEqual(["Pay, net", 0.7]);
    expect(column).toContainEqual(["Training #1", 0.05]);
  });
  close(await scores(), expected([0.7, 0.15, 0.1, 0.05]));

  // Moving a data column.
  await playground.moveColumn("Jobs", "Hours [week]", 3);
  close(await scores(), expected([0.7, 0.15, 0.1, 0.05]));
  await eventually(async () => {
    const names = await pane.getByRole("slider").evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(names).toEqual([
      "Weight of Pay, net",
      "Weight of Workers' safety",
      "Weight of Hours [week]",
      "Weight of Training #1",
    ]);
  });

  // Renaming the preset in the pane: the formula follows.
  await steps.renamePreset("Bob's [net], #2");
  await eventually(async () => expect((await playground.values("Presets!F1"))[0][0]).toBe("Bob's [net], #2"));
  close(await scores(), expected([0.7, 0.15, 0.1, 0.05]));
  expect((await playground.read("'Job quality'!G4"))[0][0].formula).toContain(
    "Weights[[#Headers],[Bob''s '[net'], '#2]]",
  );

  // Renaming a data column and its row.
  await playground.renameHeader("Jobs", "Pay, net", "Wage ['000], gross");
  await playground.settle();
  const names = await playground.values("Presets!A2:A5");
  const at = names.findIndex(([name]) => name === "Pay, net");
  await playground.write(`Presets!A${at + 2}`, [["Wage ['000], gross"]]);
  close(await scores(), expected([0.7, 0.15, 0.1, 0.05]));
  await eventually(async () => {
    expect(await steps.percent("Wage ['000], gross").inputValue()).toBe("70%");
  });
});
