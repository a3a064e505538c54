import { type IndicatorChange } from "../../../src/workbook/contract";
import { addPresets } from "../../../src/workbook/presets/addPresets";
import { addPreset, deletePreset, renamePreset } from "../../../src/workbook/presets/presetColumns";
import { writeIndicator, writePreset } from "../../../src/workbook/presets/presetCells";
import { type FurtherFields } from "../../../src/sharing/presets/furtherFields";
import {
  lockedPresets,
  lockPresets,
  writeFields,
  writeSource,
} from "../../../src/workbook/presets/sourceLines";
import { listTables } from "../../../src/workbook/tables/tables";
import { type AddedPresets } from "../../../src/workbook/presets/presetExchange";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

/** A weights table from row 4 on, a source line above it, cells beside and below it. Own: 0.5, 0.2, a formula, a text. */
function open(options?: Parameters<typeof installExcel>[1]) {
  const book = new FakeWorkbook({
    Weights: {
      A1: "Weights of the survey",
      A2: "Source of Own: Survey of 2025",
      A4: [
        ["Indicator", "Direction", "Low", "High", "Equal", "Own"],
        ["Pay", 1, "auto", 100, 1, 0.5],
        ["Safety", -1, "=SUM(H5:H6)", "auto", 1, 0.2],
        ["Hours", 1, "auto", "auto", 1, "=1-F5"],
        ["Notes", 1, "auto", "auto", 1, "'=see the handbook"],
      ],
      H5: [[3], [4]],
      G6: "beside",
    },
  });
  book.addTable("Weights", "Weights", "A4:F8");
  return { book, host: installExcel(book, options) };
}

const own = (book: FakeWorkbook) => ["F5", "F6", "F7", "F8"].map((address) => book.input("Weights", address));
const weights = (...pairs: readonly (readonly [string, number])[]) => new Map(pairs);
const onSheet = weights(["Pay", 0.5], ["Safety", 0.2], ["Hours", 0.5]);
const write = (next: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number> | null = onSheet) =>
  writePreset({ table: "Weights", preset: "Own", expected, weights: next });

