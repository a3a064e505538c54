import { checkedCells, showCell } from "../../../src/workbook/check/checkedCells";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const pay = [
  ["Region", "Pay"],
  ["North", 10],
  ["South", "12 b"],
];

function open(cells: Record<string, unknown>, selected: string) {
  const book = new FakeWorkbook({ Sheet1: cells });
  book.selection = book.area("Sheet1", selected);
  installExcel(book);
  return book;
}

test("one cell stands for the whole sheet: parts of a table are apart by blank rows", async () => {
  open({ B2: "Earnings", B4: pay, B8: "Source: office" }, "C5");
  const { values, ...place } = await checkedCells(null);
  expect(place).toMatchObject({ sheet: "Sheet1", address: "B2:C8", table: null, row: 1, column: 1 });
  expect(values).toEqual([["Earnings", null], [null, null], ...pay, [null, null], ["Source: office", null]]);
});

test("certain cells are looked through by themselves, as what can become a table", async () => {
  open({ B4: pay, E4: [["Other", 1]] }, "B4");
  expect(await checkedCells({ sheet: "Sheet1", address: "B4:C6" })).toMatchObject({
    address: "B4:C6",
    table: null,
    isSelection: true,
  });
  expect(await checkedCells(null)).toMatchObject({ address: "B4:F6" });
});

test("where the sheet holds a table too, for what lies around it; several cells for themselves", async () => {
  const others = {
    F1: [
      ["Unit", "Index"],
      ["A", 1],
    ],
  };
  const book = open({ B4: pay, ...others }, "B4");
  book.addTable("Other", "Sheet1", "F1:G2");
  expect(await checkedCells(null)).toMatchObject({ address: "B4:C6", table: null });
  book.selection = book.area("Sheet1", "B4:C5");
  expect(await checkedCells(null)).toMatchObject({ address: "B4:C5", table: null });
});

test("of a table its header and its rows, by its name or by a cell in it, with formats", async () => {
  const book = open({ B4: [...pay, ["East", 11]] }, "B5");
  book.addTable("Jobs", "Sheet1", "B4:C7");
  book.sheets[0].formats.set("4,2", "yyyy");
  const byName = await checkedCells("Jobs");
  expect(byName).toMatchObject({ address: "B4:C7", table: "Jobs", row: 3, column: 1 });
  expect(byName.values[3]).toEqual(["East", 11]);
  expect(byName.formats[1]).toEqual(["General", "yyyy"]);
  expect(await checkedCells(null)).toEqual(byName);
});

test("what reaches into a table, and a sheet without cells, is refused in words", async () => {
  const book = open({ B4: pay }, "B5:D9");
  book.addTable("Jobs", "Sheet1", "B4:C6");
  await expect(checkedCells(null)).rejects.toMatchObject({ problem: { code: "touchesTable" } });
  open({}, "B5");
  await expect(checkedCells(null)).rejects.toMatchObject({ problem: { code: "emptySelection" } });
  await expect(showCell({ sheet: "Gone", address: "A1:B2" }, 0, 0)).rejects.toMatchObject({
    problem: { code: "changedMeanwhile" },
  });
});

test("shows a cell by its place within the cells", async () => {
  const book = open({ B4: pay }, "A1");
  await showCell({ sheet: "Sheet1", address: "B4:C6" }, 2, 1);
  expect(book.selection).toMatchObject({ row: 5, column: 2 });
});
