import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { type WorkbookProblem, WorkbookError } from "../../../src/workbook/problems";
import { renderPane, sampleTables, says, valueOf } from "../renderPane";

const mockShown = { fails: false };
jest.mock("../../../src/taskpane/help/SampleAgain", () => ({
  SampleAgain: () => {
    if (mockShown.fails) throw new Error("cannot be drawn");
    return null;
  },
}));

const [jobs, weights] = sampleTables();
const percent = (name: string) => valueOf(`Weight of ${name} in per cent`);
const hasButton = (name: string) => screen.queryByRole("button", { name }) !== null;
/** The cell of a preset's weight for Pay. */
const cell = { row: 0, column: weights.header.indexOf("Balanced") };

describe("a write that fails", () => {
  test.each<[WorkbookProblem, RegExp]>([
    [
      { code: "sheetProtected", parameters: { sheet: "Weights" } },
      /^Sheet Weights is protected\. Unprotect it/,
    ],
    [{ code: "sheetProtected", parameters: { sheet: "" } }, /^The sheet is protected\./],
    [{ code: "readOnly", parameters: {} }, /^The workbook is open read-only\. Save a copy/],
    [{ code: "cellEditing", parameters: {} }, /^Excel is editing a cell\./],
    [{ code: "slow", parameters: {} }, /^Excel has not answered for 30 seconds\./],
    [
      { code: "presetGone", parameters: { table: "Weights", preset: "Balanced" } },
      /^Weights has no column Balanced/,
    ],
  ])("%j: said why, weights kept, written on Try again", async (problem, words) => {
    const { weigh, press, workbook, weights: written } = await renderPane();
    workbook.failNext = new WorkbookError(problem);
    await weigh("Pay", "55");
    await says(words);
    expect([written("Balanced")[0], percent("Pay")]).toEqual([0.3, "55%"]);
    await says("● Not yet in the sheet");
    await press("Try again");
    await waitFor(() => expect(written("Balanced")[0]).toBe(0.55));
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    expect(screen.queryByText("● Not yet in the sheet")).toBeNull();
  });

  test("whatever Excel says is shown; another preset is not asked to try again", async () => {
    const { weigh, press, select, workbook } = await renderPane();
    workbook.writePreset = async () => {
      throw new Error("GeneralException.");
    };
    await weigh("Pay", "55");
    await says("Excel refused the change: GeneralException. Try again or undo in Excel.");
    await press("Dismiss");
    expect(screen.queryByText(/^Excel refused/)).toBeNull();
    await says("● Not yet in the sheet");
    await select("Preset", "Example");
    expect(screen.queryByText("● Not yet in the sheet")).toBeNull();
    await select("Preset", "Balanced");
    expect(percent("Pay")).toBe("30%");
  });

  test("in Chinese", async () => {
    const { press, workbook, weights: written } = await renderPane({ language: "zh-CN" });
    workbook.failNext = new WorkbookError({ code: "readOnly", parameters: {} });
    await press("等权");
    await says("工作簿以只读方式打开。请另存副本后重试。您的权重保留在此。");
    await press("重试");
    await waitFor(() => expect(written("Balanced")[0]).toBe(0.2));
  });
});

test("a slow workbook: the pane goes on, and the last weights win whatever is answered first", async () => {
  const { weigh, store, workbook, weights: written } = await renderPane();
  const write = workbook.writePreset;
  const answers: (() => void)[] = [];
  const answered = [0, 1].map((call) => new Promise<void>((resolve) => (answers[call] = resolve)));
  let calls = 0;
  workbook.writePreset = (change) => answered[calls++].then(() => write(change));
  await weigh("Pay", "55");
  await weigh("Pay", "65");
  expect([percent("Pay"), written("Balanced")[0]]).toEqual(["65%", 0.3]);
  answers[1]();
  answers[0]();
  await waitFor(() => expect(store.getState().busy).toBe(false));
  expect([percent("Pay"), written("Balanced")[0]]).toEqual(["65%", 0.65]);
  expect(screen.queryByText(/^These weights were changed/)).toBeNull();
});

