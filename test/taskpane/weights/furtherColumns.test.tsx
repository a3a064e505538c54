import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { leadersFormula } from "../../../src/formula/inserted/indexByName";
import { indexOf } from "../../../src/taskpane/state/index/inserting";
import { qei } from "../../../src/functions/quality/qei";
import { call } from "../../support/call";
import { type MemoryWorkbook } from "../memoryWorkbook";
import { renderPane, sampleTables, says, valueOf } from "../renderPane";
import { sessionOf } from "../sessionOf";

const [jobs, weights] = sampleTables();
const [indicator, ...settings] = weights.header;

/** The sample's weights with a column of dimensions, which stands before its presets. */
const tree = {
  ...weights,
  header: [indicator, "Dimension", ...settings],
  rows: [
    ...weights.rows.map(([name, ...cells], i) => [name, i < 2 ? "Rewards" : "", ...cells]),
    ["Rewards", "", "", "", "", 2, 0.5, 0.5],
  ],
};

const percentOf = (name: string) => valueOf(`Weight of ${name} in per cent`);

/** The scores that =QEI(Jobs[#All], Weights[#All], preset) gives, by unit, as the pane words numbers. */
function onSheet({ table }: MemoryWorkbook, preset: string): Record<string, string> {
  const [data, weights] = [table("Jobs"), table("Weights")];
  const result = call(
    qei,
    [data.header, ...data.rows],
    [weights.header, ...weights.rows],
    preset,
  ) as unknown[][];
  return Object.fromEntries(
    result.map(([score], i) => [data.rows[i][0], Number(score).toFixed(1)]),
  ) as Record<string, string>;
}

/** The same in the table on the Ranking tab. */
function inPane(): Record<string, string> {
  const [, ...rows] = screen.getAllByRole("row");
  return Object.fromEntries(
    rows.map((row) => [
      within(row).getByRole("rowheader").textContent,
      within(row).getAllByRole("cell")[1].textContent,
    ]),
  ) as Record<string, string>;
}

test("a table with dimensions is tuned: each part of 100 among its siblings, scores as on the sheet", async () => {
  const pane = await renderPane({ tables: [jobs, tree] });
  const { open, weigh, press, select, weights: written, workbook } = pane;
  await screen.findByRole("slider", { name: "Weight of Rewards" });
  expect(["Rewards", "Pay", "Conditions"].map(percentOf)).toEqual(["50%", "60%", "40%"]);
  const before = written("Balanced");
  await weigh("Pay", "90");
  await waitFor(() => expect(written("Balanced").slice(0, 2)).toEqual([0.9, 0.1]));
  expect(written("Balanced").slice(2)).toEqual(before.slice(2));
  expect(written("Equal")).toEqual(tree.rows.map((row) => row[5]));
  await open("Ranking");
  await select("View", "Table");
  expect(inPane()).toEqual(onSheet(workbook, "Balanced"));
  await open("Weights");
  await press("Undo");
  await waitFor(() => expect(written("Balanced")).toEqual(before));
  await weigh("Rewards", "20");
  await waitFor(() => expect(percentOf("Rewards")).toBe("20%"));
  expect(written("Balanced").slice(0, 2)).toEqual(before.slice(0, 2));
  expect(written("Balanced").at(-1)).toBe(0.2);
  await open("Ranking");
  await select("View", "Table");
  expect(inPane()).toEqual(onSheet(workbook, "Balanced"));
});

test("starting points are of the parts of one dimension, or of what stands directly below the index", async () => {
  const { press, select, weights: written } = await renderPane({ tables: [jobs, tree] });
  await screen.findByRole("slider", { name: "Weight of Rewards" });
  const before = written("Balanced");
  await select("Start within", "Rewards");
  await press("Equal");
  await waitFor(() => expect(written("Balanced").slice(0, 2)).toEqual([0.5, 0.5]));
  expect(written("Balanced").slice(2)).toEqual(before.slice(2));
  await select("Start within", "the index");
  await press("Equal");
  await waitFor(() => expect(written("Balanced")).toEqual([0.5, 0.5, 0.25, 0.25, 0.25, 0.25]));
});

test("comparisons in pairs are of the parts chosen, and so is the line that says where the weights come from", async () => {
  const { choose, press, select, weights: written, workbook } = await renderPane({ tables: [jobs, tree] });
  await select("Start within", "Rewards");
  await choose("Start from", "Pairwise comparison");
  await says("Compare the parts of Rewards");
  fireEvent.change(screen.getByRole("slider", { name: "Pay compared with Conditions" }), {
    target: { value: "-2" },
  });
  await press("Use these weights");
  await waitFor(() => expect(written("Balanced").slice(0, 2)).toEqual([0.75, 0.25]));
  await waitFor(() => expect(workbook.sources[0].line).toMatch(/weights: Pay 75% and Conditions 25%/));
});

