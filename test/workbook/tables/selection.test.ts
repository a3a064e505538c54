import { type FoundCell } from "../../../src/workbook/sharing/sharingContract";
import { selectedCells } from "../../../src/workbook/sharing/wayBack";
import { selectedTable } from "../../../src/workbook/tables/tables";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

// office-js#2268: getSelectedRange throws InvalidSelection while a chart is selected, by design; Excel.Workbook
// .getSelectedRange: "If there are multiple ranges selected, this method will throw an error."

const cells = ["A1", "B5", "C9"].map((address) => ({ sheet: "Jobs", address }) as FoundCell);

let book: FakeWorkbook;
beforeEach(() => {
  book = new FakeWorkbook({ Jobs: { A1: "Pay", A2: 1, C8: "Safety", C9: 2 } });
  book.addTable("Pay", "Jobs", "A1:A2");
  book.addTable("Safe", "Jobs", "C8:C9");
  installExcel(book);
});
afterEach(uninstallExcel);

test("one area", async () => {
  book.selection = book.area("Jobs", "A1:B5");
  expect(await selectedTable()).toBe("Pay");
  expect((await selectedCells(cells)).map(({ address }) => address)).toEqual(["A1", "B5"]);
});

test("several areas count each", async () => {
  book.selection = [book.area("Jobs", "E1:F2"), book.area("Jobs", "C1:C9"), book.area("Jobs", "A1")];
  expect(await selectedTable()).toBe("Safe");
  expect((await selectedCells(cells)).map(({ address }) => address)).toEqual(["A1", "C9"]);
});

test("a chart is no table and no cell", async () => {
  book.selection = "chart";
  expect(await selectedTable()).toBeNull();
  expect(await selectedCells(cells)).toEqual([]);
});

test("another refusal is told", async () => {
  book.selection = book.area("Jobs", "A1");
  installExcel(book).reset({ sync: 1, times: 9 });
  await expect(selectedTable()).rejects.toThrow();
});
