import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { type PresetFile } from "../../../src/sharing/presets/presetFile";
import { type TableToWrite } from "../../../src/workbook/contract";
import { WorkbookError } from "../../../src/workbook/problems";
import { richPresets as rich } from "../../support/richPresets";
import { renderPane, sampleTables, saved, says, valueOf } from "../renderPane";

const [jobs, weights] = sampleTables();

const open = (options: Parameters<typeof renderPane>[0] = {}) => renderPane({ view: "share", ...options });

const hasButton = (name: string) => screen.queryByRole("button", { name }) !== null;

const paste = "Presets file, or COIN Tool rows";

/** What a table's file says. */
const exported = async (label: string) => {
  await screen.findByRole("textbox", { name: label });
  return JSON.parse(valueOf(label)) as PresetFile;
};

test("a table goes out as a file and comes back as a table of its own, problems named by row", async () => {
  const { press, fill, workbook } = await open();
  await press("Export Weights");
  const file = (await exported("Presets of Weights as a file")) as unknown as {
    indicators: { name: string; direction: unknown }[];
  };
  expect(file.indicators.map(({ name }) => name)).toEqual(weights.rows.map(([name]) => name));
  file.indicators[2].direction = 7;
  file.indicators[3].name = "=SUM(A1)";

  await press("Import…");
  expect(screen.queryByRole("textbox", { name: "Presets of Weights as a file" })).toBeNull();
  await fill(paste, "no file");
  await press("Preview");
  await says(/neither a presets file \(JSON\) nor rows of a COIN Tool/);
  expect(hasButton("Write as a new table")).toBe(false);

  await fill(paste, JSON.stringify(file));
  expect(screen.queryByText(/neither a presets file/)).toBeNull();
  await press("Preview");
  await says("Indicators: 4. Presets: Equal, Balanced and Example.");
  await says("Indicator 3 (Benefits): the direction is neither 1 nor −1");
  await says("Not in Weights, so left out: =SUM(A1).");
  await says("Not in the file, so weight 0: Benefits and Satisfaction.");
  const shown = within(screen.getByRole("region", { name: "Indicator" }));
  expect(shown.getByRole("row", { name: "Pay 1 1 0.3 0.3" })).toBeTruthy();
  await press("Write as a new table");
  await says("Table ImportedWeights is on sheet Imported weights.");
  expect(workbook.table("ImportedWeights").header.slice(4)).toEqual(["Equal", "Balanced", "Example"]);
  expect(workbook.table("ImportedWeights").rows[0]).toEqual(["Pay", 1, "auto", "auto", 1, 0.3, 0.3]);
  // The table is offered at once.
  await screen.findByRole("option", { name: "ImportedWeights" });
  expect(screen.queryByRole("textbox", { name: paste })).toBeNull();
});

test("what a table has no place for goes out again: fields and sources, under the new names", async () => {
  const { press, fill, select, choose, open: tab, workbook } = await open();
  await press("Import…");
  await fill(paste, JSON.stringify(rich));
  await press("Preview");
  await says("Source: Survey of 2025");
  await press("Write as a new table");
  await says(/^Table ImportedWeights is on/);
  await select("Weights table", "ImportedWeights");
  await press("Export ImportedWeights");
  expect(await exported("Presets of ImportedWeights as a file")).toEqual(rich);
  const save = screen.getByRole<HTMLAnchorElement>("link", { name: "Save as a file" });
  expect(save.download).toBe("ImportedWeights.json");
  const text = valueOf("Presets of ImportedWeights as a file");
  expect(saved.get(save.href)).toMatchObject({ size: new Blob([text]).size, type: "application/json" });

  await select("Weights table", "Weights");
  expect(screen.queryByRole("textbox", { name: /as a file/ })).toBeNull();
  await press("Import…");
  await fill(paste, JSON.stringify(rich));
  await press("Preview");
  await press("Add to Weights");
  await says("Equal 2 and Own added to Weights.");
  expect(workbook.table("Weights").header.slice(-2)).toEqual(["Equal 2", "Own"]);
  await press("Export Weights");
  const { presets, indicators } = await exported("Presets of Weights as a file");
  expect(presets.slice(-2)).toEqual([
    { name: "Equal 2", source: "=table 3", color: "blue" },
    { name: "Own", source: "Survey of 2025" },
  ]);
  expect(indicators[0]).toMatchObject({ weights: [1, 0.3, 0.3, 1, 0.7], unit: "USD" });
  // The pane offers what was added.
  await tab("Weights");
  await choose("Manage presets", "New");
  await screen.findByRole("option", { name: "Own (locked)" });
});