describe("a preset changed by somebody else", () => {
  test("is followed, and undo leads back to what was there", async () => {
    const { onSheet, press, workbook, weights: written } = await renderPane();
    await onSheet(() => (workbook.table("Weights").rows[cell.row][cell.column] = 0.9));
    await waitFor(() => expect(percent("Pay")).toBe("56.3%"));
    await press("Undo");
    await waitFor(() => expect(percent("Pay")).toBe("30%"));
    await waitFor(() => expect(written("Balanced")[0]).toBe(0.3));
  });

  test.each([
    ["Keep mine", "70%"],
    ["Use the sheet's", "56.3%"],
  ])("during a drag is asked about: %s", async (answer, shown) => {
    const { slide, onSheet, press, workbook, weights: written } = await renderPane();
    const slider = slide("Pay", 70);
    await onSheet(() => (workbook.table("Weights").rows[cell.row][cell.column] = 0.9));
    // The drag goes on undisturbed.
    expect(percent("Pay")).toBe("70%");
    fireEvent.pointerUp(slider);
    await says("These weights were changed on the sheet while you were tuning them.");
    expect(written("Balanced")[0]).toBe(0.9);
    await press(answer);
    await waitFor(() => expect(percent("Pay")).toBe(shown));
    await waitFor(() => expect(written("Balanced")[0]).toBe(answer === "Keep mine" ? 0.7 : 0.9));
    expect(hasButton(answer)).toBe(false);
  });
});

describe("tables that go", () => {
  test("the presets table is named and written again with every preset and the weights shown", async () => {
    const { onSheet, press, workbook } = await renderPane();
    await onSheet(() => void workbook.content.splice(1, 1));
    await says(/^Weights is no longer a weights table .* Its weights are still here\.$/);
    await press("Write it again");
    await waitFor(() => expect(workbook.table("Weights").header).toEqual(weights.header));
    expect(workbook.table("Weights").rows).toEqual(weights.rows);
    await screen.findByRole("slider", { name: "Weight of Pay" });
    expect(percent("Pay")).toBe("30%");
  });

  test("undone in Excel, the question goes away by itself", async () => {
    const { onSheet, workbook } = await renderPane();
    let table = workbook.content[1];
    await onSheet(() => void ([table] = workbook.content.splice(1, 1)));
    await says(/^Weights is no longer a weights table/);
    await onSheet(() => void workbook.content.push(table));
    await screen.findByRole("slider", { name: "Weight of Pay" });
    expect(screen.queryByText(/no longer a weights table/)).toBeNull();
  });

  test("the data table is named", async () => {
    const { onSheet, workbook } = await renderPane();
    await onSheet(() => void workbook.content.splice(0, 1));
    await says("Table Jobs is no longer in the workbook. Choose another table above.");
  });

  test("a header edited: said which indicator has no column any more", async () => {
    const { onSheet, workbook } = await renderPane();
    await onSheet(() => (workbook.table("Jobs").header[1] = "Wage"));
    await says(/^No column in the data for: Pay\./);
  });

  test("tables that do not belong together are named", async () => {
    const { select } = await renderPane({
      tables: [
        jobs,
        weights,
        { ...weights, name: "Other", sheet: "Other", rows: [["Else", 1, "auto", "auto", 1, 1, 1]] },
      ],
    });
    await select("Weights table", "Other");
    await says("No indicator of Other is a column of Jobs. Choose tables that belong together.");
  });
});

test("a failure of the display keeps the weights, and the pane is shown again", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { weigh, open, press, workbook } = await renderPane();
  workbook.failNext = new WorkbookError({ code: "readOnly", parameters: {} });
  await weigh("Pay", "55");
  mockShown.fails = true;
  await open("Help");
  await says("The pane ran into a problem. Your weights are kept.");
  mockShown.fails = false;
  await press("Show the pane again");
  await open("Weights");
  await waitFor(() => expect(percent("Pay")).toBe("55%"));
  silent.mockRestore();
});

test.each([
  [
    "en-US",
    "Excel has not answered for 30 seconds; your change is made once it does. Press Enter or Esc if you are typing in a cell.",
  ],
  ["zh-CN", "Excel 已 30 秒没有响应；一旦响应即写入您的更改。如正在编辑单元格，请按 Enter 或 Esc。"],
] as const)(
  "a change that Excel keeps waiting is said to come, until it has: %s",
  async (language, words) => {
    const { workbook } = await renderPane({ language });
    act(() => workbook.late(true));
    await says(words);
    expect(screen.queryByRole("button", { name: /^(Try again|重试)$/ })).toBeNull();
    act(() => workbook.late(false));
    expect(screen.queryByText(words)).toBeNull();
  },
);
