import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/problems";
import { cellsOf } from "../../fixtures/tables/layout";
import { spokenByCheck } from "../../support/languages";
import { renderPane, says } from "../renderPane";

const drawing = `
Area  | Pay | Hours
North | 10  | '12.3 b
South | 12  | –
East  | 14  | 31
Total | 36  | 43`;

async function open(options: Parameters<typeof renderPane>[0] = { tables: [] }) {
  const pane = await renderPane(options);
  pane.workbook.cells.Sheet1 = cellsOf(drawing);
  pane.workbook.selection = { sheet: "Sheet1" };
  const text = spokenByCheck[options.language === "zh-CN" ? "zh-CN" : "en-US"].check;
  const dash = async () => within(await screen.findByRole("region", { name: text.symbol("–", 1) }));
  const choose = async (answer: string) =>
    pane.user.selectOptions((await dash()).getByRole("combobox"), answer);
  return { ...pane, text, dash, choose };
}

test("the clean table is opened, with what became of each cell and every decision; Undo takes all of it back", async () => {
  const { press, choose, workbook, dash } = await open();
  await press("Use the selection");
  await choose("Missing");
  await press("Make the clean sheet");
  await says("Table Sheet1_clean is made of Sheet1!A1:C5.");
  await screen.findByRole("checkbox", { name: "Use Hours" });
  expect(workbook.table("Sheet1_clean").rows).toEqual([
    ["North", 10, 12.3],
    ["South", 12, ""],
    ["East", 14, 31],
  ]);
  const { log, decisions } = workbook.checked.written.get("Sheet1_clean")!;
  expect(log).toEqual([
    { row: 4, column: 0, next: "left out", why: "by their name" },
    { row: 1, column: 2, next: 12.3, why: "flag" },
    { row: 2, column: 2, next: "Missing", why: "symbol" },
  ]);
  expect(decisions).toEqual([
    ["Numbers with a flag", "flag", "", "b", "use"],
    ["“–” in 1 cell: what does it mean?", "symbol", "", "–", "missing"],
    ["Rows that sum or average others", "row", "", "total", "left out"],
  ]);
  await press("Undo");
  await waitFor(() => expect(workbook.content).toEqual([]));
  // The answers are still there.
  expect((await dash()).getByRole<HTMLSelectElement>("combobox").value).toBe("missing");
});

test("checked again after the data have changed, the answers are there and only what is new is open", async () => {
  const { press, choose, workbook, dash, open: openTab, store } = await open();
  await press("Use the selection");
  await choose("0");
  await press("Make the clean sheet");
  await says("Table Sheet1_clean is made of Sheet1!A1:C5.");
  // The answers are those of before: nothing to be said.
  const { data } = store.getState();
  expect(await act(() => store.actions.check(({ isOutdated }) => isOutdated(data!)))).toBe(false);
  workbook.cells.Sheet1[3][1] = "*";
  await press("All others: higher is better");
  await press("Create weights table");
  await openTab("Analyze");
  await says(/^The cells that this table was made of have changed\./);
  await press("Check the table");
  await says(/3 earlier answers stand\./);
  expect((await dash()).getByRole<HTMLSelectElement>("combobox").value).toBe("zero");
  await says("1 question is open: its cells stay as they are.");
  // It is the source that is looked through, not the clean table.
  await screen.findByRole("heading", { name: "Check of Sheet1!A1:C5" });
});

test("where the sheet cannot be written, the reason is told and the answers stay", async () => {
  const { press, choose, workbook, dash } = await open();
  await press("Use the selection");
  await choose("Missing");
  workbook.failNext = new WorkbookError({ code: "workbookProtected", parameters: {} });
  await press("Make the clean sheet");
  await says(/protected/);
  expect(workbook.content).toEqual([]);
  expect((await dash()).getByRole<HTMLSelectElement>("combobox").value).toBe("missing");
});

test("in Chinese, with the words of the sheet in it", async () => {
  const { press, choose, workbook, text } = await open({ tables: [], language: "zh-CN" });
  await press("使用所选区域");
  await choose(text.missing);
  await press(text.makeClean);
  await waitFor(() => expect(workbook.checked.written.get("Sheet1_整理")?.log[1].why).toBe(text.whys.flag));
});
