import fc from "fast-check";
import { batchesOf, bytesOf, writeBytes } from "../../../src/workbook/cells/batchSize";
import { scanFormulas } from "../../../src/workbook/sharing/formulaScan";
import { portableNamesInUse } from "../../../src/workbook/sharing/namesInUse";
import { readTable } from "../../../src/workbook/tables/tables";
import { anyText } from "../../support/anyText";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

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

/** As long as Excel takes a formula, 8,192 characters, and a text in it, 255 (Microsoft, Excel specifications and limits). */
const texts = new Array(32).fill(`"${"y".repeat(250)}"`).join(",");
const formula = (name: string, row: number) => `=${name}(A${row}:B${row},${texts})`;

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

const cell = fc.oneof(anyText, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));

/** With each character that is no letter or digit as \uXXXX, which an encoder of JSON may do: RFC 8259, section 7. */
const escaping = (json: string) => json.replace(/\\u[\da-f]{4}|\\.|[^\w",:[\]{}.+\- ]/g, "\\u0000");

test("contents are never more bytes than counted, however they are encoded", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (rows) => {
      const json = JSON.stringify(rows);
      expect(bytesOf(rows)).toBeGreaterThanOrEqual(Buffer.byteLength(json));
      expect(bytesOf(rows)).toBeGreaterThanOrEqual(escaping(json).length);
      expect(writeBytes(rows)).toBeGreaterThan(bytesOf(rows));
    }),
  );
});

test("batches keep the order, are no larger than 4 MB, and are as few as that allows one after the other", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5_000_000 })), (sizes) => {
      const batches = batchesOf(sizes, (size) => size);
      expect(batches.flat()).toEqual(sizes);
      const sum = (batch: readonly number[]) => batch.reduce((all, size) => all + size, 0);
      for (const [i, batch] of batches.entries()) {
        if (batch.length > 1) expect(sum(batch)).toBeLessThanOrEqual(4_000_000);
        if (i > 0) expect(sum(batches[i - 1]) + batch[0]).toBeGreaterThan(4_000_000);
      }
    }),
  );
});
