import { addTable, insertBeside, insertOnNewSheet } from "../../../src/workbook/insert/insert";
import { type TakeOut } from "../../../src/workbook/contract";
import { writeMethodSheet } from "../../../src/workbook/sharing/methodSheet";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { cellKey } from "../../support/fakeExcel/sheet";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

/** A data table, one free column beside it and something of the user's further on. */
function open(options?: Parameters<typeof installExcel>[1]) {
  const book = new FakeWorkbook({
    Jobs: {
      A1: [
        ["Unit", "Pay", "Safety"],
        ["North", 1, 3],
        ["South", 2, 5],
      ],
      K3: "mine",
    },
  });
  book.addTable("Jobs", "Jobs", "A1:C3");
  return { book, host: installExcel(book, options) };
}

const request = {
  table: "Jobs",
  headings: ["QEI Own"],
  width: 1,
  formula: "=QEI(B2:C3)",
  rows: 2,
  numberFormat: "0.0",
};
const labels = { heading: "Unit", texts: ["North", "South"], formula: "=QEI(Jobs!B2:C3)" };
const choice = {
  presetsTable: "Weights",
  header: ["Indicator", "Direction", "Low", "High", "Equal", "Own"],
  presetsAt: [4, 5],
  preset: "Own",
  heading: "Preset",
  prompt: "Choose the weights.",
  formula: (cell: string) => `=QEI(B2:C3,${cell})`,
  title: (cell: string) => `="QEI "&${cell}`,
};
const table = {
  name: "Copy",
  sheet: "QEI copy",
  header: ["Unit", "QEI"],
  rows: [["North", 4]],
  notes: ["As of today"],
};
const method = {
  rows: [["Method"], ["QEI"]],
  formats: [["General"], ["General"]],
  headings: [0],
  paragraphs: [1],
};

const operations: Readonly<Record<string, () => Promise<unknown>>> = {
  "beside the table": () => insertBeside(request),
  "without headings": () => insertBeside({ ...request, headings: [] }),
  "on a new sheet": () =>
    insertOnNewSheet({ ...request, sheet: "QEI", labels, chart: { title: "QEI", kind: "bars" } }),
  "with a preset to choose": () => insertBeside({ ...request, choice }),
  "with a preset to choose, on a new sheet": () =>
    insertOnNewSheet({ ...request, sheet: "QEI", labels, chart: { title: "QEI", kind: "bars" }, choice }),
  "a table": () => addTable(table),
  "a method sheet": () => writeMethodSheet(method, "Method"),
};

test("what each of them writes, and nothing else", async () => {
  const found: Record<string, string[]> = {};
  for (const [name, work] of Object.entries(operations)) {
    const { book } = open();
    const before = book.snapshot();
    await work();
    found[name] = changed(before, book.snapshot());
  }
  expect(found).toEqual({
    "beside the table": ["Jobs!E1", "Jobs!E2", "format Jobs!E2", "format Jobs!E3"],
    "without headings": ["Jobs!E1", "format Jobs!E1", "format Jobs!E2"],
    "on a new sheet": ["sheet +QEI"],
    "with a preset to choose": [
      "Jobs!E1",
      "Jobs!F1",
      "Jobs!E2",
      "Jobs!F2",
      "format Jobs!E2",
      "format Jobs!E3",
      "list Jobs!F2",
      "name +Weights_presets",
    ],
    "with a preset to choose, on a new sheet": ["sheet +QEI", "name +Weights_presets"],
    "a table": ["sheet +QEI copy", "tables"],
    "a method sheet": ["sheet +Method"],
  });
});

test.each(Object.entries(operations))(
  "refused at any sync or write, all is as it was: %s",
  async (_, work) => {
    const count = await everyFault(
      async () => ({ ...open(), work }),
      ({ fault, book, before, error }) => {
        // A cell that could not be selected changes nothing.
        if (!error) return;
        const told = (error as { problem?: { code: string } }).problem?.code === "halfWritten";
        if (told) expect(fault.times).toBe(Infinity);
        // Where Excel refuses everything from here on, a name that nothing uses may stay.
        const stays = (what: string) => fault.times === Infinity && what === "name +Weights_presets";
        const left = changed(before, book.snapshot()).filter((what) => !stays(what));
        if (!told) expect([fault, left]).toEqual([fault, []]);
      },
    );
    expect(count).toBeGreaterThan(3);
  },
);