const tree: TableToWrite = {
  name: "Tree",
  sheet: "Tree",
  header: ["Indicator", "Dimension", "Direction", "Low", "High", "Aggregation", "Equal"],
  rows: [
    ["Rewards", "", "", "auto", "auto", "mean", 1],
    ["Pay", "Rewards", 1, "auto", "auto", "", 1],
    ["Benefits", "Rewards", 1, "auto", "auto", "", 1],
    ["Training", "", 1, "auto", "auto", "", 2],
  ],
};

test("a table with dimensions goes out and comes back; into one with other dimensions nothing goes, and why is told", async () => {
  const { press, fill, select, workbook } = await open({ tables: [jobs, weights, tree] });
  await select("Weights table", "Tree");
  await press("Export Tree");
  await says(
    "Cells that hold no normalization, aggregation or coverage are not in the file: Rewards (Aggregation).",
  );
  const file = await exported("Presets of Tree as a file");
  expect(file.indicators[1]).toMatchObject({ name: "Pay", dimension: "Rewards", weights: [1] });

  await press("Import…");
  const text = JSON.stringify({
    ...file,
    indicators: file.indicators.map((row) => (row.name === "Rewards" ? { ...row, aggregation: "min" } : row)),
  });
  await fill(paste, text);
  await press("Preview");
  await says("Indicators: 3, in dimensions: 1. Presets: Equal.");
  const shown = within(screen.getByRole("region", { name: "Indicator" }));
  expect(shown.getByRole("row", { name: "Pay Rewards 1 1" })).toBeTruthy();
  expect(shown.getByRole("row", { name: "Rewards 1" })).toBeTruthy();
  await says("The file has something else here, Tree keeps its own: Rewards (Aggregation).");
  await press("Add to Tree");
  await says("Equal 2 added to Tree.");
  expect(workbook.table("Tree").rows.map((row) => row[7])).toEqual([1, 1, 1, 2]);

  await select("Weights table", "Weights");
  await press("Import…");
  await fill(paste, text);
  await press("Preview");
  await says(
    /^Dimensions differ, so weights of the file mean something else in Weights\. Placed otherwise there: Pay and Benefits\./,
  );
  expect(hasButton("Add to Weights")).toBe(false);
  await press("Write as a new table");
  await says("Table ImportedWeights is on sheet Imported weights.");
  expect(workbook.table("ImportedWeights").rows[0]).toEqual(["Rewards", "", "", "auto", "auto", "min", 1]);
});

test("a line that found no place is told", async () => {
  const { press, fill, sharing } = await open();
  const outcome = { added: ["Equal 2", "Own"], allAbove: false, failure: null, takeOut: async () => null };
  sharing.answers = { addPresets: async () => outcome };
  await press("Import…");
  await fill(paste, JSON.stringify(rich));
  await press("Preview");
  await press("Add to Weights");
  await says(/^Equal 2 and Own added to Weights\. Not all sources and further fields/);
});

test("a failure half-way: told what was added and why not all", async () => {
  const { press, fill, sharing } = await open();
  const outcome = {
    added: ["Equal 2"],
    allAbove: true,
    failure: new Error("Busy."),
    takeOut: async () => null,
  };
  sharing.answers = { addPresets: async () => outcome };
  await press("Import…");
  await fill(paste, JSON.stringify(rich));
  await press("Preview");
  await press("Add to Weights");
  await says(/^Equal 2 added to Weights\. Excel refused the change: Busy\./);
});

test("a file without an indicator of the table becomes a table only; a failure keeps the text", async () => {
  const { press, fill, workbook } = await open();
  await press("Import…");
  await fill(paste, JSON.stringify({ ...rich, indicators: [{ ...rich.indicators[0], name: "Wage" }] }));
  await press("Preview");
  await says("Indicators: 1. Presets: Equal and Own.");
  expect(hasButton("Add to Weights")).toBe(false);
  workbook.failNext = new WorkbookError({ code: "readOnly", parameters: {} });
  await press("Write as a new table");
  await says(/^The workbook is open read-only/);
  expect(valueOf(paste)).toContain("Wage");
  await press("Write as a new table");
  await says(/^Table ImportedWeights is on/);
});

