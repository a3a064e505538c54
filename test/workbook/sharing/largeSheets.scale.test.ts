import { commentedCells } from "../../../src/workbook/cells/commentedCells";
import { addFrozenList } from "../../../src/workbook/sharing/frozenList";
import { addTable, insertBeside, insertOnNewSheet } from "../../../src/workbook/insert/insert";
import { writeMethodSheet } from "../../../src/workbook/sharing/methodSheet";
import { type FoundCell } from "../../../src/workbook/sharing/sharingContract";
import { runAsOneStep } from "../../../src/workbook/run";
import { writeCells } from "../../../src/workbook/tables/writeCells";
import { changed } from "../../support/changedCells";
import { cellKey } from "../../support/fakeExcel/sheet";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

function open() {
  const book = new FakeWorkbook({
    Jobs: {
      A1: [
        ["Unit", "Pay"],
        ["North", 1],
        ["South", 2],
      ],
      E9000: "mine",
    },
  });
  book.addTable("Jobs", "Jobs", "A1:B3");
  return { book, host: installExcel(book) };
}

/** As long as a cell's text may be, nearly: 5.4 MB in 180 rows. */
const texts = Array.from({ length: 180 }, (_, i) => [`=${i} `.padEnd(30_000, "x"), i]);
const cell = (i: number, formula: string): FoundCell => ({
  sheet: "Jobs",
  address: `C${i + 1}`,
  formula,
  state: "fine",
  error: "",
  intersected: false,
  through: [],
  named: false,
});

function expectSizes({ payload }: ReturnType<typeof open>["host"]): void {
  expect(payload.writing).toBeGreaterThan(2_000_000);
  expect(payload.writing).toBeLessThanOrEqual(4_000_000);
}

test("a table of 5.4 MB is written in parts, and goes again where the last is refused", async () => {
  const table = { name: "Copy", sheet: "Copy", header: ["Words", "Number"], rows: texts };
  const { book, host } = open();
  expect(await addTable(table)).toMatchObject({ table: "Copy", sheet: "Copy" });
  expect(book.table("Copy")?.area).toMatchObject({ row: 0, column: 0, rows: 181, columns: 2 });
  expect(["A1", "A181", "B181"].map((address) => book.shown("Copy", address))).toEqual([
    "Words",
    texts[179][0],
    179,
  ]);
  expectSizes(host);
  const again = open();
  const before = again.book.snapshot();
  again.host.reset({ write: host.writes });
  await expect(addTable(table)).rejects.toMatchObject({ problem: { code: "rejected" } });
  expect(changed(before, again.book.snapshot())).toEqual([]);
});

test("a method of 5.4 MB is written in parts", async () => {
  const { book, host } = open();
  const formats = texts.map(() => ["@", "0.0"]);
  await writeMethodSheet({ rows: texts, formats, headings: [], paragraphs: [] }, "Method");
  expect(["A180", "B180"].map((address) => book.shown("Method", address))).toEqual([texts[179][0], 179]);
  expectSizes(host);
});

test("the formats of a result of 180,000 cells are written in parts", async () => {
  const { book, host } = open();
  const numberFormat = "#,##0.000000;-#,##0.000000;0";
  const request = { table: "Jobs", headings: [], width: 20, formula: "=QEI(Jobs!B2:B3)", rows: 9000 };
  await insertOnNewSheet({ ...request, numberFormat, sheet: "QEI", labels: null, chart: null });
  expect(book.sheet("QEI")?.formats.get(cellKey(8999, 19))).toBe(numberFormat);
  expectSizes(host);
});

test("beside a table of 9,000 rows it is known what is free, to the last row", async () => {
  const { book, host } = open();
  const request = { headings: ["QEI"], width: 1, formula: "=QEI(B2:B3)", rows: 9000, numberFormat: "0.0" };
  // D and F are beside what stands in E9000.
  expect((await insertBeside({ table: "Jobs", ...request })).address).toBe("Jobs!G2");
  expect(book.shown("Jobs", "E9000")).toBe("mine");
  expect(host.payload.answer).toBeLessThan(100_000);
});

test("a list of 5.4 MB of frozen formulas is written in parts, and 15,000 cells are taken out of one", async () => {
  const { book, host } = open();
  const formulas = Array.from({ length: 680 }, (_, i) => cell(i, `=ESI(A${i})`.padEnd(8000, "+1")));
  const fill = (cells: readonly FoundCell[]) =>
    runAsOneStep(async (step) => {
      const list = await addFrozenList(step, cells);
      await list.fill();
      if (cells.length > 10_000) await list.withdraw(cells.slice(1));
      return list;
    });
  const list = await fill(formulas);
  expect(book.input(list.sheet, "C681")).toBe(`'${formulas[679].formula}`);
  expectSizes(host);
  const cells = Array.from({ length: 15_000 }, (_, i) => cell(i, `=ESI(A${i})`));
  const many = await fill(cells);
  expect(["C1", "C2", "C3", "C15001"].map((address) => book.input(many.sheet, address))).toEqual([
    "Formula before freezing:",
    "'=ESI(A0)",
    "",
    "",
  ]);
});

test("15,000 threaded comments are looked through in parts", async () => {
  const { book } = open();
  for (let row = 0; row < 15_000; row++) book.sheets[0].comments.set(cellKey(row, 2), true);
  const [commented, free] = [cell(14_999, "=ESI(A1)"), cell(15_000, "=ESI(A1)")];
  expect(await Excel.run((context) => commentedCells(context, [commented, free]))).toEqual([commented]);
});

test("a whole column goes in requests that Excel on the web takes", async () => {
  const count = 15000;
  const rows = Array.from({ length: count }, (_, i) => [`Region ${i}`, "'-"]);
  const book = new FakeWorkbook({ Sheet1: { A1: [["Region", "Pay"], ...rows] } });
  book.addTable("Regions", "Sheet1", `A1:B${count + 1}`);
  installExcel(book);
  const cells = rows.map((_, row) => ({ row, expected: "-", next: "'n/a" }));
  await writeCells("Regions", "Pay", cells);
  expect([2, count + 1].map((row) => book.input("Sheet1", `B${row}`))).toEqual(["n/a", "n/a"]);
}, 30000);
