import { freezeCells } from "../../../src/workbook/sharing/freeze";
import { scanFormulas } from "../../../src/workbook/sharing/formulaScan";
import { makeDependent, makePortable } from "../../../src/workbook/sharing/makePortable";
import { repairFormulas } from "../../../src/workbook/sharing/wayBack";
import { changed } from "../../support/changedCells";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const progress = () => undefined;
const scan = async () => (await scanFormulas(progress, new AbortController().signal)).cells;

const letters = ["C", "D", "E", "F", "G", "H"];

/**
 * Six formulas side by side that fill 300 cells each with texts of 1,200 characters. Looked at before and after it is written,
 * each is a megabyte of an answer, and all are more than Excel on the web gives.
 */
async function open(options?: Parameters<typeof installExcel>[1], characters = 1200) {
  const book = new FakeWorkbook({ Jobs: { A2: Array.from({ length: 300 }, (_, i) => [i]) } });
  for (const name of ["QEI", "QEI_PORTABLE"])
    book.functions.set(name, ([data]) => data.map(([cell]) => [`${String(cell)} `.padEnd(characters, "x")]));
  for (const letter of letters) book.type("Jobs", `${letter}2`, "=QEI($A$2:$A$301)");
  const host = installExcel(book, options);
  const cells = await scan();
  host.reset();
  return { book, host, cells };
}

const last = (book: FakeWorkbook) => letters.map((letter) => book.input("Jobs", `${letter}301`));

test("Freeze: no batch that writes is above 4 MB", async () => {
  for (const spilledFormula of ["anchor", "value"] as const) {
    const { book, host, cells } = await open({ spilledFormula });
    expect(await freezeCells(cells, progress)).toMatchObject({ frozen: 6, skipped: [], tooLarge: [] });
    expect(last(book)).toEqual(letters.map(() => "299 ".padEnd(1200, "x")));
    expect(book.note("Jobs", "H2")).toBe("Formula before freezing:\n=QEI($A$2:$A$301)");
    expect(host.payload.writing).toBeGreaterThan(1_000_000);
    expect(host.payload.writing).toBeLessThanOrEqual(4_000_000);
  }
});

test("Freeze refused at its last write: what the batches before have written is put back", async () => {
  const counted = await open();
  await freezeCells(counted.cells, progress);
  const { book, host, cells } = await open();
  const before = book.snapshot();
  host.reset({ write: counted.host.writes });
  expect(await freezeCells(cells, progress)).toMatchObject({ frozen: 0, lost: [] });
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("notes longer than they mostly are: the refused answer hides what was written, and all of it is put back", async () => {
  const rows = Array.from({ length: 120 }, (_, i) => i + 1);
  const book = new FakeWorkbook({ Jobs: { A1: rows.map((row) => [row, 2, `=ESI(A${row}:B${row})`]) } });
  for (const row of rows) book.setNote("Jobs", `C${row}`, "n".repeat(30_000));
  const host = installExcel(book);
  const cells = await scan();
  host.reset();
  const before = book.snapshot();
  const outcome = await freezeCells(cells, progress);
  expect(outcome.failure).toMatchObject({ problem: { code: "tooLarge" } });
  expect(host.writes).toBeGreaterThan(2 * rows.length);
  expect([outcome.lost, changed(before, book.snapshot())]).toEqual([[], []]);
});

test.each([true, false])("a formula that alone fills more than 4 MB, in a browser: %s", async (online) => {
  // Without notes, so that there is a list.
  const { book, host } = await open({ online, api: 17 });
  // 2.4 MB of values.
  book.functions.set("QEI.BOD", ([data]) => data.map(([cell]) => [String(cell).padEnd(8000, "y")]));
  book.type("Jobs", "J2", "=QEI.BOD($A$2:$A$301)");
  const all = await scan();
  host.reset();
  const outcome = await freezeCells(all, progress);
  expect([outcome.frozen, outcome.tooLarge.map(({ address }) => address)]).toEqual(
    online ? [6, ["J2"]] : [7, []],
  );
  expect(book.input("Jobs", "J2")).toBe(online ? "=QEI.BOD($A$2:$A$301)" : "0".padEnd(8000, "y"));
  expect(book.input("Jobs", "J301")).toBe(online ? "" : "299".padEnd(8000, "y"));
  const listed = Array.from({ length: 8 }, (_, i) => book.input("Frozen formulas", `B${i + 2}`));
  expect(listed.includes("J2")).toBe(!online);
});

test("Make portable and back: values of more than 5 MB are compared in parts", async () => {
  const { book, host, cells } = await open({}, 2900);
  const before = book.snapshot();
  expect(await makePortable(cells, progress)).toMatchObject({ outcome: "done", changed: 6, skipped: [] });
  expect(book.input("Jobs", "H2")).toMatch(/^=QEI_PORTABLE\(/);
  expect(host.payload.answer).toBeGreaterThan(5_000_000);
  expect(await makeDependent(await scan(), progress)).toMatchObject({ outcome: "done", changed: 6 });
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("formulas as long as they may be, entered anew: no batch that writes is above 4 MB", async () => {
  // A formula has up to 8,192 characters, a text in it up to 255 (Microsoft, Excel specifications and limits).
  const texts = new Array(32).fill(`"${"职".repeat(250)}"`).join(",");
  const rows = Array.from({ length: 120 }, (_, i) => i + 1);
  const book = new FakeWorkbook({ Jobs: { A1: rows.map((row) => [row, 2]) } });
  const column = (name: string) => rows.map((row) => [`=${name}(A${row}:B${row},${texts})`]);
  book.type("Jobs", "D1", column("_xldudf_ESI"));
  const host = installExcel(book);
  const cells = await scan();
  host.reset();
  expect(await repairFormulas(cells)).toMatchObject({ entered: 120, skipped: [], failure: null });
  expect(rows.map((row) => [book.input("Jobs", `D${row}`)])).toEqual(column("ESI"));
  expect(host.payload.writing).toBeGreaterThan(1_000_000);
  expect(host.payload.writing).toBeLessThanOrEqual(4_000_000);
});
