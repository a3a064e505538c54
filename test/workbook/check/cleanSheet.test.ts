import { checkTable } from "../../../src/cells/check/checkTable";
import { cleanTable, type Decisions } from "../../../src/cells/check/cleanTable";
import { type CheckedCells, type CleanSheet } from "../../../src/workbook/check/checkContract";
import { checkedCells } from "../../../src/workbook/check/checkedCells";
import { writeCleanSheet } from "../../../src/workbook/check/cleanSheet";
import { mostLive } from "../../../src/workbook/check/followingTable";
import { plannedSheet } from "../../../src/workbook/check/plannedSheet";
import { rememberedDecisions } from "../../../src/workbook/check/rememberedDecisions";
import { writeUnitsSheet } from "../../../src/workbook/check/unitsSheet";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const pasted = [
  ["Earnings of residents", "", ""],
  ["Area", "Pay", "Hours"],
  ["North", 10, "12.3 b"],
  ["South", 12, "–"],
  ["Total", 22, 30],
  ["Source: office", "", ""],
];

function open(others: Record<string, unknown> = {}) {
  const book = new FakeWorkbook({ "Pay 2024": { B2: pasted, ...others } });
  book.selection = book.area("Pay 2024", "B2:D7");
  return { book, host: installExcel(book) };
}

const decisions: Decisions = {
  flags: new Map([["b", "use"]]),
  symbols: new Map([["–", "missing"]]),
  leaveOut: [4],
};

/** The sheet that is asked for of the cells that are selected. */
function requestOf(source: CheckedCells, given = decisions): CleanSheet {
  const check = checkTable(source.values);
  const clean = cleanTable(source.values, check, given);
  return {
    name: "Pay 2024 clean",
    source,
    clean,
    columns: check.columns.map(({ at }) => at),
    header: clean.header,
    formats: ["General", "0.0", "General"],
    words: {
      title: "Pay 2024 clean",
      origin: (isLive) => (isLive ? "Follows its source" : "As of today"),
      asThen: "As it was",
      changedSince: "Changed",
      decisions: ["Decision", "Kind", "Column", "Text", "Answer"],
      log: ["Cell", "Was", "Now", "Taken as", "Why"],
    },
    decisions: [
      ["Dash?", "symbol", "", "–", "missing"],
      ["Flag?", "flag", "", "b", "use"],
    ],
    log: clean.log.map(({ row, column, next, why }) => ({
      row,
      column: column ?? 0,
      next: next ?? "gone",
      why,
    })),
  };
}

const write = async () => writeCleanSheet(requestOf(await checkedCells(null)));

test("the clean table follows its source, with what was decided and every changed cell beside it; nothing else changes", async () => {
  const { book } = open();
  const before = book.snapshot();
  expect(await write()).toMatchObject({ table: "Pay_2024_clean", sheet: "Pay 2024 clean" });
  expect(changed(before, book.snapshot())).toEqual([
    "sheet +Pay 2024 clean",
    "name +Pay_2024_clean_source",
    "name +Pay_2024_clean_decisions",
    "tables",
  ]);
  const { cells } = (book.snapshot() as { sheets: { cells: Record<string, unknown> }[] }).sheets[1];
  const kept = (cell: string) => `IF('Pay 2024'!${cell}="","",'Pay 2024'!${cell})`;
  expect(Object.values(cells)).toEqual(
    [
      ["Pay 2024 clean"],
      ["Follows its source"],
      ['=IF(IFERROR(SUMPRODUCT(1-EXACT(L6:L8,M6:M8)),1)=0,"As it was","Changed")'],
      [
        "Area",
        "Pay",
        "Hours",
        "Decision",
        "Kind",
        "Column",
        "Text",
        "Answer",
        "Cell",
        "Was",
        "Now",
        "Taken as",
        "Why",
      ],
      [`=${kept("B4")}`, `=${kept("C4")}`, `=IF(EXACT('Pay 2024'!D4,"12.3 b"),12.3,${kept("D4")})`],
      ["Dash?", "symbol", "–", "missing", "B6", "Total", `=${kept("B6")}`, "gone", "leftOut"],
      [`=${kept("B5")}`, `=${kept("C5")}`, `=IF(EXACT('Pay 2024'!D5,"–"),"",${kept("D5")})`],
      ["Flag?", "flag", "b", "use", "D4", "12.3 b", `=${kept("D4")}`, 12.3, "flag"],
      ["D5", "–", `=${kept("D5")}`, "gone", "symbol"],
    ].flat(),
  );
  expect(book.names.map(({ formula }) => formula)).toEqual([
    "='Pay 2024'!$B$2:$D$7",
    "='Pay 2024 clean'!$E$5:$I$7",
  ]);
});

