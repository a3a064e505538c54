import { WorkbookError } from "../../src/workbook/problems";
import { insertBeside } from "../../src/workbook/insert";
import { linesAbove } from "../../src/workbook/sourceLines";
import { listTables, readTable } from "../../src/workbook/tables";
import { installExcel, uninstallExcel } from "../support/fakeExcel/install";
import { FakeWorkbook } from "../support/fakeExcel/workbook";

afterEach(uninstallExcel);

/** Excel.Table.showHeaders: a table whose Header Row is not ticked has data in its first row. */
function open() {
  const book = new FakeWorkbook({
    Jobs: {
      A3: [
        ["Job", "Pay"],
        ["Nurse", 3200],
        ["Driver", 2400],
      ],
    },
    Plain: {
      A1: "About it",
      A3: [
        ["x", "y"],
        ["Cook", 7],
        ["Smith", 8],
      ],
    },
  });
  book.addTable("Jobs", "Jobs", "A3:B5");
  book.addTable("Plain", "Plain", "A3:B5");
  book.hideHeaders("Plain");
  installExcel(book);
  return book;
}

test("a table without a header row keeps no other from being listed, and no data row becomes its header", async () => {
  open();
  expect(
    (await listTables()).map(({ name, header, place: { row, rows } }) => [name, header, row, rows]),
  ).toEqual([
    ["Jobs", ["Job", "Pay"], 2, 3],
    ["Plain", [], 3, 2],
  ]);
});

test("read or written to, it says that it has no headers", async () => {
  const book = open();
  const before = book.snapshot();
  const refused = new WorkbookError({ code: "noHeaderRow", parameters: { table: "Plain" } });
  const result = { headings: ["QEI"], width: 1, formula: "=QEI(B4:B5)", rows: 2, numberFormat: "0.0" };
  for (const work of [() => readTable("plain"), () => insertBeside({ table: "Plain", ...result })])
    expect(await work().catch((error: unknown) => error)).toEqual(refused);
  expect(book.snapshot()).toEqual(before);
  expect(await linesAbove("Plain")).toEqual(["About it"]);
});