test("cells filled, or the table moved, at any moment: nothing of the user's is written over", async () => {
  const edits: readonly ((book: FakeWorkbook) => void)[] = [
    (book) => book.type("Jobs", "E1", "mine too"),
    (book) => book.type("Jobs", "E2", "mine too"),
    (book) => book.insertRows("Jobs", 1),
  ];
  for (const edit of edits) {
    const { host: counted } = open();
    await operations["beside the table"]();
    // Afterwards it is the user who writes over the result.
    for (let at = 1; at <= counted.syncs - 2; at++) {
      const { book, host } = open();
      host.beforeSync = (sync) => {
        if (sync === at) edit(book);
      };
      const outcome = await insertBeside(request).catch(
        ({ problem }: { problem: { code: string } }) => problem.code,
      );
      const cells = Object.values(
        (book.snapshot() as { sheets: { cells: Record<string, unknown> }[] }).sheets[0].cells,
      );
      expect(cells).toEqual(
        expect.arrayContaining(["mine", "Unit", "North", 1, 3, ...(edit === edits[2] ? [] : ["mine too"])]),
      );
      expect([at, cells.includes("QEI Own")]).toEqual([at, typeof outcome !== "string"]);
    }
  }
});

// office-js#4152: a new formula shows #BUSY! first, and its other cells nothing.
test("a second result goes beside all cells of the first, also while that is on its way", async () => {
  const { book } = open();
  Object.assign(book.answers, { callsAfter: 100, resultsAfter: 500 });
  book.functions.set("QEI", () => [[1, 2]]);
  const wide = { ...request, headings: [], width: 2 };
  expect((await insertBeside(wide)).address).toBe("Jobs!E1");
  expect((await insertBeside(wide)).address).toBe("Jobs!H1");
  // A cell that stays busy keeps nobody waiting for long.
  book.answers.never.add("=QEI(B3:C3)");
  book.type("Jobs", "N2", "=QEI(B3:C3)");
  const begun = book.answers.now;
  expect((await insertBeside(request)).address).toBe("Jobs!P2");
  expect(book.answers.now - begun).toBeLessThan(4000);
});

test("rows of a result have their names beside them, as texts or as a formula, and columns of them their own formats", async () => {
  const { book } = open();
  const wide = { ...request, headings: ["Pay", "Safety"], width: 2, numberFormat: ["0.0", "0%"] };
  const texts = { heading: "Indicator", texts: ["Pay", "=Safety"] };
  expect((await insertBeside({ ...wide, labels: texts })).address).toBe("Jobs!F2");
  expect(["E1", "F1", "G1", "E2", "E3"].map((cell) => book.input("Jobs", cell))).toEqual([
    "Indicator",
    "Pay",
    "Safety",
    "Pay",
    "'=Safety",
  ]);
  const formats = book.sheets[0].formats;
  expect(
    [cellKey(1, 5), cellKey(1, 6), cellKey(2, 5), cellKey(2, 6)].map((cell) => formats.get(cell)),
  ).toEqual(["0.0", "0%", "0.0", "0%"]);
  // A result that brings its own headings starts on their row.
  const own = { ...request, headings: [], labels };
  expect((await insertBeside(own)).address).toBe("Jobs!N1");
  expect(["M1", "M2", "M3"].map((cell) => book.input("Jobs", cell))).toEqual(["Unit", labels.formula, ""]);
});

test("a preset to choose: the formula and the heading name its cell, and one list serves all of them", async () => {
  const { book } = open();
  expect((await insertBeside({ ...request, choice })).address).toBe("Jobs!E2");
  const held = (...cells: string[]) => cells.map((cell) => book.input("Jobs", cell));
  expect(held("E1", "F1", "E2", "F2")).toEqual(['="QEI "&$F$2', "Preset", "=QEI(B2:C3,$F$2)", "Own"]);
  // A result that brings its own headings; a preset called like a number stays a text.
  const own = { ...request, headings: [], width: 2, choice: { ...choice, title: null, preset: "2024" } };
  expect((await insertBeside(own)).address).toBe("Jobs!M1");
  expect(held("M1", "O1", "O2")).toEqual(["=QEI(B2:C3,$O$2)", "Preset", "'2024"]);
  expect(Object.fromEntries(book.sheets[0].lists)).toEqual({
    [cellKey(1, 5)]: "=Weights_presets",
    [cellKey(1, 14)]: "=Weights_presets",
  });
  expect(book.names.map(({ name, formula }) => [name, formula])).toEqual([
    [
      "Weights_presets",
      "=INDEX(Weights[#Headers],1,COLUMNS(Weights[[#Headers],[Indicator]:[High]])+1):INDEX(Weights[#Headers],1,COLUMNS(Weights[#Headers]))",
    ],
  ]);
});

