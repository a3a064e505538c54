import { act, screen, waitFor, within } from "@testing-library/react";
import { spoken, spokenByTreatment } from "../../support/languages";
import { createMatrix } from "../../../src/core/matrix";
import { gapFillings, outlierTreatments } from "../../../src/core/options";
import { defaultLimit } from "../../../src/core/treat/clean";
import { qeiClean } from "../../../src/functions/quality/clean";
import { qei } from "../../../src/functions/quality/qei";
import { choicesInMemory } from "../../../src/taskpane/state/choices";
import { treatData } from "../../../src/taskpane/state/analyze/treatData";
import { type TableToWrite } from "../../../src/workbook/contract";
import { says } from "../renderPane";
import { openSection, presets } from "./regions";
import { workers } from "./workers";

jest.mock("../../../src/taskpane/analyze/work/startWorker", () => jest.requireActual<object>("./workers"));

/** One wage far above all others, and three gaps. */
const wages = [20, 21, 22, 23, 24, 25, 26, 27, 28, 400];
const rows = wages.map((wage, i): (string | number)[] => [
  `Region ${i + 1}`,
  wage,
  i === 2 || i === 5 ? "" : 90 - 3 * i,
  i === 2 ? "" : 30 + ((i * 7) % 10),
]);
// Excel's cells as the pane reads them: a blank is null.
const blank = rows.map((row) => row.map((value) => (value === "" ? (null as unknown as string) : value)));
const jobs = { name: "Jobs", sheet: "Jobs", header: ["Region", "Pay", "Safety", "Hours"], rows: blank };
const cells = rows.map((row) => row.slice(1));
/** Opens the view; what it asks of its worker is answered as the worker does. */
async function open(
  language: "en-US" | "zh-CN" = "en-US",
  tables: readonly TableToWrite[] = [jobs, presets],
  choices = choicesInMemory(),
) {
  const pane = await openSection(spoken[language].analyze.treat, { tables, language, choices });
  // Its words come with the view.
  await screen.findByText(spokenByTreatment[language].treat.about);
  answer();
  const select = async (label: string, option: string) => {
    await pane.select(label, option);
    answer();
  };
  const fill = async (label: string, text: string) => {
    await pane.fill(label, text);
    answer();
  };
  return { ...pane, select, fill };
}

function answer(): void {
  const worker = workers[workers.length - 1];
  const task = worker.tasks[0];
  if (worker.ended || task.kind !== "treat") return;
  worker.report({ result: treatData(task.data, task.definition, task.treatment) });
}