test("a file is opened and previewed at once; one that cannot be read is told; a COIN Tool's rows are pasted", async () => {
  const { press, fill } = await open();
  await press("Import…");
  const choose = (file: Partial<File>) =>
    fireEvent.change(screen.getByLabelText("Open a file…", { selector: "input" }), {
      target: { files: [file] },
    });
  choose({ size: 10, text: () => Promise.reject(new Error("gone")) });
  await says(/^This file could not be read/);
  choose({ size: 10, text: () => Promise.resolve(JSON.stringify(rich)) });
  await says("Indicators: 2. Presets: Equal and Own.");
  expect(screen.queryByText(/could not be read/)).toBeNull();
  expect(valueOf(paste)).toContain("Survey of 2025");
  const text = jest.fn(() => Promise.resolve(""));
  choose({ size: 5e6, text });
  await says(/^This file could not be read/);
  expect(text).not.toHaveBeenCalled();

  const rows = ["0.5", "-1", "", "", "Index", "", "", "", "Pay", "ind.01"];
  await fill(paste, rows.map((row) => `${row}\t${row}`).join("\n"));
  await press("Preview");
  await says("Indicators: 1. Presets: COIN Tool.");
  await says("Indicator 2 (Pay): the indicator occurs twice; the first counts");
  expect(screen.getByRole("row", { name: "Pay −1 0.5" })).toBeTruthy();
});

test("levels of a COIN Tool become dimensions, whose weights are asked for", async () => {
  const { press, fill, workbook } = await open();
  await press("Import…");
  const rows = [
    ["1", "3", "1"],
    ["1", "-1", "1"],
    ["", "", ""],
    ["", "", ""],
    ["Index", "Index", "Index"],
    ["", "", ""],
    ["", "", ""],
    ["Rewards", "Rewards", "Growth"],
    ["Wage", "Hours", "Courses"],
    ["i.1", "i.2", "i.3"],
  ];
  await fill(paste, rows.map((row) => row.join("\t")).join("\n"));
  await press("Preview");
  await says(/^The levels become dimensions/);
  await says("Wage and Hours");
  await fill("Weight of Rewards", "-2");
  await says("Type a number of 0 or more.");
  expect(hasButton("Write as a new table")).toBe(false);
  await fill("Weight of Rewards", "2");
  await press("Write as a new table");
  await says("Table ImportedWeights is on sheet Imported weights.");
  const { header, rows: written, above } = workbook.table("ImportedWeights");
  expect(above).toContain(
    "Source of COIN Tool: Weights of dimensions as typed at the import: Rewards 2, Growth 1.",
  );
  const at = (name: string) => header.indexOf(name);
  expect(written.map((row) => [row[0], row[at("Dimension")] ?? "", row[at("COIN Tool")]])).toEqual([
    ["Wage", "Rewards", 1],
    ["Hours", "Rewards", 3],
    ["Courses", "Growth", 1],
    ["Rewards", "", 2],
    ["Growth", "", 1],
  ]);
});

test("cells that are no weights and a line that cannot be read are named beside the file", async () => {
  const rows = weights.rows.map((row) => [...row]);
  rows[0][4] = "n/a";
  rows[0][1] = "up";
  const notes = ["Further fields: {oops", "Source of Equal: a poll"];
  const { press } = await open({ tables: [jobs, { ...weights, rows, notes }] });
  await press("Export Weights");
  await says(
    "Cells without a weight of 0 or more are 0 in the file, those without a direction 1: Pay (Direction) and Pay (Equal).",
  );
  await says(/^The line “Further fields:” above Weights cannot be read/);
  const { indicators, presets } = await exported("Presets of Weights as a file");
  expect(indicators[0]).toMatchObject({ direction: 1, weights: [0, 0.3, 0.3] });
  expect(presets[0]).toEqual({ name: "Equal", source: "a poll" });
});

test("no more than twenty cells are named", async () => {
  const rows = Array.from({ length: 25 }, (_, i) => [
    `Indicator ${i + 1}`,
    1,
    "auto",
    "auto",
    i === 24 ? 1 : "n/a",
  ]);
  const header = [...weights.header.slice(0, 4), "Mine"];
  const { press, select } = await open({
    tables: [jobs, weights, { ...weights, name: "Many", sheet: "Many", header, rows }],
  });
  await select("Weights table", "Many");
  await press("Export Many");
  await says(/Indicator 20 \(Mine\) and …\.$/);
});

