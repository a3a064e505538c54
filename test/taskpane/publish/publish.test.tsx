import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { sensitivity } from "../../../src/core/analyze/draws/sensitivity";
import { indexScores } from "../../../src/core/index/nodeScores";
import { WorkbookError } from "../../../src/workbook/problems";
import { spokenByPublishing } from "../../support/languages";
import { data, definition, presets, publishedOn, regions, units } from "../analyze/regions";
import { workers } from "../analyze/workers";
import { renderPane, says } from "../renderPane";

jest.mock("../../../src/taskpane/analyze/work/startWorker", () =>
  jest.requireActual<object>("../analyze/workers"),
);

afterEach(() => void (workers.length = 0));

/** Pay and Safety are Rewards, Hours is Time. */
const tree = {
  ...presets,
  header: ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
  rows: [
    ["Pay", "Rewards", 1, "auto", "auto", 3],
    ["Safety", "Rewards", 1, "auto", "auto", 1],
    ["Hours", "Time", -1, "auto", "auto", 1],
    ["Rewards", "", "", "", "", 0.6],
    ["Time", "", "", "", "", 0.4],
  ],
};

const open = async (options: Parameters<typeof renderPane>[0] = {}) => {
  const pane = await renderPane({ tables: [regions, presets], view: "ranking", ...options });
  const user = userEvent.setup({ delay: null });
  return {
    ...pane,
    tick: async (name: string | RegExp) => user.click(await screen.findByRole("checkbox", { name })),
    choose: async (name: string | RegExp) => user.click(await screen.findByRole("radio", { name })),
  };
};

const formulasOf = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) =>
    row.map((cell) =>
      typeof cell === "object" && cell !== null ? (cell as { formula: string }).formula : cell,
    ),
  );