describe("weights", () => {
  test("only cells whose value changes are written, in one request", async () => {
    const { book, host } = open();
    const outcome = await write(weights(["Pay", 0.5], ["Safety", 0.3], ["Hours", 0.5]));
    expect(outcome).toEqual({ outcome: "written", replaced: [], column: null });
    expect(own(book)).toEqual([0.5, 0.3, "=1-F5", "'=see the handbook"]);
    expect(host.writes).toBe(1);
  });

  test("a formula that comes to its weight by itself stays, but for the last digit", async () => {
    const { book } = open();
    expect(await write(weights(["Pay", 0.7], ["Hours", 0.3]))).toEqual({
      outcome: "written",
      replaced: [],
      column: null,
    });
    expect(own(book)).toEqual([0.7, 0.2, "=1-F5", "'=see the handbook"]);
  });

  test("a number is written to its last digit, so that the pane does not take its own write for somebody's", async () => {
    const { book } = open();
    await write(weights(["Pay", 0.500000000000001], ["Safety", 0.2]));
    expect(own(book).slice(0, 2)).toEqual([0.500000000000001, 0.2]);
    await write(weights(["Pay", 0.5000000000000011]), null);
    expect(own(book)[0]).toBe(0.5000000000000011);
  });

  test("the column is told where all of it is known: no formula may come to something else", async () => {
    const { book } = open();
    const change = { table: "Weights", preset: "Equal", expected: null, weights: weights(["Safety", 0.3]) };
    const column = { sheetId: book.sheet("Weights")?.id, row: 3, column: 4, rows: 5, columns: 1 };
    expect(await writePreset(change)).toEqual({ outcome: "written", replaced: [], column });
    expect(await writePreset(change)).toEqual({ outcome: "written", replaced: [], column: null });
  });

  test("a formula in the way of another weight is told", async () => {
    const { book } = open();
    const outcome = await write(weights(["Pay", 0.7], ["Hours", 0.1]));
    expect(outcome).toEqual({ outcome: "written", replaced: ["Hours"], column: null });
    expect(own(book)).toEqual([0.7, 0.2, 0.1, "'=see the handbook"]);
  });

  test("nothing to change: nothing is written", async () => {
    const { book, host } = open();
    const before = book.snapshot();
    await write(onSheet);
    expect([host.writes, changed(before, book.snapshot())]).toEqual([0, []]);
  });

  /** What people do right before each sync in turn. */
  const edits: readonly (readonly [string, (book: FakeWorkbook) => void])[] = [
    ["another weight in a row that is written", (book) => book.type("Weights", "F6", 0.9)],
    ["another weight in another row", (book) => book.type("Weights", "F5", 0.8)],
    ["a row inserted above", (book) => book.insertRows("Weights", 4)],
    ["a row inserted in the table", (book) => book.insertRows("Weights", 6)],
    [
      "the table sorted",
      (book) => {
        const rows = [8, 7, 6, 5].map((row) =>
          ["A", "B", "C", "D", "E", "F"].map((c) => book.input("Weights", `${c}${row}`)),
        );
        book.type("Weights", "A5", rows);
      },
    ],
    ["a header renamed", (book) => book.type("Weights", "F4", "Ours")],
  ];

  test.each(edits)("an edit at any moment stays: %s", async (_, edit) => {
    for (const follows of [true, false]) {
      const { host: counted } = open({ follows });
      await write(weights(["Safety", 0.3]));
      for (let at = 1; at <= counted.syncs; at++) {
        const { book, host } = open({ follows });
        let edited: unknown = null;
        host.beforeSync = (sync) => {
          if (sync !== at) return;
          edit(book);
          edited = book.snapshot();
        };
        const outcome = await write(weights(["Safety", 0.3])).catch(() => ({ outcome: "refused" }));
        // Whatever was written is one cell: that beside Safety.
        const found = changed(edited, book.snapshot());
        const row = [5, 6, 7, 8, 9].find((each) => book.input("Weights", `A${each}`) === "Safety") ?? 0;
        const allowed = outcome.outcome === "written" ? [`Weights!F${row}`] : [];
        expect([follows, at, found]).toEqual([follows, at, allowed]);
      }
    }
  });

  test("other weights than expected: nothing is written, unless asked to", async () => {
    const { book } = open();
    book.type("Weights", "F6", 0.9);
    expect(await write(weights(["Safety", 0.3]))).toEqual({ outcome: "changedMeanwhile" });
    expect(own(book)[1]).toBe(0.9);
    await write(weights(["Safety", 0.3]), null);
    expect(own(book)[1]).toBe(0.3);
  });
});

const preset = { name: "New", weights: weights(["Pay", 0.6], ["Hours", 0.4]) };
const file: AddedPresets = {
  names: ["A", "B"],
  columns: [
    { name: "A", weights: weights(["Pay", 1]) },
    { name: "B", weights: weights(["Pay", 2]) },
  ],
  sources: [["A", "Source of A: table 3"]],
  fields: { presets: [{ name: "A", color: "blue" }], indicators: [] },
};

const shown: IndicatorChange["expected"] = { direction: -1, low: 7, high: NaN };
const indicator: IndicatorChange = { indicator: "Safety", direction: 1, high: 50, expected: shown };

/** Every way in which the pane writes into a presets table, and above it. */
const operations: Readonly<Record<string, () => Promise<unknown>>> = {
  weights: () => write(weights(["Pay", 0.7], ["Safety", 0.3], ["Hours", 0.1])),
  add: () => addPreset("Weights", preset),
  rename: () => renamePreset("Weights", "Own", "Ours"),
  delete: () => deletePreset("Weights", "Own"),
  indicator: () => writeIndicator("Weights", indicator),
  "source line in place of another": () => writeSource("Weights", "Own", "Source of Own: by hand"),
  "source line on a free row": () => writeSource("Weights", "Equal", "Source of Equal: nobody"),
  "locked presets": () => lockPresets("Weights", ["Own"], true, "en-US"),
  "further fields": () => writeFields("Weights", file.fields as FurtherFields, "en-US"),
};