test("speaks Chinese", async () => {
  const { press, fill } = await open({ language: "zh-CN" });
  await press("导入…");
  await fill("预设文件或 COIN Tool 各行", JSON.stringify(rich));
  await press("预览");
  await says("指标：2。预设：Equal、Own。");
  await press("添加到 Weights");
  await says("已将 Equal 2、Own 添加到 Weights。");
});

test("the text is copied, and the button says so", async () => {
  const { press } = await open();
  await press("Export Weights");
  const write = jest.spyOn(navigator.clipboard, "writeText");
  await press("Copy");
  await screen.findByRole("button", { name: "Copied" });
  expect(write).toHaveBeenCalledWith(valueOf("Presets of Weights as a file"));
  expect(write).toHaveBeenCalledTimes(1);
});

// office-js#2513: a frame of Excel on the web may not write to the clipboard.
test.each([
  [true, undefined, "Copied", null],
  [false, undefined, "Copy", "This Excel does not let the pane copy. The text is selected: press Ctrl+C."],
  [false, "Mac", "Copy", "This Excel does not let the pane copy. The text is selected: press ⌘C."],
])(
  "the clipboard is closed: the text is selected; the older way works: %s",
  async (works, platform, name, words) => {
    Object.assign(globalThis, { Office: { context: { platform } } });
    document.execCommand = () => works;
    const { press } = await open();
    await press("Export Weights");
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("denied"));
    await press("Copy");
    const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Presets of Weights as a file" });
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    if (words) await says(words);
    await screen.findByRole("button", { name });
    Object.assign(globalThis, { Office: undefined });
  },
);

// office-js#2700: Excel for Mac saves no file that a page makes, by design.
test("on a Mac nothing is offered that does not work: the text is there to copy", async () => {
  Object.assign(globalThis, { Office: { context: { platform: "Mac" } } });
  const { press } = await open();
  await press("Export Weights");
  expect(screen.queryByRole("link", { name: "Save as a file" })).toBeNull();
  Object.assign(globalThis, { Office: undefined });
});

const undoing = {
  "en-US": {
    undo: "Undo",
    import: "Import…",
    preview: "Preview",
    paste,
    newTable: "Write as a new table",
    add: "Add to Weights",
    kept: "Equal 2, Own stays as it is: changed since (H2).",
  },
  "zh-CN": {
    undo: "撤销",
    import: "导入…",
    preview: "预览",
    paste: "预设文件或 COIN Tool 各行",
    newTable: "写入新表格",
    add: "添加到 Weights",
    kept: "Equal 2, Own 保持不变：此后已有更改（H2）。",
  },
} as const;

describe.each(["en-US", "zh-CN"] as const)("an import, in %s", (language) => {
  const words = undoing[language];
  const imported = async (how: string) => {
    const pane = await open({ language });
    const before = JSON.stringify(pane.workbook.content);
    await pane.press(words.import);
    await pane.fill(words.paste, JSON.stringify(rich));
    await pane.press(words.preview);
    await pane.press(how);
    await waitFor(() => expect(JSON.stringify(pane.workbook.content)).not.toBe(before));
    return { ...pane, before };
  };

  test.each([words.newTable, words.add])("%s: its report takes it back", async (how) => {
    const { press, workbook, before } = await imported(how);
    await press(words.undo);
    await waitFor(() => expect(JSON.stringify(workbook.content)).toBe(before));
    await waitFor(() => expect(hasButton(words.undo)).toBe(false));
  });

  test("changed since: it stays, and the pane says what", async () => {
    const { press, workbook, before } = await imported(words.add);
    workbook.changedSince = ["H2"];
    await press(words.undo);
    await says(words.kept);
    expect(JSON.stringify(workbook.content)).not.toBe(before);
  });
});

test("an import is a step of the history as well", async () => {
  const { press, fill, open: tab, workbook } = await open();
  await press("Import…");
  await fill(paste, JSON.stringify(rich));
  await press("Preview");
  await press("Add to Weights");
  await says(/^Equal 2 and Own added to Weights/);
  await tab("Weights");
  const undo = await screen.findByRole("button", { name: "Undo" });
  expect(undo.title).toBe("Undo: import of Equal 2 and Own");
  await press("Undo");
  await waitFor(() => expect(workbook.table("Weights").header).toEqual(weights.header));
});