test("refused at any sync or write, all is as it was", async () => {
  const count = await everyFault(
    async () => ({ ...open(), work: write }),
    ({ fault, book, before, error }) => {
      if (!error) return;
      const told = (error as { problem?: { code: string } }).problem?.code === "halfWritten";
      if (told) return expect(fault.times).toBe(Infinity);
      // Where Excel refuses everything from here on, a name that stands for nothing may stay.
      const stays = (what: string) => fault.times === Infinity && what.startsWith("name +");
      expect([fault, changed(before, book.snapshot()).filter((what) => !stays(what))]).toEqual([fault, []]);
    },
  );
  expect(count).toBeGreaterThan(8);
});

test("a second one gets names of its own; each is taken out by itself", async () => {
  const { book } = open();
  const before = book.snapshot();
  const first = await write();
  const between = book.snapshot();
  const second = await write();
  expect(second).toMatchObject({ table: "Pay_2024_clean2", sheet: "Pay 2024 clean 2" });
  expect(await second.takeOut()).toBeNull();
  expect(book.snapshot()).toEqual(between);
  expect(await first.takeOut()).toBeNull();
  expect(book.snapshot()).toEqual(before);
  expect(await first.takeOut()).toBeNull();
});

test("a long name is cut so that Excel takes it", async () => {
  open();
  const source = await checkedCells(null);
  const { sheet } = await writeCleanSheet({ ...requestOf(source), name: `${"Earnings ".repeat(5)}clean` });
  expect(sheet.length).toBeLessThanOrEqual(31);
});

test("of a table with more to write than Excel on the web takes at once, no request is above 4 MB", async () => {
  // With a space behind it each name stands twice in its formula.
  const rows = Array.from({ length: 9000 }, (_, i) => [`Unit ${i} `.padEnd(200, "x") + " ", i % 997]);
  const book = new FakeWorkbook({ Large: { A1: [["Unit", "Pay"], ...rows] } });
  book.selection = book.area("Large", "A1");
  const host = installExcel(book);
  const cells = await checkedCells(null);
  await writeCleanSheet({ ...requestOf(cells, {}), formats: ["General", "General"] });
  expect(book.input("Pay 2024 clean", "B9005")).toBe('=IF(Large!B9001="","",Large!B9001)');
  expect(host.payload.writing).toBeGreaterThan(3_000_000);
  expect(host.payload.writing).toBeLessThanOrEqual(4_000_000);
});

test("a protected workbook is told before anything is written", async () => {
  const { book } = open();
  book.structureProtected = true;
  const before = book.snapshot();
  await expect(write()).rejects.toMatchObject({ problem: { code: "workbookProtected" } });
  expect(book.snapshot()).toEqual(before);
});

test("the answers are found again by the cells, wherever they have moved; of the last clean sheet", async () => {
  const { book } = open();
  await write();
  const cells = await checkedCells(null);
  expect(await rememberedDecisions(cells)).toEqual([
    ["symbol", "", "–", "missing"],
    ["flag", "", "b", "use"],
  ]);
  await writeCleanSheet({ ...requestOf(cells), decisions: [["Dash?", "symbol", "", "–", 0]] });
  expect(await rememberedDecisions(cells)).toEqual([["symbol", "", "–", 0]]);
  expect(await rememberedDecisions({ ...cells, address: "F1:G9" })).toEqual([]);
  book.removeSheet("Pay 2024 clean 2");
  expect(await rememberedDecisions(cells)).toEqual([]);
});