test("two presses from the ranking make a live sheet: formulas of ours, the weights looked up, a chart, the sources", async () => {
  const { press, workbook } = await open({ tables: [regions, tree] });
  await press("Publish…");
  await press("Publish");
  await says("Sheet Jobs – Mine is ready.");
  expect(workbook.published).toHaveLength(1);
  const [sheet] = workbook.published;
  const { header, rows, above, chart } = publishedOn(workbook);
  expect(header).toEqual(["Rank", "Region", "Index", "Rewards", "Time", "Rank range", "", "Missing"]);
  const both = "Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Mine]]";
  expect(formulasOf(rows)).toEqual([
    [
      `=DROP(QEI.RANKING(${both}), 1, -2)`,
      "",
      "",
      "",
      "",
      expect.stringContaining(`DROP(QEI.SENSITIVITY(${both}, , , , , 0.25, 1000, 1), 1)`),
      "",
      `=CHOOSECOLS(DROP(QEI.RANKING(${both}), 1), -2)`,
    ],
  ]);
  const weights = formulasOf(sheet.tables[1].body);
  const at = sheet.tables[1].row + 2;
  expect(weights[0]).toEqual([
    "Rewards",
    '=XLOOKUP("Rewards", Weights[Indicator]&"", Weights[Mine])',
    expect.stringMatching(/^=IF\(SUM\(K\d+, K\d+\)=0, 0, K\d+\/SUM\(K\d+, K\d+\)\)$/),
    `=L${at}`,
  ]);
  expect(weights[1][3]).toBe(`=L${at + 1}*M${at}`);
  expect(above[0]).toBe("Jobs – Mine");
  expect(above[1]).toBe(
    "An index of 3 indicators in 2 dimensions. Common scale: Min–max, 0 to 100. Combined by: Weighted mean. Weights: preset Mine.",
  );
  expect(formulasOf([above])[0][2]).toMatch(
    /^=IFERROR\(IF\(TEXT\(F7, "0"\)=TEXT\(G7, "0"\), "Robustness: .*"&B7&" ranks "&TEXT\(F7, "0"\)&" in 90% .*, "Robustness: .*&" to "&TEXT\(G7, "0"\)&/,
  );
  expect(formulasOf([above])[0][3]).toMatch(/^=IF\(COUNTA\(Weights\[Indicator\]\)=5, "", /);
  expect(chart).toMatchObject({ kind: "bars", source: { column: 1, columns: 2, rows: 6 } });
  expect(sheet.page.rows).toBeNull();
  await screen.findByRole("tab", { name: "Ranking", selected: true });
});

test.each([
  ["80% of its parts", "Weights: preset Mine. Units with less than 80% of the parts have no index."],
  ["0% of its parts", "Weights: preset Mine. A unit with any of the parts has an index."],
])("the published sheet says how much must be present, and computes so: %s", async (least, said) => {
  const { press, select, unfold, workbook } = await open({ view: "weights" });
  await unfold(/^How it is computed/);
  await select("An index, and each dimension, needs at least", least);
  await press("Publish…");
  await press("Publish");
  await waitFor(() => expect(workbook.published).toHaveLength(1));
  const { above, rows } = publishedOn(workbook);
  expect(above[1]).toMatch(new RegExp(`${said.replaceAll(".", "\\.")}$`));
  expect(formulasOf(rows)[0][0]).toContain(
    `[[#Headers],[Mine]], , , ${least === "0% of its parts" ? 0 : 0.8}), 1, -2)`,
  );
});

test("a sheet of values holds what the pane shows, to the last digit, and the simulations' rank ranges", async () => {
  const { press, choose, workbook } = await open();
  await press("Publish…");
  await choose(/^As they are today/);
  await press("Publish");
  const plan = { spread: 0.25, draws: 1000, seed: 1, vary: "weights" as const };
  const { summaries } = sensitivity(data, definition, plan);
  await waitFor(() => expect(workers).toHaveLength(1));
  expect(workers[0].tasks[0]).toMatchObject({ kind: "sensitivity", spread: 0.25, draws: 1000, seed: 1 });
  workers[0].report({ result: summaries });
  await says("Sheet Jobs – Mine is ready.");
  const { rows, above } = publishedOn(workbook);
  const { scores } = indexScores(data, definition);
  const order = Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a]);
  expect(rows.map((row) => row.slice(0, 3))).toEqual(
    order.map((unit, i) => [i + 1, units[unit], scores[unit]]),
  );
  expect(rows.map((row) => row.slice(6, 8))).toEqual(
    order.map((unit) => [summaries[unit]!.low, summaries[unit]!.high]),
  );
  expect(rows.map((row) => row[8])).toEqual([0, 0, 0, 0, 0]);
  const { low, high } = summaries[order[0]]!;
  const [from, to] = [Math.round(low), Math.round(high)];
  const range = from === to ? from : `${from} to ${to}`;
  expect(above[2]).toContain(`${units[order[0]]} ranks ${range} in 90% of 1,000`);
  expect(above[3]).toMatch(/As of \w+ \d+, \d{4}, not live\./);
  expect(workbook.published[0].tables[1].body).toEqual([
    ["Pay", 0.5, 0.5],
    ["Safety", 0.3, 0.3],
    ["Hours", 0.2, 0.2],
  ]);
});

test("a unit without an index stands last without a rank, and says what it lacks", async () => {
  const rows = regions.rows.map((row, i) => (i === 1 ? [row[0], "", "", row[3]] : row));
  const { press, choose, tick, workbook } = await open({ tables: [{ ...regions, rows }, presets] });
  await press("Publish…");
  await choose(/^As they are today/);
  await tick(/^Rank ranges/);
  await press("Publish");
  await says("Sheet Jobs – Mine is ready.");
  const published = publishedOn(workbook);
  expect(published.rows).toHaveLength(5);
  expect(published.rows[4].slice(0, 3)).toEqual(["", "South", ""]);
  expect(published.rows[4].at(-1)).toBe(2);
  expect(published.header).not.toContain("Rank range");
});

test("what is not wanted is left out; the title names the sheet", async () => {
  const { press, tick, user, workbook } = await open();
  await press("Publish…");
  const title = await screen.findByRole("textbox", { name: "Title" });
  await user.clear(title);
  await user.type(title, "Jobs in 2026/27: a first look");
  for (const part of [/^Scores of/, /^Rank ranges/, /^Weights by/, /^Chart of/]) await tick(part);
  await press("Publish");
  await says("Sheet Jobs in 2026 27 a first look is ready.");
  const [{ tables, chart, lines }] = workbook.published;
  expect(lines[0].cell).toBe("Jobs in 2026/27: a first look");
  expect([tables.length, chart]).toEqual([1, null]);
  expect(publishedOn(workbook).header).toEqual(["Rank", "Region", "Index", "Missing"]);
});

test("more parts than a page takes are left out, and the form says so", async () => {
  const names = Array.from({ length: 12 }, (_, i) => `Indicator ${i + 1}`);
  const rows = units.map((unit, i) => [unit, ...names.map((_, j) => (i * i + (j + 3) * (i + 1)) % 17)]);
  const { press, workbook } = await open({
    tables: [
      { ...regions, header: ["Region", ...names], rows },
      { ...presets, rows: names.map((name) => [name, 1, "auto", "auto", 1]) },
    ],
  });
  await press("Publish…");
  await says("The scores of 12 parts do not fit on a page and are left out.");
  await press("Publish");
  await says(/is ready\.$/);
  expect(publishedOn(workbook).header).toEqual(["Rank", "Region", "Index", "Rank range", "", "Missing"]);
  expect(formulasOf(publishedOn(workbook).rows)[0][0]).toMatch(
    /^=CHOOSECOLS\(DROP\(QEI\.RANKING\(.*\), 1\), 1, 2, 3\)$/,
  );
});

test("the notice takes the sheet out again; a refusal is told and leaves the form open; Cancel goes back", async () => {
  const { press, workbook } = await open();
  await press("Publish…");
  workbook.failNext = new WorkbookError({ code: "workbookProtected", parameters: {} });
  await press("Publish");
  await says(/^The workbook's structure is protected\./);
  await press("Publish");
  await says("Sheet Jobs – Mine is ready.");
  await press("Undo");
  await waitFor(() => expect(workbook.published).toEqual([]));
  expect(screen.queryByText(/is ready/)).toBeNull();
  await press("Publish…");
  await press("Cancel");
  await screen.findByRole("tab", { name: "Ranking", selected: true });
});

test("speaks Chinese", async () => {
  const { press, workbook } = await open({ language: "zh-CN" });
  const { publish } = spokenByPublishing["zh-CN"];
  const opening = await screen.findByRole("button", { name: "发布…" });
  // The words come while React waits for what the press does.
  await act(async () => opening.click());
  await press(publish.publish);
  await says("工作表 Jobs – Mine 已生成。");
  expect(publishedOn(workbook).header).toEqual([
    "名次",
    "Region",
    "指数",
    "Pay",
    "Safety",
    "Hours",
    "名次范围",
    "",
    "缺失",
  ]);
});
