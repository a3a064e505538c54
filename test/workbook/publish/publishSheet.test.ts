import { layOut, type Report } from "../../../src/sharing/publish/layOut";
import { writePublishedSheet } from "../../../src/workbook/publish/publishSheet";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const report: Report = {
  name: "Jobs – Mine",
  title: "=Jobs – Mine",
  lines: [{ cell: { formula: (at) => `=SUM(${at(0, 1)}, 0)` }, kind: "text", reads: "70" }],
  table: {
    columns: [
      { heading: "Unit", format: "General", align: "left" },
      { heading: "Index", format: "0.0", align: "right", bar: { color: "#8FB8DE", scale: [0, 100] } },
    ],
    rows: 2,
    body: [
      ["=1+1", 70],
      ["2024", ""],
    ],
    heat: { from: 1, to: 1 },
  },
  aside: {
    columns: [
      { heading: "Part", format: "General", align: "left" },
      { heading: "Weight", format: "General", align: "right" },
    ],
    rows: 1,
    body: [["Pay", { formula: () => "=SUM(Jobs!A1:A2)" }]],
  },
  chart: { kind: "intervals", title: "Index", color: "#8FB8DE", from: 0, to: 1 },
  live: false,
};

function open() {
  const book = new FakeWorkbook({ Jobs: { A1: [[1], [2]] } });
  return { book, host: installExcel(book) };
}

const write = () => writePublishedSheet(layOut(report));

test("a sheet is added and nothing else changes; texts stay texts, formulas fill", async () => {
  const { book } = open();
  const before = book.snapshot();
  const { sheet } = await write();
  expect(sheet).toBe("Jobs – Mine");
  expect(changed(before, book.snapshot())).toEqual(["sheet +Jobs – Mine"]);
  const shown = (cell: string) => book.shown(sheet, cell);
  expect(["A1", "A2", "A4", "B4", "A5", "B5", "A6", "B6"].map(shown)).toEqual([
    "=Jobs – Mine",
    70,
    "Unit",
    "Index",
    "=1+1",
    70,
    "2024",
    "",
  ]);
  const weight = [...Array(40).keys()].map((row) => shown(`E${row + 1}`));
  expect(weight).toContain(3);
});

test("a second sheet gets a name of its own; Undo takes out that one", async () => {
  const { book } = open();
  const names = () => book.sheets.map(({ name }) => name);
  await write();
  const second = await write();
  expect(names()).toEqual(["Jobs", "Jobs – Mine", "Jobs – Mine 2"]);
  expect(await second.takeOut()).toBeNull();
  expect(names()).toEqual(["Jobs", "Jobs – Mine"]);
  // Taken out by hand already.
  expect(await second.takeOut()).toBeNull();
  expect(names()).toEqual(["Jobs", "Jobs – Mine"]);
});

test("all of it is one step to undo, and refused at any sync or write, nothing is left of it", async () => {
  const { host } = open();
  await write();
  expect(host.runs).toEqual([expect.objectContaining({ mergeUndoGroup: true })]);
  const count = await everyFault(
    async () => ({ ...open(), work: write }),
    ({ before, book, error }) => {
      if (!error) return;
      const told = (error as { problem?: { code: string } }).problem?.code === "halfWritten";
      if (!told) expect(changed(before, book.snapshot())).toEqual([]);
    },
  );
  expect(count).toBeGreaterThan(5);
});
