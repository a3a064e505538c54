import { WorkbookError } from "../../../src/workbook/problems";
import { insertBeside } from "../../../src/workbook/insert/insert";
import { linesAbove, writeSource } from "../../../src/workbook/presets/sourceLines";
import { listTables, readTable } from "../../../src/workbook/tables/tables";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

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

test("copies of figures that were written as tables are no data; a table that is only called so is", async () => {
  const figures = [
    ["Unit", "QEI"],
    ["Nurse", 70],
  ];
  const book = new FakeWorkbook({
    "QEI copy": { A3: figures },
    "QEI copy 2": { A3: figures },
    Own: { A3: figures },
  });
  book.addTable("Copy", "QEI copy", "A3:B4");
  book.addTable("Copy2", "QEI copy 2", "A3:B4");
  book.addTable("Copy3", "Own", "A3:B4");
  installExcel(book);
  expect((await listTables()).map(({ name }) => name)).toEqual(["Copy3"]);
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

test("cells of a sheet called like a cell are named with its name in quotes", async () => {
  const named = new Set<string>();
  const start = async () => {
    const book = new FakeWorkbook({
      Q1: {
        A1: "About it",
        A4: [
          ["Indicator", "Mine"],
          ["Pay", 1],
        ],
      },
    });
    book.addTable("Weights", "Q1", "A4:B5");
    const host = installExcel(book);
    return { book, host, work: () => writeSource("Weights", "Mine", "Source of Mine: a poll") };
  };
  await everyFault(start, ({ error }) => {
    if (error instanceof WorkbookError && error.problem.code === "halfWritten")
      named.add(error.problem.parameters.cells);
  });
  expect([...named]).toEqual(["'Q1'!A2"]);
});
