import { screen, waitFor } from "@testing-library/react";
import { type UserEvent } from "@testing-library/user-event";
import { WorkbookError } from "../../../src/workbook/problems";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";
import { renderPane, sampleTables, says } from "../renderPane";

const [jobs, weights] = sampleTables();
const tables = "Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]]";
const inserted = `=QEI(${tables}, Weights[[#Headers],[Balanced]])`;

test("the index goes beside the table as a formula, which can be read and copied", async () => {
  const { press, workbook } = await renderPane();
  await press("Insert formula");
  await says("Formula inserted at Jobs!I4.");
  const [{ formula, headings, format }] = workbook.inserted;
  expect(formula).toBe(inserted);
  expect([headings, format]).toEqual([["QEI Balanced"], "0.0"]);
  await press("Show formula");
  expect(screen.getByRole("textbox", { name: "Show formula" }).textContent).toBe(formula);
  const write = jest.spyOn(navigator.clipboard, "writeText");
  await press("Copy formula");
  await screen.findByRole("button", { name: "Copied" });
  expect(write).toHaveBeenCalledWith(formula);
  await press("Dismiss");
  expect(screen.queryByText(/^Formula inserted/)).toBeNull();
});

test("the formula is that of the preset and the method shown", async () => {
  const { press, select, unfold, workbook } = await renderPane();
  await select("Preset", "Example");
  await unfold(/^How it is computed/);
  await select("Normalization", "Percentile ranks");
  await select("Aggregation", "Weakest indicator");
  await press("Insert formula");
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  expect(workbook.inserted[0].formula).toBe(
    `=QEI(${tables}, Weights[[#Headers],[Example]], "percentile", "min")`,
  );
});

describe("blanks that an Excel may hand over as 0 (office-js#1951, #4702, #5262)", () => {
  const written = "QEI(IF(Jobs[";
  const open = async (value: unknown, language: "en-US" | "zh-CN" = "en-US") => {
    const rows = jobs.rows.map((row, i) => (i === 1 ? row.map((cell, j) => (j === 2 ? value : cell)) : row));
    return renderPane({ tables: [{ ...jobs, rows: rows as typeof jobs.rows }, weights], language });
  };

  test("a blank among the indicators is written out as n/a, and the pane says why; a text n/a needs nothing", async () => {
    const { press, workbook, unmount } = await open(null);
    await press("Insert formula");
    await says(/^Formula inserted at Jobs!I4\. It reads blank cells as n\/a: some Excel versions/);
    expect(workbook.inserted[0].formula).toContain(written);
    unmount();
    const other = await open("n/a");
    await other.press("Insert formula");
    await says("Formula inserted at Jobs!I4.");
    expect(other.workbook.inserted[0].formula).not.toContain(written);
  });

  test.each([
    ["a goalpost", 2],
    ["a direction", 1],
    ["a weight", 5],
  ])("%s that is blank in the weights table is written out as nothing", async (_, column) => {
    const rows = weights.rows.map((row, i) =>
      i === 1 ? row.map((cell, j) => (j === column ? null : cell)) : row,
    );
    const { press, workbook } = await renderPane({
      tables: [jobs, { ...weights, rows: rows as typeof weights.rows }],
    });
    await press("Insert formula");
    await says("Formula inserted at Jobs!I4.");
    const whole = "Weights[[#Headers],[#Data]]";
    expect(workbook.inserted[0].formula).toContain(`, IF(${whole}="", "", ${whole}), Weights[`);
  });

  test("always where this Excel lacks CustomFunctionsRuntime 1.4, in Chinese too", async () => {
    installExcel(new FakeWorkbook(), { functionsRuntime: 3 });
    const { press, workbook } = await open(7, "zh-CN");
    await press("插入公式");
    await says(/空白按 n\/a 读取/);
    expect(workbook.inserted[0].formula).toContain(written);
    expect(workbook.inserted[0].formula).toContain('IF(Weights[[#Headers],[#Data]]="", "", ');
    uninstallExcel();
  });
});

