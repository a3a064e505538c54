import { type TreatedSheet } from "../../../src/workbook/check/checkContract";
import { mostLive } from "../../../src/workbook/check/followingTable";
import { plannedTreatment, writeTreatedSheet } from "../../../src/workbook/check/treatedSheet";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { cellKey } from "../../support/fakeExcel/sheet";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const header = ["Region", "Pay", "Year", "Safety"];
const rows = [
  ["North", 1, 2020, 3],
  ["South", 28, 2021, ""],
];

function open() {
  const book = new FakeWorkbook({ Jobs: { B3: [header, ["North", 1, 2020, 3], ["South", 400, 2021, ""]] } });
  book.addTable("Jobs", "Jobs", "B3:E5");
  return { book, host: installExcel(book) };
}

const request: TreatedSheet = {
  ...{ name: "Jobs treated", table: "Jobs", header, treated: [1, 3], rows, scaled: false },
  formula: '=QEI.CLEAN(Jobs[[Pay]:[Safety]], "winsorize", "keep")',
  words: {
    ...{ title: "Jobs treated", caption: "By QEI.CLEAN", allRows: "All rows", otherRows: "Other rows" },
    lines: (isLive) => [isLive ? "Follows Jobs" : "Copied", "=1 cell"],
  },
};

test("treated columns follow what the formula fills, the others their source; nothing else changes", async () => {
  const { book } = open();
  const before = book.snapshot();
  expect(await writeTreatedSheet(request)).toMatchObject({ table: "Jobs_treated", sheet: "Jobs treated" });
  expect(changed(before, book.snapshot())).toEqual(["sheet +Jobs treated", "tables"]);
  const cell = (address: string) => book.input("Jobs treated", address);
  const row = (at: number) => ["A", "B", "C", "D", "E", "F", "G"].map((column) => cell(`${column}${at}`));
  expect(["A1", "A2", "A3", "A4"].map(cell)).toEqual([
    "Jobs treated",
    "Follows Jobs",
    "'=1 cell",
    '=IF(ROWS(Jobs)=2,"All rows","Other rows")',
  ]);
  expect(cell("F5")).toBe("By QEI.CLEAN");
  expect(row(6)).toEqual(
    ["Region", "Pay", "Year", "Safety", null, "Pay", "Safety"].map((text) => text ?? ""),
  );
  const follows = (column: string, place: number) =>
    `=IF(ROWS(Jobs[${column}])<${place},"",IF(INDEX(Jobs[${column}],${place})="","",INDEX(Jobs[${column}],${place})))`;
  const shows = (address: string) => `=IF(${address}="",IF(ISERROR($F$7),$F$7,""),${address})`;
  expect(row(7).slice(0, 4)).toEqual([
    follows("Region", 1),
    shows("$F$7"),
    follows("Year", 1),
    shows("$G$7"),
  ]);
  expect(row(8).slice(0, 4)).toEqual([
    follows("Region", 2),
    shows("$F$8"),
    follows("Year", 2),
    shows("$G$8"),
  ]);
  expect(cell("F7")).toBe(request.formula);
  expect(
    book.tables.map(({ name, area: { row: top, column, rows: count, columns } }) => [
      name,
      top,
      column,
      count,
      columns,
    ]),
  ).toContainEqual([...["Jobs_treated", 5, 0, 3, 4]]);
});

test("columns are shown as those of the source; logarithms are not, nor is a text's format kept", async () => {
  for (const [scaled, pay] of [
    [false, "0.0%"],
    [true, "General"],
  ] as const) {
    const { book } = open();
    const { formats: own } = book.sheet("Jobs")!;
    for (const [column, format] of ["@", "0.0%", "0"].entries()) own.set(cellKey(3, column + 1), format);
    await writeTreatedSheet({ ...request, scaled });
    const { formats } = book.sheet("Jobs treated")!;
    const shown = [0, 1, 2, 5].map((column) => formats.get(cellKey(7, column)) ?? "General");
    expect(shown).toEqual(["General", pay, "0", pay]);
  }
});

test("refused at any sync or write, all is as it was", async () => {
  const count = await everyFault(
    async () => ({ ...open(), work: () => writeTreatedSheet(request) }),
    ({ fault, book, before, error }) => {
      if (!error) return;
      const told = (error as { problem?: { code: string } }).problem?.code === "halfWritten";
      if (told) return expect(fault.times).toBe(Infinity);
      expect([fault, changed(before, book.snapshot())]).toEqual([fault, []]);
    },
  );
  expect(count).toBeGreaterThan(8);
});

test("it is taken out again, unless somebody has changed it", async () => {
  const { book } = open();
  const before = book.snapshot();
  const first = await writeTreatedSheet(request);
  expect(await first.takeOut()).toBeNull();
  expect(book.snapshot()).toEqual(before);
  const second = await writeTreatedSheet(request);
  book.type("Jobs treated", "I2", "a note of mine");
  expect(await second.takeOut()).toMatchObject({ isSheet: true, changed: ["I2"] });
  expect(await second.takeOut(true)).toBeNull();
  expect(book.snapshot()).toEqual(before);
});

test("so many cells that Excel would take minutes are copied as values, and the sheet says so", () => {
  const many = Array.from({ length: mostLive / 4 + 1 }, (_, i) => [
    `Unit ${i}`,
    i,
    2020,
    i === 0 ? "" : 2 * i,
  ]);
  expect(plannedTreatment({ ...request, rows: many.slice(1) }).result).not.toBeNull();
  const plan = plannedTreatment({ ...request, rows: many });
  expect([plan.result, plan.notes, [...plan.body][0]]).toEqual([
    null,
    ["'Jobs treated", "'Copied", "'=1 cell"],
    ["'Unit 0", 0, 2020, ""],
  ]);
});

// In Excel a new formula shows #BUSY! until the function has answered (office-js#4152).
test.each(["anchor", "value"] as const)(
  "whenever the formula's values come, the sheet is what was written and can be taken out (%s)",
  async (spilledFormula) => {
    const write = async (valuesCome: number) => {
      const { book } = open();
      const host = installExcel(book, { spilledFormula });
      book.functions.set("QEI", () => [
        [1, 3],
        [28, 5],
      ]);
      book.answers.resultsAfter = 1;
      host.beforeSync = (sync) => {
        if (sync === valuesCome) book.answers.wait(1);
      };
      const { takeOut } = await writeTreatedSheet({ ...request, formula: "=QEI(Jobs!C4:E5)" });
      const { syncs } = host;
      book.answers.wait(1);
      expect(book.shown("Jobs treated", "F8")).toBe(28);
      expect([valuesCome, await takeOut()]).toEqual([valuesCome, null]);
      return syncs;
    };
    const syncs = await write(Infinity);
    for (let sync = 1; sync <= syncs; sync++) await write(sync);
  },
);
