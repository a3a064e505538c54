import type { SampleWorkbook } from "../../../samples/types";
import { eventually, paneSession, paneSteps } from "./steps";

const session = paneSession();

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

async function openWithFormula() {
  const opened = await session.open({ workbook });
  const steps = paneSteps(opened);
  await steps.ready();
  await steps.confirmDirections();
  await opened.pane.getByRole("button", { name: "Insert formula" }).click();
  await opened.pane.getByText(/Formula inserted at/).waitFor();
  const scores = async () => (await opened.playground.values("'Job quality'!G4:G8")).flat() as number[];
  return { ...opened, steps, scores };
}

test("a result does not land on filled cells", async () => {
  const { playground, pane, scores } = await openWithFormula();
  await pane.getByRole("button", { name: "Insert formula" }).click();
  await eventually(async () => {
    expect((await playground.values("'Job quality'!I4:I8")).flat()).toEqual(await scores());
  });
  expect(await playground.values("'Job quality'!H3:H8")).toEqual(new Array(6).fill([null]));
});
