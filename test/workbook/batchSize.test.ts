import { scanFormulas } from "../../src/workbook/formulaScan";
import { portableNamesInUse } from "../../src/workbook/namesInUse";
import { readTable } from "../../src/workbook/tables";
import { installExcel, uninstallExcel } from "../support/fakeExcel/install";
import { FakeWorkbook } from "../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const scan = () => scanFormulas(() => undefined, new AbortController().signal);

/** Nearly as long as a cell's text may be: 32,767 characters (Microsoft, Excel specifications and limits). */
const long = (start: string) => start.padEnd(30_000, "x");

const shapes = [
  ["180 rows", 180, 1],
  ["one row of 180", 1, 180],
  ["12 rows of 15", 12, 15],
] as const;

test.each(shapes)("a table of 5.4 MB is read in parts: %s", async (_, rows, columns) => {
  const body = Array.from({ length: rows }, (__, i) =>
    Array.from({ length: columns }, (___, j) => long(`${i} ${j} `)),
  );
  const header = Array.from({ length: columns }, (__, j) => `Name ${j}`);
  const book = new FakeWorkbook({ Jobs: { A1: [header, ...body] } });
  book.tables.push({
    name: "Jobs",
    area: { sheet: book.sheets[0], row: 0, column: 0, rows: rows + 1, columns },
    ids: header.map((___, j) => j + 1),
    showHeaders: true,
    deleted: false,
  });
  const host = installExcel(book);
  expect((await readTable("Jobs")).rows).toEqual(body);
  const online = host.syncs;
  const desktop = installExcel(book, { online: false });
  expect((await readTable("Jobs")).rows).toEqual(body);
  expect([online > 4, desktop.syncs]).toEqual([true, 3]);
});

/** A formula as long as Excel takes: 8,192 characters. */
const formula = (name: string, row: number) =>
  `=IF(A${row}="${"y".repeat(8100)}",0,${name}(A${row}:B${row}))`;

test("formulas of 5.3 MB are found in parts, each once and in order", async () => {
  const book = new FakeWorkbook({ Jobs: {} });
  const rows = Array.from({ length: 650 }, (_, i) => i + 1);
  book.type(
    "Jobs",
    "A1",
    rows.map((row) => [row, 2, formula("ESI", row)]),
  );
  const host = installExcel(book);
  const { cells, looked, stopped } = await scan();
  expect(cells.map(({ address }) => address)).toEqual(rows.map((row) => `C${row}`));
  expect([looked, stopped]).toEqual([1950, false]);
  expect(host.payload.answer).toBeGreaterThan(5_000_000);
});

test("the LAMBDA names in use are found among formulas of 5.3 MB", async () => {
  const book = new FakeWorkbook({ Jobs: {} });
  const rows = Array.from({ length: 650 }, (_, i) => i + 1);
  book.type(
    "Jobs",
    "C1",
    rows.map((row) => [formula(row === 650 ? "ESI_PORTABLE" : "SUM", row)]),
  );
  installExcel(book);
  expect([...(await portableNamesInUse())]).toEqual(["ESI_PORTABLE"]);
});

test("another refusal is none for size: it is told, and nothing is read twice", async () => {
  const book = new FakeWorkbook({ Jobs: { A1: [["Pay"], [1]] } });
  book.addTable("Jobs", "Jobs", "A1:A2");
  const host = installExcel(book);
  host.reset({ sync: 3, code: "GeneralException" });
  await expect(readTable("Jobs")).rejects.toMatchObject({ problem: { code: "rejected" } });
  expect(host.syncs).toBe(3);
});