test("what each of them changes, and nothing else", async () => {
  const found: Record<string, string[]> = {};
  for (const [name, work] of Object.entries(operations)) {
    const { book } = open();
    const before = book.snapshot();
    await work();
    found[name] = changed(before, book.snapshot()).sort();
  }
  expect(found).toEqual({
    weights: ["Weights!F5", "Weights!F6", "Weights!F7"],
    add: [
      "tables",
      ...[4, 5, 6, 7, 8].map((row) => `Weights!G${row}`),
      ...["H5", "H6", "I5", "I6"].map((at) => `Weights!${at}`),
    ].sort(),
    "locked presets": ["Weights!A3"],
    rename: ["Weights!A2", "Weights!F4"],
    delete: [
      "tables",
      "Weights!A2",
      ...[4, 5, 6, 7, 8].map((row) => `Weights!F${row}`),
      ...["G5", "G6", "H5", "H6"].map((at) => `Weights!${at}`),
    ]
      .filter((at, i, all) => all.indexOf(at) === i)
      .sort(),
    indicator: ["Weights!B6", "Weights!D6"],
    "source line in place of another": ["Weights!A2"],
    "source line on a free row": ["Weights!A3"],
    "further fields": ["Weights!A3"],
  });
});

test.each(Object.entries(operations))(
  "refused at any sync or write, all is as it was: %s",
  async (_, work) => {
    const count = await everyFault(
      async () => ({ ...open(), work }),
      ({ fault, book, before, outcome, error }) => {
        const found = changed(before, book.snapshot());
        if (!error)
          return expect(outcome === false ? [fault, found] : [fault]).toEqual(
            outcome === false ? [fault, []] : [fault],
          );
        const told = (error as { problem?: { code: string } }).problem?.code === "halfWritten";
        // Where Excel refuses to take it back as well, the pane says so.
        if (!told) expect([fault, found]).toEqual([fault, []]);
        else expect(fault.times).toBe(Infinity);
      },
    );
    expect(count).toBeGreaterThan(3);
  },
);

/** Right before each sync the user edits one cell that the operation is about, and rows move. */
test.each(Object.entries(operations))("an edit at any moment stays: %s", async (name, work) => {
  const edits: readonly ((book: FakeWorkbook) => void)[] = [
    (book) => book.type("Weights", "F6", "mine"),
    (book) => book.type("Weights", "D6", 61.5),
    (book) => book.type("Weights", "A2", "mine"),
    (book) => book.type("Weights", "A3", "mine"),
    (book) => book.insertRows("Weights", 3),
  ];
  for (const edit of edits) {
    const { host: counted } = open();
    await work();
    for (let at = 1; at <= counted.syncs; at++) {
      const { book, host } = open();
      host.beforeSync = (sync) => {
        if (sync === at) edit(book);
      };
      await work().catch(() => undefined);
      const cells = Object.values(
        (book.snapshot() as { sheets: { cells: Record<string, unknown> }[] }).sheets[0].cells,
      );
      const kept =
        edit === edits[4] ||
        cells.includes("mine") ||
        cells.includes(61.5) ||
        (name === "delete" && edit === edits[0]);
      expect([at, edits.indexOf(edit), kept]).toEqual([at, edits.indexOf(edit), true]);
      // The neighbors of the table are there, wherever they are now.
      expect(cells).toEqual(
        expect.arrayContaining(["beside", "Weights of the survey", "Pay", "Safety", "Hours", "Notes"]),
      );
    }
  }
});

