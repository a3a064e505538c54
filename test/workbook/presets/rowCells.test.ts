import { type TableContent } from "../../../src/workbook/contract";
import { Grouping } from "../../../src/workbook/presets/grouping";
import { type PresetsTable, readPresets } from "../../../src/workbook/presets/presetsTable";
import { writeRows } from "../../../src/workbook/presets/rowCells";
import { type TableChange } from "../../../src/workbook/presets/tableChange";
import { readTable } from "../../../src/workbook/tables/tables";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const flat = [
  ["Indicator", "Direction", "Low", "High", "Note", "Own"],
  ["Pay", 1, "auto", 100, "'=see the handbook", 0.5],
  ["Safety", -1, "=SUM(J5:J6)", "auto", "", 0.2],
  ["Hours", 1, "auto", "auto", "=1+1", "=1-F5-F6"],
];

/** A weights table from row 4 on, with cells above it, beside it and below it. */
function open(rows: readonly (readonly unknown[])[] = flat, options?: Parameters<typeof installExcel>[1]) {
  const width = String.fromCharCode(64 + rows[0].length);
  const beside = String.fromCharCode(67 + rows[0].length);
  const book = new FakeWorkbook({
    Weights: { A1: "Weights of the survey", A4: rows, [`${beside}5`]: "beside", A12: "below" },
  });
  book.addTable("Weights", "Weights", `A4:${width}${3 + rows.length}`);
  return { book, host: installExcel(book, options) };
}

const read = async (): Promise<PresetsTable> => readPresets(await readTable("Weights"));
const write = async (change: (table: PresetsTable) => TableChange) => {
  const table = await read();
  return writeRows("Weights", table, change(table));
};
const group = (names: readonly string[], to: string) => (table: PresetsTable) =>
  new Grouping(table, false).move(names, to).change();
const column = (table: TableContent | PresetsTable, name: string) =>
  ("cells" in table ? table.cells : table.rows).map((row) => row[table.header.indexOf(name)]);

test("a dimension gets a column beside the names, a row at the end, and what its indicators weigh together", async () => {
  const { book } = open();
  await write(group(["Pay", "Safety"], "Rewards"));
  const table = await read();
  expect(table.header).toEqual(["Indicator", "Dimension", "Direction", "Low", "High", "Note", "Own"]);
  expect(column(table, "Indicator")).toEqual(["Pay", "Safety", "Hours", "Rewards"]);
  expect(column(table, "Dimension")).toEqual(["Rewards", "Rewards", null, null]);
  expect(book.input("Weights", "G8")).toBe(0.7);
  // What people wrote stays what it was, formulas too.
  expect([book.input("Weights", "D6"), book.input("Weights", "F7"), book.input("Weights", "F5")]).toEqual([
    "=SUM(J5:J6)",
    "=1+1",
    "'=see the handbook",
  ]);
});

test("below Chinese headers the column is called 维度", async () => {
  open([
    ["指标", "方向", "下限", "上限", "我的预设"],
    ["工资", 1, "auto", "auto", 0.5],
    ["安全", 1, "auto", "auto", 0.5],
  ]);
  await write(group(["工资"], "回报"));
  expect((await read()).header).toEqual(["指标", "维度", "方向", "下限", "上限", "我的预设"]);
});

test("a row of totals stays the last one", async () => {
  open([...flat, ["Total", "", "", "", "", "=SUM(F5:F7)"]]);
  await write(group(["Pay"], "Rewards"));
  expect(column(await readTable("Weights"), "Indicator")).toEqual([
    "Pay",
    "Safety",
    "Hours",
    "Rewards",
    "Total",
  ]);
});

test("what is written can be taken back, column and rows and formulas, and done again", async () => {
  const { book } = open();
  const before = book.snapshot();
  const first = await write(group(["Pay", "Hours"], "Rewards"));
  const grouped = book.snapshot();
  const second = await write(() => first.undo);
  expect(changed(before, book.snapshot())).toEqual([]);
  await write(() => second.undo);
  expect(changed(grouped, book.snapshot())).toEqual([]);
});