test("a check of the clean table is one of its source, with what has come below it", async () => {
  open({ B8: [["East", 11, 31]] });
  const { table } = await write();
  expect(await checkedCells(table)).toMatchObject({
    sheet: "Pay 2024",
    address: "B2:D8",
    table: null,
    isSelection: false,
  });
});

test("of a table the source is the table, whatever it grows to", async () => {
  const { book } = open();
  book.addTable("Jobs", "Pay 2024", "B3:D6");
  const { table } = await writeCleanSheet(requestOf(await checkedCells("Jobs"), {}));
  expect(book.names[0].formula).toBe("=Jobs[#All]");
  expect(await checkedCells(table)).toMatchObject({ table: "Jobs", address: "B3:D6" });
});

test("so many cells that Excel would take minutes are copied as values, and the sheet says so", () => {
  const rows = Array.from({ length: mostLive / 2 }, (_, i) => [`Unit ${i}`, i]);
  const source: CheckedCells = {
    ...{ sheet: "S", address: "A1:B50001", table: null, isSelection: true, row: 0, column: 0, formats: [] },
    values: [["Unit", "Pay"], ...rows],
  };
  const request = requestOf(source, {});
  expect(plannedSheet(request).isLive).toBe(true);
  const larger = { ...source, values: [...source.values, ["One more", 1]] };
  const plan = plannedSheet(requestOf(larger, {}));
  expect([plan.isLive, plan.notes[1], [...plan.body][0]]).toEqual([false, "'As of today", ["'Unit 0", 0]]);
});

test("a text too long for a formula stands as it is", () => {
  const long = ` ${"a".repeat(300)}`;
  const values = [
    ["Unit", "Pay"],
    [long, 1],
    ["B ", 2],
    ["C", 3],
  ];
  const source: CheckedCells = {
    ...{ sheet: "S", address: "A1:B4", table: null, isSelection: true, row: 0, column: 0, formats: [] },
    values,
  };
  const { body } = plannedSheet(requestOf(source, {}));
  expect([...body].map(([name]) => name)).toEqual([
    `'${long.trim()}`,
    '=IF(EXACT(S!A3,"B "),"B",IF(S!A3="","",S!A3))',
    '=IF(S!A4="","",S!A4)',
  ]);
});

test("a table with one row a unit stands with its decisions; its layout is found beside the last clean table too", async () => {
  const { book } = open();
  const source = await checkedCells(null);
  const before = book.snapshot();
  const layout = [
    ["Names", "layout", "", "names", "Area"],
    ["Year", "layout", "Year", "year", 2020],
  ] as const;
  const units = await writeUnitsSheet({
    ...{ name: "Pay 2024 units", source, header: ["Area", "Pay"], rows: [["North", 10]] },
    ...{ notes: ["One row per unit"], headings: ["Decision", "Kind", "Column", "Text", "Answer"] },
    decisions: [["Dash?", "symbol", "", "–", "missing"], ...layout],
  });
  expect(units).toMatchObject({ table: "Pay_2024_units", sheet: "Pay 2024 units" });
  expect(changed(before, book.snapshot())).toEqual([
    "sheet +Pay 2024 units",
    "name +Pay_2024_units_source",
    "name +Pay_2024_units_decisions",
    "tables",
  ]);
  expect(await checkedCells(units.table)).toMatchObject({ sheet: "Pay 2024", address: "B2:D7" });
  const kept = layout.map(([, ...answer]) => answer);
  expect(await rememberedDecisions(source)).toEqual([["symbol", "", "–", "missing"], ...kept]);
  // Made again as a clean sheet: its answers are the newer ones, the layout is still that of the units.
  await writeCleanSheet({ ...requestOf(source), decisions: [["Dash?", "symbol", "", "–", 0]] });
  expect(await rememberedDecisions(source)).toEqual([["symbol", "", "–", 0], ...kept]);
  expect(await rememberedDecisions(source, "Pay_2024_clean")).toEqual([["symbol", "", "–", 0]]);
  expect(await units.takeOut()).toBeNull();
  expect(await rememberedDecisions(source)).toEqual([["symbol", "", "–", 0]]);
});