test("an indicator that the sheet has otherwise by now is not written", async () => {
  const { book } = open();
  book.type("Weights", "D6", 60);
  const before = book.snapshot();
  await expect(operations.indicator()).rejects.toMatchObject({ problem: { code: "changedMeanwhile" } });
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("presets of a file: a failure says which were added", async () => {
  await everyFault(
    async () => ({ ...open(), work: () => addPresets("Weights", file, "en-US") }),
    ({ fault, book, before, outcome, error }) => {
      // A row put in above the table and not taken out again is told as well.
      const top = [4, 5, 6].find((row) => book.input("Weights", `A${row}`) === "Indicator") ?? 0;
      const header = ["G", "H"]
        .map((column) => book.input("Weights", column + top))
        .filter((name) => name !== "beside" && name !== "");
      const left =
        (outcome?.failure as { problem?: { code: string } } | null)?.problem?.code === "halfWritten";
      const blank = top > 4 && book.input("Weights", `A${top - 1}`) === "";
      if (blank && outcome?.failure) expect([fault, left]).toEqual([fault, true]);
      if (error) return expect([fault, changed(before, book.snapshot())]).toEqual([fault, []]);
      expect([fault, outcome?.added]).toEqual([fault, header]);
      expect([fault, outcome?.failure === null]).toEqual([fault, outcome?.allAbove && header.length === 2]);
    },
  );
});

test.each(Object.entries(operations))(
  "a protected sheet refuses before anything is written: %s",
  async (_, work) => {
    const { book } = open();
    const before = book.snapshot();
    book.area("Weights", "A1").sheet.protected = true;
    await expect(work()).rejects.toMatchObject({ problem: { code: "sheetProtected" } });
    expect(changed(before, book.snapshot())).toEqual([]);
  },
);

test("no free row above the table: a row of its own, or none where another table is beside it", async () => {
  const { book } = open();
  book.type("Weights", "A3", "Full");
  expect(await writeSource("Weights", "Equal", "Source of Equal: nobody")).toBe(true);
  expect([3, 4, 5].map((row) => book.input("Weights", `A${row}`))).toEqual([
    "Full",
    "Source of Equal: nobody",
    "Indicator",
  ]);
  await everyFault(
    async () => {
      const opened = open();
      opened.book.type("Weights", "A3", "Full");
      return { ...opened, work: () => writeSource("Weights", "Equal", "Source of Equal: nobody") };
    },
    ({ fault, book: after, before, error }) => {
      const found = changed(before, after.snapshot());
      if (error && fault.times === 1) expect([fault, found]).toEqual([fault, []]);
    },
  );
});

describe("locked presets", () => {
  const lock = (preset: string, locked = true) => lockPresets("Weights", [preset], locked, "zh-CN");
  const locked = async () => {
    const tables = await listTables();
    return lockedPresets(tables[0], tables);
  };
  const line = (book: FakeWorkbook, row = 3) => book.input("Weights", `A${row}`);

  test("a line above the table names them, follows their names, and is blank when none is left", async () => {
    const { book } = open();
    expect(await locked()).toEqual([]);
    book.type("Weights", "A3", "Locked presets: Gone");
    expect(await lock("Equal")).toBe(true);
    expect(await lock("own")).toBe(true);
    expect(line(book)).toBe("Locked presets: Gone; Equal; own");
    await renamePreset("Weights", "Own", "Ours; mine");
    expect(line(book)).toBe('Locked presets: Gone; Equal; "Ours; mine"');
    expect(await locked()).toEqual(["Gone", "Equal", "Ours; mine"]);
    await deletePreset("Weights", "Ours; mine");
    await lock("Gone", false);
    await lock("equal", false);
    expect(line(book)).toBe("");
    expect(await locked()).toEqual([]);
  });

  test("nothing is written to unlock what is not locked", async () => {
    const { book, host } = open();
    expect(await lock("Own", false)).toBe(true);
    expect([line(book), host.writes]).toEqual(["", 0]);
  });

  test("above a table in the first row a row of its own comes; beside another table there is no room, and nothing changes", async () => {
    const rows = [
      ["Indicator", "Direction", "Low", "High", "Equal"],
      ["Pay", 1, "auto", "auto", 1],
    ];
    const book = new FakeWorkbook({ Weights: { A1: rows, H1: [["Other"], [1]] } });
    book.addTable("Weights", "Weights", "A1:E2");
    installExcel(book);
    expect(await lock("Equal")).toBe(true);
    expect([1, 2, 3].map((row) => line(book, row))).toEqual(["已锁定的预设：Equal", "Indicator", "Pay"]);
    expect(await locked()).toEqual(["Equal"]);
    uninstallExcel();

    const hemmed = new FakeWorkbook({ Weights: { A2: rows, H1: [["Other"], [1]] } });
    hemmed.type("Weights", "A1", "Full");
    hemmed.addTable("Weights", "Weights", "A2:E3");
    hemmed.addTable("Beside", "Weights", "H1:H2");
    installExcel(hemmed);
    const before = hemmed.snapshot();
    expect(await lock("Equal")).toBe(false);
    expect(changed(before, hemmed.snapshot())).toEqual([]);
  });
});