test("a dimension that goes comes back with all that stood in its row, in its place", async () => {
  const { book } = open([
    ["Indicator", "Dimension", "Direction", "Low", "High", "Note", "Own"],
    ["Rewards", "", "", "", "", "=1+2", "=SUM(G6:G7)"],
    ["Pay", "Rewards", 1, "auto", "auto", "", 0.5],
    ["Safety", "Rewards", 1, "auto", "auto", "", 0.2],
    ["Hours", "", 1, "auto", "auto", "", 0.3],
  ]);
  const before = book.snapshot();
  const { undo } = await write((table) => new Grouping(table, false).dissolve("Rewards").change());
  expect(column(await read(), "Indicator")).toEqual(["Pay", "Safety", "Hours"]);
  expect(column(await read(), "Dimension")).toEqual([null, null, null]);
  await write(() => undo);
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("a formula that gives way is told; one that comes to the same weight stays", async () => {
  const { book } = open([
    ["Indicator", "Dimension", "Direction", "Low", "High", "Own"],
    ["Pay", "Rewards", 1, "auto", "auto", 0.5],
    ["Safety", "", 1, "auto", "auto", "=0.1+0.1"],
    ["Rewards", "", "", "", "", "=0.5"],
  ]);
  const { replaced } = await write(group(["Safety"], "Rewards"));
  expect(replaced).toEqual(["Rewards"]);
  expect([book.input("Weights", "F6"), book.input("Weights", "F7")]).toEqual(["=0.1+0.1", 0.7]);
});

test("another table than the one it was made for: nothing is written", async () => {
  const { book } = open();
  const table = await read();
  book.type("Weights", "F6", 0.9);
  const before = book.snapshot();
  await expect(writeRows("Weights", table, group(["Pay"], "Rewards")(table))).rejects.toMatchObject({
    problem: { code: "changedMeanwhile" },
  });
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("a protected sheet is named", async () => {
  const { book } = open();
  book.area("Weights", "A1").sheet.protected = true;
  await expect(write(group(["Pay"], "Rewards"))).rejects.toMatchObject({
    problem: { code: "sheetProtected", parameters: { sheet: "Weights" } },
  });
});

test.each([true, false])(
  "refused at any moment, the table is as it was; ranges follow: %s",
  async (follows) => {
    // Grouping, and taking it back.
    for (const change of [group(["Pay", "Safety"], "Rewards"), null]) {
      const runs = await everyFault(
        async () => {
          const { book, host } = open(flat, { follows });
          const undone = change ? null : await write(group(["Pay", "Hours"], "Rewards"));
          const table = await read();
          const wanted = undone ? undone.undo : change!(table);
          return { book, host, work: () => writeRows("Weights", table, wanted) };
        },
        ({ fault, book, before, error }) => {
          const left = changed(before, book.snapshot());
          const code = (error as { problem?: { code: string } } | null)?.problem?.code;
          // Where Excel goes on refusing, the user is told which cells are left.
          if (left.length > 0) expect([fault, code]).toEqual([{ ...fault, times: Infinity }, "halfWritten"]);
          else expect(error).not.toBeNull();
        },
      );
      expect(runs).toBeGreaterThan(5);
    }
  },
);

test.each([true, false])("an edit at any moment stays; ranges follow: %s", async (follows) => {
  const edits: readonly ((book: FakeWorkbook) => void)[] = [
    (book) => book.type("Weights", "F6", 0.9),
    (book) =>
      book.type(
        "Weights",
        "A5",
        ["A7", "A6", "A5"].map((at) => [book.input("Weights", at)]),
      ),
  ];
  for (const edit of edits) {
    const counted = open(flat, { follows });
    const table = await read();
    counted.host.reset();
    await writeRows("Weights", table, group(["Pay", "Safety"], "Rewards")(table));
    const { syncs } = counted.host;
    for (let at = 1; at <= syncs; at++) {
      const { book, host } = open(flat, { follows });
      const planned = group(["Pay", "Safety"], "Rewards")(await read());
      let edited: unknown = null;
      host.reset();
      host.beforeSync = (sync) => {
        if (sync !== at) return;
        edit(book);
        edited = book.snapshot();
      };
      const asked = await writeRows("Weights", table, planned).catch(() => null);
      if (asked === null) expect([at, changed(edited, book.snapshot())]).toEqual([at, []]);
      else {
        // The rows that were meant are those that are grouped.
        const now = await read();
        const grouped = now.rows
          .filter(({ dimension }) => dimension === "Rewards")
          .map((row) => row.indicator);
        expect([at, grouped.sort()]).toEqual([at, ["Pay", "Safety"]]);
      }
    }
  }
});