test.each([
  ["Beside the table", "Jobs!I4", undefined],
  ["On a new sheet, with names", "QEI!B2", null],
  ["As a chart on a new sheet", "QEI!B2", { title: "QEI Balanced", kind: "bars" }],
])("%s", async (entry, at, chart) => {
  const { choose, workbook } = await renderPane();
  await choose("Where to insert", entry);
  await waitFor(() => expect(workbook.inserted).toHaveLength(1));
  const labels = chart === undefined ? undefined : "=Jobs[Industry]";
  expect(workbook.inserted[0]).toMatchObject({ at, formula: inserted });
  expect([workbook.inserted[0].labels, workbook.inserted[0].chart]).toEqual([labels, chart]);
});

/** Ticks the entry, or takes the tick away; the menu stays open until Escape. */
async function tick({ user }: { user: UserEvent }, menu: string, entry: string) {
  await user.click(await screen.findByRole("button", { name: menu }));
  await user.click(await screen.findByRole("menuitemcheckbox", { name: entry }));
  await user.keyboard("{Escape}");
}

describe("a cell to choose the preset", () => {
  test("comes with every formula while it is ticked; formula and heading name it", async () => {
    const pane = await renderPane();
    const { press, choose, workbook } = pane;
    await tick(pane, "Where to insert", "With a cell to choose the preset");
    await press("Insert formula");
    await waitFor(() => expect(workbook.inserted).toHaveLength(1));
    expect(workbook.inserted[0].choice).toEqual({
      heading: "Preset",
      prompt: "Choose a preset of the weights table: the result beside this cell follows.",
      presetsTable: "Weights",
      header: weights.header,
      presetsAt: [4, 5, 6],
      preset: "Balanced",
      formula: `=QEI(${tables}, $K$5)`,
      title: '="QEI "&$K$5',
    });
    await choose("Where to insert", "As a chart on a new sheet");
    await waitFor(() => expect(workbook.inserted).toHaveLength(2));
    // The title of a chart does not follow.
    expect(workbook.inserted[1].chart).toEqual({ title: "QEI", kind: "bars" });
    expect(workbook.inserted[1].choice?.preset).toBe("Balanced");
    await tick(pane, "Where to insert", "With a cell to choose the preset");
    await press("Insert formula");
    await waitFor(() => expect(workbook.inserted).toHaveLength(3));
    expect(workbook.inserted[2].choice).toBeUndefined();
  });

  test("in Chinese", async () => {
    const pane = await renderPane({ language: "zh-CN" });
    const { press, workbook } = pane;
    await tick(pane, "插入位置", "附可选择预设的单元格");
    await press("插入公式");
    await waitFor(() => expect(workbook.inserted).toHaveLength(1));
    expect(workbook.inserted[0].choice).toMatchObject({
      heading: "预设",
      prompt: "选择权重表中的预设，旁边的结果随之更新。",
    });
  });
});

test("a flat index offers no scores of dimensions", async () => {
  const { press } = await renderPane();
  await press("Where to insert");
  await screen.findByRole("menuitem", { name: "Beside the table" });
  expect(screen.queryByRole("menuitem", { name: /^Scores of dimensions/ })).toBeNull();
});

test("where there is no room, another place is proposed; a protected workbook is told", async () => {
  const { press, choose, workbook } = await renderPane();
  workbook.failNext = new WorkbookError({ code: "noFreeCells", parameters: { table: "Jobs" } });
  await press("Insert formula");
  await says("There are no free cells to the right of Jobs. Insert on a new sheet instead.");
  workbook.failNext = new WorkbookError({ code: "workbookProtected", parameters: {} });
  await choose("Where to insert", "On a new sheet");
  await says(/^The workbook's structure is protected\./);
});

test("without an index there is nothing to insert", async () => {
  const { button, onSheet, workbook } = await renderPane();
  expect((await button("Insert formula")).hasAttribute("disabled")).toBe(false);
  await onSheet(() => (workbook.table("Weights").rows = [["Else", 1, "auto", "auto", 1, 1, 1]]));
  expect((await button("Insert formula")).hasAttribute("disabled")).toBe(true);
  expect((await button("Where to insert")).hasAttribute("disabled")).toBe(true);
  expect((await button("Publish…")).hasAttribute("disabled")).toBe(true);
});

test("speaks Chinese", async () => {
  const { press } = await renderPane({ language: "zh-CN" });
  await press("插入公式");
  await says("公式已插入 Jobs!I4。");
});