const listed = () =>
  within(screen.getByRole("list", { name: "Cells that change" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

/** The cells in which what QEI.CLEAN returns differs, in the words of the pane. */
function changedBy(...given: unknown[]): string[] {
  const cleaned = qeiClean(cells, ...(given as [string, string])) as (number | string)[][];
  return jobs.header.slice(1).flatMap((name, column) =>
    rows.flatMap((row, i) => {
      const shown = (value: unknown) =>
        typeof value === "number"
          ? new Intl.NumberFormat("en-US", { maximumSignificantDigits: 15 }).format(value).replace("-", "−")
          : "empty";
      const [before, after] = [shown(cells[i][column]), shown(cleaned[i][column])];
      return before === after ? [] : [`${String(row[0])}, ${name}: ${before} becomes ${after}`];
    }),
  );
}

test("shows each cell that QEI.CLEAN would change, before and after", async () => {
  const { select } = await open();
  expect(listed()).toEqual(["Region 10, Pay: 400 becomes 28"]);
  expect(listed()).toEqual(changedBy("winsorize", "keep"));
  await says(/^1 cell changes\. 3 stay empty\./);
  await select("Outliers", "Pull to the fences");
  await select("Gaps", "Median of the indicator");
  expect(listed()).toEqual(changedBy("iqr", "median"));
  expect(listed()).toHaveLength(4);
  await select("Outliers", "Make them missing");
  await select("Gaps", "Leave them empty");
  expect(listed()).toEqual(["Region 10, Pay: 400 becomes empty"]);
});

test("says how many units move, and the largest move, as ranks of the two formulas are", async () => {
  const { select } = await open();
  await select("Outliers", "Leave them");
  await says("No cell changes. 3 stay empty.");
  await select("Gaps", "A line between neighboring rows");
  const words = (await says(/^3 cells change\./)).textContent;
  const ranks = (data: unknown[][]) => {
    const scores = qei(data, [[0.5, 0.3, 0.2]], [[1, 1, -1]]).map(([score]) => score as unknown);
    return scores.map((score) =>
      typeof score === "number" ? 1 + scores.filter((other) => (other as number) > score).length : null,
    );
  };
  const [before, after] = [ranks(cells), ranks(qeiClean(cells, "none", "linear"))];
  const both = before.flatMap((rank, i) => (rank !== null && after[i] !== null ? [[rank, after[i]]] : []));
  const moved = both.filter(([from, to]) => from !== to);
  expect(words).toContain(`${moved.length} of ${both.length} units change rank.`);
  const most = Math.max(...moved.map(([from, to]) => Math.abs(from - to)));
  const [, from, to] = /from rank (\d+) to (\d+)\.$/.exec(words ?? "")!.map(Number);
  expect(Math.abs(from - to)).toBe(most);
});

test("the treated table follows the data on a sheet of its own, which says what was treated; the data stay", async () => {
  const { press, select, fill, workbook } = await open();
  const before = JSON.stringify(workbook.table("Jobs").rows);
  await press("Write the treated table");
  await says("Table Jobs_treated is on a sheet of its own; Jobs stays as it is.");
  const written = (table: string) => {
    const { formula, words, header, treated, rows } = workbook.checked.treated.get(table)!;
    return { formula, header, treated, rows, lines: words.lines(true) };
  };
  const first = written("Jobs_treated");
  expect(first).toMatchObject({ header: ["Region", "Pay", "Safety", "Hours"], treated: [1, 2, 3] });
  expect(first.formula).toBe(
    '=QEI.CLEAN(IF(Jobs[[Pay]:[Hours]]="", "n/a", Jobs[[Pay]:[Hours]]), "winsorize", "keep")',
  );
  expect(first.rows).toEqual(
    rows.map(([name], i) => [name, ...(qeiClean(cells, "winsorize") as string[][])[i]]),
  );
  expect(first.lines[0]).toBe("Follows Jobs (Jobs!A1:D11): change values there.");
  expect(first.lines[1]).toBe(
    "Outliers: Pull to the next value (limit 5: values changed at most, by indicator). Gaps: Leave them empty.",
  );
  expect(first.lines[2]).toMatch(
    /^1 of 30 cells differs from the source on \w+ \d+, \d{4}\. Changed 1, emptied 0, filled 0; 3 still empty\. By indicator: Pay 1\.$/,
  );
  await select("Outliers", "Pull to a distance from the median");
  await fill("Limit", "5");
  await press("Write the treated table");
  await says("Table Jobs_treated2 is on a sheet of its own; Jobs stays as it is.");
  expect(written("Jobs_treated2").formula).toMatch(/, "mad", "keep", 5\)$/);
  expect(JSON.stringify(workbook.table("Jobs").rows)).toBe(before);
});

test.each([
  ["en-US", "Write the treated table", "Open Jobs_treated", "Undo"],
  ["zh-CN", "写入处理后的表格", "打开 Jobs_处理后", "撤销"],
] as const)(
  "in %s: one press goes on with the treated table, which can be taken out again",
  async (language, write, go, undo) => {
    const { press, unfold, store, workbook } = await open(language);
    const table = go.split(" ")[1];
    const ranks = () => {
      const { result } = store.getState().session!;
      return "scored" in result ? [...result.scored.ranks] : [];
    };
    const before = ranks();
    await press(write);
    await press(go);
    await waitFor(() => expect(store.getState().data?.name).toBe(table));
    const names = [
      ...(await screen.findByRole<HTMLSelectElement>("combobox", { name: spoken[language].pane.data }))
        .options,
    ];
    expect(names.map(({ text }) => text)).toEqual(["Jobs", table]);
    // Where the one far wage counts no more, others come nearer to it: what QEI makes of what QEI.CLEAN returns.
    const scores = qei(qeiClean(cells, "winsorize"), [[0.5, 0.3, 0.2]], [[1, 1, -1]]).map(
      ([score]) => score as unknown,
    );
    expect(ranks()).toEqual(
      scores.map((score) =>
        typeof score === "number" ? 1 + scores.filter((other) => (other as number) > score).length : NaN,
      ),
    );
    // What moved is told from the ranks before.
    expect([...store.getState().session!.former!.ranks]).toEqual(before);
    expect(store.getState().session!.preset).toBe("Mine");
    const steps = store.getState().session!.history.past;
    expect(steps.map(({ kind }) => kind)).toEqual(["inserted"]);
    await act(() => store.actions.undo());
    await waitFor(() => expect(store.getState().data?.name).toBe("Jobs"));
    expect(workbook.content.map(({ name }) => name)).toEqual(["Jobs", "Weights"]);
    expect(store.getState().notice).toBeNull();
    expect(ranks()).toEqual(before);
    // From the notice, while the data are open still.
    await unfold(spoken[language].analyze.treat);
    await screen.findByText(spokenByTreatment[language].treat.about);
    answer();
    await press(write);
    await press(undo);
    await waitFor(() => expect(workbook.content.map(({ name }) => name)).toEqual(["Jobs", "Weights"]));
    expect(store.getState().data?.name).toBe("Jobs");
  },
);

test("what is read while the table is taken out calls nothing lost", async () => {
  const { press, store, workbook } = await open();
  await press("Write the treated table");
  await press("Open Jobs_treated");
  await waitFor(() => expect(store.getState().data?.name).toBe("Jobs_treated"));
  // Excel answers later than a workbook in memory.
  const { tables } = workbook;
  workbook.tables = () => new Promise((resolve) => setTimeout(() => resolve(tables())));
  await act(() => Promise.all([store.actions.undo(), store.actions.refresh()]));
  expect(workbook.content.map(({ name }) => name)).toEqual(["Jobs", "Weights"]);
  expect(store.getState().data?.name).toBe("Jobs");
  expect(store.getState().notice).toBeNull();
});

test("weights that are a draft are no obstacle: they have no part in it, and go on with the table", async () => {
  const locked = { ...presets, notes: ["Locked presets: Mine"] };
  const { press, store, workbook } = await open("en-US", [jobs, locked]);
  await act(async () => {
    store.actions.drag(0, 80);
    await store.actions.release();
  });
  expect(store.getState().session!.draft).toBe(true);
  answer();
  await press("Write the treated table");
  await press("Open Jobs_treated");
  await waitFor(() => expect(store.getState().data?.name).toBe("Jobs_treated"));
  expect(store.getState().session!.draft).toBe(true);
  expect(store.getState().session!.percent[0]).toBeCloseTo(80, 9);
  expect(workbook.table("Weights").rows.map((row) => row[4])).toEqual([0.5, 0.3, 0.2]);
});

test("says so where goalposts are in a unit that the values have no more", async () => {
  // Powers of ten, of which none may be pulled in: their logarithms are taken.
  const powers = jobs.rows.map((row, i) => [row[0], 10 ** i, ...row.slice(2)]);
  const posts = presets.rows.map((row) => (row[0] === "Pay" ? ["Pay", 1, 1, 1e9, 0.5] : row));
  const { select, fill } = await open("en-US", [
    { ...jobs, rows: powers },
    { ...presets, rows: posts },
  ]);
  await select("Outliers", "Pull, or take logarithms");
  await fill("Limit", "0");
  await says(/^Pay: the values become logarithms, but Low and High/);
  await select("Outliers", "Pull to the next value");
  expect(screen.queryByText(/become logarithms, but/)).toBeNull();
});

test("of many indicators those with most changes are listed first, the others when asked for", async () => {
  const names = Array.from({ length: 12 }, (_, j) => `I${j + 1}`);
  // The later an indicator, the more gaps it has.
  const table = {
    ...{ name: "Jobs", sheet: "Jobs", header: ["Region", ...names] },
    rows: wages.map((_, i) => [
      `Region ${i + 1}`,
      ...names.map((_, j) => (i < Math.ceil(j / 3) ? (null as unknown as string) : 20 + ((i * 7 + j) % 11))),
    ]),
  };
  const { select, press } = await open("en-US", [
    table,
    { ...presets, rows: names.map((name) => [name, 1, "auto", "auto", 1]) },
  ]);
  await select("Outliers", "Leave them");
  await select("Gaps", "Mean of the indicator");
  const heads = () =>
    within(screen.getByRole("table", { name: "By indicator" }))
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
  expect(heads()).toEqual(["I11", "I12", "I8", "I9", "I10", "I5", "I6", "I7"]);
  await press("3 more indicators");
  // The first has no gap.
  expect(heads().slice(8)).toEqual(["I2", "I3", "I4"]);
});

test("refuses a limit that QEI.CLEAN refuses", async () => {
  const { fill } = await open();
  await fill("Limit", "1.5");
  await says("A whole number from 0.");
  expect(screen.queryByRole("button", { name: "Write the treated table" })).toBeNull();
});

test.each([
  ["en-US", "An index, and each dimension, needs at least", "100% of its parts", "Insert formula"],
  ["zh-CN", "指数及各维度至少需要", "100% 的组成部分", "插入公式"],
] as const)(
  "in %s: how much must be present is a setting: of the ranking, of what is inserted, and remembered",
  async (language, label, all, insert) => {
    const { treat: text } = spokenByTreatment[language];
    const choices = choicesInMemory();
    const { press, select, store, workbook, unmount } = await open(language, [jobs, presets], choices);
    await says(spoken[language].list([text.has("Region 3", "33%"), text.has("Region 6", "67%")]));
    const without = () => {
      const { result } = store.getState().session!;
      return "scored" in result
        ? [...result.scored.ranks].flatMap((rank, i) => (rank > 0 ? [] : [`Region ${i + 1}`]))
        : [];
    };
    await says(text.scored(9, 10));
    expect(without()).toEqual(["Region 3"]);
    await select(label, all);
    await says(text.scored(8, 10));
    expect(without()).toEqual(["Region 3", "Region 6"]);
    await press(insert);
    await waitFor(() => expect(workbook.inserted).toHaveLength(1));
    expect(workbook.inserted[0].formula).toMatch(/Weights\[\[#Headers\],\[Mine\]\], , , , 1\)$/);
    unmount();
    const again = await open(language, [jobs, presets], choices);
    await says(text.scored(8, 10));
    await again.select(label, spoken[language].weights.present("0%"));
    await says(text.scored(10, 10));
    expect(choices.read("coverage")).toBe("0");
  },
);

test("speaks Chinese", async () => {
  const pane = await open("zh-CN");
  await says(/^1 个单元格变化。\s*3 个仍为空。/);
  await pane.press("写入处理后的表格");
  await says("表格 Jobs_处理后 已写入单独的工作表；Jobs 保持不变。");
  const { words } = pane.workbook.checked.treated.get("Jobs_处理后")!;
  expect(words.lines(true)[1]).toBe(
    "异常值：拉到相邻的值（界限 5：每个指标最多更改的数值个数）。缺失值：保持为空。",
  );
});

test("each treatment with each way to fill: the cells are those of QEI.CLEAN", () => {
  const data = createMatrix(10, 3);
  cells.forEach((row, i) =>
    row.forEach((value, j) => (data.values[j * 10 + i] = value === "" ? NaN : (value as number))),
  );
  const definition = {
    ...{ weights: Float64Array.from([1, 1, 1]), directions: [1, 1, -1] as const, goalposts: null },
    ...{ normalization: "minmax" as const, aggregation: "arithmetic" as const, coverage: 2 / 3 },
  };
  for (const outliers of outlierTreatments)
    for (const missing of gapFillings) {
      const limit = defaultLimit(outliers);
      const after = qeiClean(cells, outliers, missing);
      const treated = treatData(data, definition, { outliers, missing, limit });
      const now = cells.map((row) => [...row]);
      for (const { row, column, after: next } of treated.cells)
        now[row][column] = Number.isNaN(next) ? "" : next;
      expect(now).toEqual(after);
    }
});

test("what a worker says that is ended already changes nothing", async () => {
  const pane = await openSection("Treat the data", { tables: [jobs, presets] });
  await screen.findByText(spokenByTreatment["en-US"].treat.about);
  const ended = workers[workers.length - 1];
  await pane.select("Outliers", "Leave them");
  expect(ended.ended).toBe(true);
  ended.fail();
  answer();
  await says("No cell changes. 3 stay empty.");
  expect(screen.queryByText(/^The calculation could not be finished/)).toBeNull();
});

test("cells of a panel are named with their year", async () => {
  const panel = [2019, 2020].flatMap((year) =>
    blank.map(([region, ...figures]) => [region, year, ...figures]),
  );
  await open("en-US", [
    { ...jobs, header: ["Region", "Year", "Pay", "Safety", "Hours"], rows: panel },
    presets,
  ]);
  expect(listed()).toEqual(["Region 10 2019, Pay: 400 becomes 28", "Region 10 2020, Pay: 400 becomes 28"]);
});