test("a preset is copied with the weights of dimensions, and a new one has 1 in every row", async () => {
  const { choose, fill, press, weights: written } = await renderPane({ tables: [jobs, tree] });
  await choose("Manage presets", "Duplicate");
  await press("Save");
  await waitFor(() => expect(written("Balanced copy")).toEqual(written("Balanced")));
  await choose("Manage presets", "New");
  await fill("Name of the preset", "Plain");
  await press("Save");
  await waitFor(() => expect(written("Plain")).toEqual([1, 1, 1, 1, 1, 1]));
});

test("a dimension that is typed while the table is open takes its place, and weighs what its parts do", async () => {
  const flat = { ...tree, rows: weights.rows.map(([name, ...cells]) => [name, "", ...cells]) };
  const { open, select, onSheet: edit, workbook } = await renderPane({ tables: [jobs, flat] });
  await screen.findByRole("slider", { name: "Weight of Pay" });
  expect(screen.queryByRole("combobox", { name: "Start within" })).toBeNull();
  const before = onSheet(workbook, "Balanced");
  await edit(() =>
    workbook
      .table("Weights")
      .rows.slice(0, 2)
      .forEach((row) => (row[1] = "Rewards")),
  );
  const rewards = await screen.findByRole("button", { name: "Rewards" });
  expect(rewards.closest("li")?.firstElementChild?.textContent).toMatch(/50%$/);
  expect(["Pay", "Conditions"].map(percentOf)).toEqual(["60%", "40%"]);
  await open("Ranking");
  await select("View", "Table");
  expect(inPane()).toEqual(before);
});

test("a circle of dimensions opens no index, in the words of a cell", async () => {
  const circle = tree.rows.map(([name, dimension, ...cells]) =>
    name === "Rewards" ? [name, name, ...cells] : [name, dimension, ...cells],
  );
  await renderPane({ tables: [jobs, { ...tree, rows: circle }] });
  await says(/"Rewards" stands below itself/);
  expect(screen.queryByRole("slider")).toBeNull();
});

test("a tree with Chinese headers is tuned too", async () => {
  const header = ["指标", "维度", "方向", "下限", "上限", ...settings.slice(3)];
  await renderPane({ tables: [jobs, { ...tree, header }], language: "zh-CN" });
  await screen.findByRole("slider", { name: /Rewards/ });
});

test("a lost table is written again with its dimensions", async () => {
  const { onSheet, press, workbook } = await renderPane({ tables: [jobs, tree] });
  await onSheet(() => void workbook.content.splice(1, 1));
  await press("Write it again");
  await waitFor(() => expect(workbook.content).toHaveLength(2));
  const { header, rows } = workbook.table("Weights");
  expect(rows.map((row) => row[header.indexOf("Dimension")])).toEqual(tree.rows.map(([, name]) => name));
  expect(rows.map((row) => row[header.indexOf("Balanced")])).toEqual([
    ...weights.rows.map((row) => row[5]),
    0.5,
  ]);
});

test("a weights table with Chinese headers is tuned, and its formula names them", async () => {
  const header = ["指标", "方向", "下限", "上限", ...weights.header.slice(4)];
  const { choose, press, store, workbook, fill } = await renderPane({
    tables: [jobs, { ...weights, header }],
  });
  await screen.findByRole("slider", { name: "Weight of Pay" });
  await act(async () => void (await store.actions.insertIndex("beside")));
  expect(workbook.inserted[0].formula).toBe(
    "=QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Balanced]])",
  );
  expect(leadersFormula(indexOf(sessionOf(store), store.getState().method))).toContain(
    "XLOOKUP(names, Weights[指标], Weights[方向])",
  );
  await choose("Manage presets", "New");
  await fill("Name of the preset", "coverage");
  await says("This name is taken. Choose another.");
  await press("Cancel");
});

test("names and weights alone are a weights table; a direction that is changed comes in a column of its own", async () => {
  const slim = {
    ...weights,
    name: "Slim",
    header: ["Indicator", "Mine"],
    rows: weights.rows.map(([name]) => [name, 1]),
  };
  const { workbook, store } = await renderPane({ tables: [jobs, slim] });
  await screen.findByRole("slider", { name: "Weight of Pay" });
  await act(async () => void (await store.actions.changeIndicator({ indicator: "Pay", direction: -1 })));
  const { header, rows } = workbook.table("Slim");
  expect(header).toEqual(["Indicator", "Mine", "Direction"]);
  expect(rows.map((row) => row[2])).toEqual([-1, 1, 1, 1, 1]);
  expect(sessionOf(store).model.indicators[0].direction).toBe(-1);
});

test("totals at the end of the data are no unit: no index opens, in the words of a cell", async () => {
  const total = ["Total", ...jobs.rows[0].slice(1)];
  await renderPane({ tables: [{ ...jobs, rows: [...jobs.rows, total] }, weights] });
  await says(/"Total"/);
  expect(screen.queryByRole("slider")).toBeNull();
});
