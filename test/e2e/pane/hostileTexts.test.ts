import { qualityIndex } from "../../../src/core/qei";
import { matrixFromRows } from "../../../src/core/matrix";
import { playgroundSession } from "../support/openPlayground";
import { eventually, paneSteps } from "./steps";

const session = playgroundSession();

/** Texts that Excel reads as numbers, dates, formulas or logicals where they are written as they are. */
const indicators = ["2024", "1e5", "007", "Mar-21", "(5)", "=1+41"];
const units = ["1/2", "TRUE", "50%", "-x"];
const data = [
  [1, 9, 3, 2, 5, 1],
  [2, 7, 1, 8, 4, 6],
  [4, 4, 9, 5, 1, 3],
  [3, 5, 2, 6, 7, 2],
];
const scoresBy = (weights: readonly number[]) =>
  Array.from(
    qualityIndex(matrixFromRows(data), {
      weights: Float64Array.from(weights),
      directions: indicators.map(() => 1 as const),
      normalization: "minmax",
      aggregation: "arithmetic",
      goalposts: null,
      coverage: 2 / 3,
    }).scores,
  );

test("names that look like numbers, dates and formulas stay texts wherever they are written, and the index finds its columns", async () => {
  const opened = await session.open({
    workbook: {
      sheets: [
        {
          name: "Sheet1",
          blocks: [
            { at: "A1", rows: [["Unit", ...indicators.slice(0, -1), "later"]] },
            { at: "A2", rows: data.map((row, i) => [units[i], ...row]) },
          ],
          tables: [{ name: "Jobs", range: "A1:G5" }],
        },
      ],
    },
  });
  const { pane, playground } = opened;
  // Typed with an apostrophe, as a user would.
  await playground.write("Sheet1!G1", [["'=1+41"]]);
  await eventually(async () => {
    const [table] = await playground.tables();
    expect(table.headers).toEqual(["Unit", ...indicators]);
  });
  await pane.getByRole("checkbox", { name: "=1+41" }).check();
  await pane.getByRole("button", { name: /^All( others)?: higher is better$/ }).click();
  await pane.getByRole("button", { name: "Create weights table" }).click();
  const steps = paneSteps(opened);
  await steps.slider("=1+41").waitFor();
  const names = async () => (await playground.read("Weights!A2:A20")).map(([cell]) => cell);
  await eventually(async () => {
    const rows = (await names()).filter(({ value }) => value !== null);
    const from = rows.findIndex(({ value }) => value === "2024");
    expect(rows.slice(from).map(({ value, formula }) => [value, formula])).toEqual(
      indicators.map((name) => [name, null]),
    );
  });
  expect(await pane.getByText("No column in the data for").count()).toBe(0);

  // A year typed into the weights table by hand is a number; the formula finds its column all the same.
  const top = (await names()).findIndex(({ value }) => value === "2024") + 2;
  await playground.write(`Weights!A${top}`, [[2024]]);
  await pane.getByRole("button", { name: "Insert formula" }).click();
  await pane.getByText(/Formula inserted at/).waitFor();
  const equal = scoresBy([1, 1, 1, 1, 1, 1]);
  await eventually(async () => {
    const found = (await playground.values("Sheet1!I2:I5")).flat();
    found.forEach((score, i) => expect(score).toBeCloseTo(equal[i], 10));
  });

  // A preset called like a number.
  await steps.renamePreset("1e5");
  await eventually(async () => {
    const table = (await playground.tables()).find(({ name }) => name === "JobsWeights");
    expect(table?.headers).toContain("1e5");
  });

  // Copies hold the names of units and columns.
  await pane.getByRole("button", { name: "Publish…" }).click();
  await pane.getByRole("radio", { name: /^As they are today/ }).check();
  await pane.getByRole("checkbox", { name: /^Rank ranges/ }).uncheck();
  await pane.getByRole("button", { name: "Publish", exact: true }).click();
  await pane.getByText(/^Sheet .* is ready\.$/).waitFor();
  const sheet = (await playground.sheets()).at(-1);
  await eventually(async () => {
    const copied = await playground.read(`'${sheet}'!B5:C9`);
    const bestFirst = units.map((name, i) => ({ name, score: equal[i] })).sort((a, b) => b.score - a.score);
    expect(copied.map(([{ value, formula }]) => [value, formula])).toEqual(
      ["Unit", ...bestFirst.map(({ name }) => name)].map((name) => [name, null]),
    );
    expect(copied.slice(1).map(([, { value }]) => Number(value).toFixed(6))).toEqual(
      bestFirst.map(({ score }) => score.toFixed(6)),
    );
  });
}, 120_000);
