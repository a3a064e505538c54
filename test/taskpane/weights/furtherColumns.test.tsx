/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { leadersFormula } from "../../../src/formula/indexByName";
import { indexOf } from "../../../src/taskpane/state/index/inserting";
import { richPresets } from "../../support/richPresets";
import { renderPane, sampleTables, says } from "../renderPane";
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

const hasButton = (name: string) => screen.queryByRole("button", { name }) !== null;

test("a table with dimensions shows no scores of an index without them, and says where they are computed", async () => {
  const { open, press, fill, workbook, onSheet } = await renderPane({ tables: [jobs, tree] });
  const words =
    'The pane cannot tune Weights with "Dimension" yet. In a cell, type =QEI(Jobs[#All],Weights[#All]).';
  await says(words);
  expect(screen.queryByRole("slider")).toBeNull();
  await open("Ranking");
  await says(words);
  expect(screen.queryByRole("table")).toBeNull();

  await open("Share");
  await says(/^Weights has a column Dimension, for which presets files have no place yet/);
  expect(hasButton("Export Weights")).toBe(false);
  await press("Import…");
  await fill("Presets file, or COIN Tool rows", JSON.stringify(richPresets));
  await press("Preview");
  await screen.findByRole("button", { name: "Write as a new table" });
  expect(hasButton("Add to Weights")).toBe(false);
  expect(workbook.writes).toEqual([]);

  // With no dimension left it is a table as any other, and Dimension is no preset of it.
  await onSheet(() => workbook.table("Weights").rows.forEach((row) => (row[1] = "")));
  await onSheet(() => void workbook.table("Weights").rows.pop());
  await open("Weights");
  await screen.findByRole("slider", { name: "Weight of Pay" });
  const list = screen.getByRole<HTMLSelectElement>("combobox", { name: "Preset" });
  expect([...list.options].map(({ text }) => text)).toEqual(["Equal", "Balanced", "Example"]);
});

test("a dimension typed while the table is open ends the index without it", async () => {
  const flat = { ...tree, rows: weights.rows.map(([name, ...cells]) => [name, "", ...cells]) };
  const { onSheet, workbook } = await renderPane({ tables: [jobs, flat] });
  await screen.findByRole("slider", { name: "Weight of Pay" });
  await onSheet(() => (workbook.table("Weights").rows[0][1] = "Rewards"));
  await says(/^The pane cannot tune Weights with "Dimension" yet/);
  expect(screen.queryByRole("slider")).toBeNull();
});

test("says so in Chinese, with the header as it stands there", async () => {
  await renderPane({
    tables: [jobs, { ...tree, header: ["指标", "维度", "方向", "下限", "上限", ...settings.slice(3)] }],
    language: "zh-CN",
  });
  await says(/窗格尚不能调整带有“维度”列的 Weights。/);
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