test("a name of the list that is somebody else's is left alone", async () => {
  const { book } = open();
  book.addName("weights_presets", "=Jobs!$A$1", null);
  await insertBeside({ ...request, choice });
  expect(book.names.map(({ name }) => name)).toEqual(["weights_presets", "Weights_presets2"]);
});

test("a copy is as wide as what it holds, and its numbers are rounded for the eye", async () => {
  const { book } = open();
  await addTable({ ...table, formats: ["General", ["0.000"]] });
  const sheet = book.sheets.find(({ name }) => name === "QEI copy")!;
  expect([cellKey(3, 0), cellKey(3, 1)].map((cell) => sheet.formats.get(cell) ?? "General")).toEqual([
    "General",
    "0.000",
  ]);
});

test("a protected structure refuses a new sheet before anything is written", async () => {
  for (const name of ["on a new sheet", "a table", "a method sheet"]) {
    const { book, host } = open();
    book.structureProtected = true;
    await expect(operations[name]()).rejects.toMatchObject({ problem: { code: "workbookProtected" } });
    expect(host.writes).toBe(0);
  }
});

test("a second table of a name such as Q is not called Q2, which is a cell", async () => {
  const { book } = open();
  book.addTable("Q", "Jobs", "K3:K4");
  expect(await addTable({ ...table, name: "Q" })).toMatchObject({ table: "Q_2" });
  expect(await addTable({ ...table, name: "Jobs" })).toMatchObject({ table: "Jobs2" });
});

describe("taken out again", () => {
  test.each(Object.entries(operations))("all is as it was: %s", async (_, work) => {
    const { book } = open();
    const before = book.snapshot();
    const { takeOut } = (await work()) as { takeOut: TakeOut };
    expect(await takeOut()).toBeNull();
    const left = changed(before, book.snapshot());
    // A list of presets may be used by another result by now; formats are those of blank cells.
    const general = (what: string) => /^format /.test(what) || what === "name +Weights_presets";
    expect(left.filter((what) => !general(what))).toEqual([]);
    for (const format of book.sheets[0].formats.values()) expect(format).toBe("General");
  });

  test.each([
    ["the formula", "E2", "mine", ["E2"]],
    ["its heading", "E1", "Points", ["E1"]],
    ["a cell that it fills", "E3", 7, ["E3"]],
  ])("%s was changed since: nothing is lost, and the cell is named", async (_, cell, typed, cells) => {
    const { book } = open();
    const { takeOut } = await insertBeside({ ...request, rows: 2 });
    book.type("Jobs", cell, typed);
    const before = book.snapshot();
    expect(await takeOut()).toEqual({ place: "Jobs!E2", isSheet: false, changed: cells });
    expect(changed(before, book.snapshot())).toEqual([]);
  });

  test("rows inserted above: other cells stand there, and all stays", async () => {
    const { book } = open();
    const { takeOut } = await insertBeside(request);
    book.insertRows("Jobs", 1);
    const before = book.snapshot();
    expect(await takeOut()).toMatchObject({ place: "Jobs!E2" });
    expect(changed(before, book.snapshot())).toEqual([]);
  });

  test("a sheet to which something was added stays, until the user says so", async () => {
    const { book } = open();
    const { takeOut } = await addTable(table);
    book.type("QEI copy", "H9", "a remark");
    expect(await takeOut()).toEqual({ place: "QEI copy", isSheet: true, changed: ["H9"] });
    expect(book.sheets).toHaveLength(2);
    expect(await takeOut(true)).toBeNull();
    expect(book.sheets).toHaveLength(1);
    expect(await takeOut()).toBeNull();
  });

  test("results that follow the data are no change", async () => {
    const { book } = open();
    const { takeOut } = await insertOnNewSheet({ ...request, sheet: "QEI", labels, chart: null });
    book.type("Jobs", "B2", 9);
    expect(await takeOut()).toBeNull();
    expect(book.sheets).toHaveLength(1);
  });

  test("more cells than can be looked at: it is not known, and they stay until the user says so", async () => {
    const { book } = open();
    const rows = Array.from({ length: 25_001 }, (_, i) => [`U${i}`, i]);
    const { takeOut } = await addTable({ ...table, rows });
    expect(await takeOut()).toEqual({ place: "QEI copy", isSheet: true, changed: null });
    expect(await takeOut(true)).toBeNull();
    expect(book.sheets).toHaveLength(1);
  });
});
