import { type TakeOut } from "../../../src/workbook/contract";
import { addPreset, deletePreset, renamePreset } from "../../../src/workbook/presets/presetColumns";
import { addPresets } from "../../../src/workbook/presets/addPresets";
import { type AddedPresets } from "../../../src/workbook/presets/presetExchange";
import { lockPresets } from "../../../src/workbook/presets/sourceLines";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

/** Own stands between two others, with a formula, a text, a format, a source, a lock and a field of its own. */
function open() {
  const book = new FakeWorkbook({
    Weights: {
      A1: "Weights of the survey",
      A2: "Source of Own: Survey of 2025",
      A3: "Locked presets: Own; Equal",
      A4: 'Further fields: {"presets":[{"name":"Own","color":"blue"}],"indicators":[]}',
      A6: [
        ["Indicator", "Direction", "Low", "High", "Equal", "Own", "Last"],
        ["Pay", 1, "auto", 100, 1, 0.5, 3],
        ["Safety", -1, 7, "auto", 1, 0.2, 2],
        ["Hours", 1, "auto", "auto", 1, "=1-F7", 1],
        ["Notes", 1, "auto", "auto", 1, "'=see the handbook", 0],
      ],
      I7: "beside",
    },
  });
  book.addTable("Weights", "Weights", "A6:G10");
  const { sheet } = book.area("Weights", "F7");
  sheet.formats.set("6,5", "0%");
  return { book, host: installExcel(book) };
}

const preset = {
  name: "New",
  weights: new Map([["Pay", 0.6]]),
  source: "Source of New: here",
  lockedIn: "en-US",
} as const;
const file: AddedPresets = {
  names: ["A", "B"],
  columns: [
    { name: "A", weights: new Map([["Pay", 1]]) },
    { name: "B", weights: new Map([["Pay", 2]]) },
  ],
  sources: [["A", "Source of A: table 3"]],
  fields: { presets: [{ name: "A", color: "red" }], indicators: [{ name: "Pay", unit: "EUR" }] },
};
const todo: Readonly<Record<string, () => Promise<TakeOut>>> = {
  add: async () => (await addPreset("Weights", preset)).takeOut,
  import: async () => (await addPresets("Weights", file, "en-US")).takeOut,
  rename: () => renamePreset("Weights", "Own", "Ours"),
  delete: () => deletePreset("Weights", "Own"),
  // Behind it nothing stands in the table.
  "delete the last": () => deletePreset("Weights", "Last"),
};

test.each(Object.entries(todo))(
  "taken back, all is as it was, to the last line and format: %s",
  async (_, work) => {
    const { book } = open();
    const before = book.snapshot();
    const takeOut = await work();
    expect(changed(before, book.snapshot())).not.toEqual([]);
    expect(await takeOut()).toBeNull();
    expect(changed(before, book.snapshot())).toEqual([]);
  },
);

test.each(Object.entries(todo).filter(([name]) => name !== "import"))(
  "refused at any sync or write, it is done or still to be taken back: %s",
  async (_, work) => {
    const count = await everyFault(
      async () => {
        const opened = open();
        const takeOut = await work();
        return { ...opened, work: takeOut };
      },
      ({ fault, book, before, error }) => {
        const told = (error as { problem?: { code: string } } | null)?.problem?.code === "halfWritten";
        if (error && !told) expect([fault, changed(before, book.snapshot())]).toEqual([fault, []]);
        if (told) expect(fault.times).toBe(Infinity);
      },
    );
    expect(count).toBeGreaterThan(3);
  },
);

const edits: readonly (readonly [string, (book: FakeWorkbook) => void, readonly string[]])[] = [
  ["another weight", (book) => book.type("Weights", "H8", 0.3), ["H8"]],
  ["a formula of the same weight", (book) => book.type("Weights", "H7", "=0.6"), ["H7"]],
  ["another source", (book) => book.type("Weights", "A5", "Source of New: somebody"), ["Weights!A5"]],
];
test.each(edits)("what was added and changed since stays, and is named: %s", async (_, edit, cells) => {
  const { book } = open();
  const takeOut = await todo.add();
  edit(book);
  const before = book.snapshot();
  expect(await takeOut()).toEqual({ place: "New", isSheet: false, changed: cells });
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("locked since by somebody it stays; what was changed beside it stays as well", async () => {
  const { book } = open();
  const { takeOut } = await addPreset("Weights", { name: "New", weights: new Map() });
  await lockPresets("Weights", ["New"], true, "en-US");
  expect(await takeOut()).toEqual({ place: "New", isSheet: false, changed: ["Weights!A3"] });
  await lockPresets("Weights", ["New"], false, "en-US");
  book.type("Weights", "G7", 8);
  book.type("Weights", "A3", "Locked presets: Last; New; Own");
  await lockPresets("Weights", ["New"], false, "en-US");
  expect(await takeOut()).toBeNull();
  expect([book.input("Weights", "G7"), book.input("Weights", "A3")]).toEqual([
    8,
    "Locked presets: Last; Own",
  ]);
});

test("gone already: nothing is left to be taken out", async () => {
  const { book } = open();
  const takeOut = await todo.add();
  await deletePreset("Weights", "New");
  const before = book.snapshot();
  expect(await takeOut()).toBeNull();
  expect(changed(before, book.snapshot())).toEqual([]);
});

describe("deleted, and the table changed since", () => {
  const row = (book: FakeWorkbook, at: number) =>
    ["A", "B", "C", "D", "E", "F", "G"].map((column) => book.input("Weights", `${column}${at}`));

  test("sorted, with another row: each weight comes back beside its name, others' edits stay", async () => {
    const { book } = open();
    const takeOut = await todo.delete();
    const rows = [10, 9, 8, 7].map((at) => row(book, at).slice(0, 6));
    book.type("Weights", "A7", rows);
    book.type("Weights", "F7", 55);
    book.type("Weights", "A8", "Holidays");
    expect(await takeOut()).toBeNull();
    expect([6, 7, 8, 9, 10].map((at) => row(book, at).slice(4))).toEqual([
      ["Equal", "Own", "Last"],
      [1, "'=see the handbook", 55],
      // A row that is new weighs nothing in it.
      [1, 0, 1],
      [1, 0.2, 2],
      [1, 0.5, 3],
    ]);
  });

  test("its neighbor is gone: it comes back to its own place or the last one", async () => {
    const { book } = open();
    const takeOut = await todo.delete();
    await deletePreset("Weights", "Equal");
    await deletePreset("Weights", "Last");
    await takeOut();
    expect(row(book, 6)).toEqual(["Indicator", "Direction", "Low", "High", "Own", "", ""]);
  });

  test("what the lines above say by now stays, and what was said is said beside it", async () => {
    const { book } = open();
    const takeOut = await todo.delete();
    await lockPresets("Weights", ["Last"], true, "en-US");
    book.type("Weights", "A2", "Mind the gap");
    expect(await takeOut()).toBeNull();
    const lines = [1, 2, 3, 4, 5].map((at) => book.input("Weights", `A${at}`));
    expect(lines).toEqual([
      "Weights of the survey",
      "Mind the gap",
      "Locked presets: Equal; Last; Own",
      'Further fields: {"presets":[{"name":"Own","color":"blue"}],"indicators":[]}',
      "Source of Own: Survey of 2025",
    ]);
  });

  test("another preset has its name: both stay as they are, and it is said", async () => {
    const { book } = open();
    const takeOut = await todo.delete();
    await addPreset("Weights", { name: "own", weights: new Map() });
    const before = book.snapshot();
    await expect(takeOut()).rejects.toMatchObject({ problem: { code: "presetExists" } });
    expect(changed(before, book.snapshot())).toEqual([]);
  });
});

test("renamed once more by somebody: nothing is renamed, and it is said", async () => {
  const { book } = open();
  const takeOut = await todo.rename();
  await renamePreset("Weights", "Ours", "Theirs");
  const before = book.snapshot();
  await expect(takeOut()).rejects.toMatchObject({ problem: { code: "presetGone" } });
  expect(changed(before, book.snapshot())).toEqual([]);
});

describe("presets of a file", () => {
  test("refused half-way, the rest goes when it is tried again", async () => {
    const { host: counted } = open();
    const first = await todo.import();
    counted.reset();
    await first();
    for (let sync = 1; sync <= counted.syncs; sync++) {
      const { book, host } = open();
      const before = book.snapshot();
      const takeOut = await todo.import();
      host.reset({ sync, times: 1 });
      await takeOut().catch(() => undefined);
      host.reset();
      expect([sync, await takeOut(), changed(before, book.snapshot())]).toEqual([sync, null, []]);
    }
  });

  test("one that was changed since stays and is named; the other goes", async () => {
    const { book } = open();
    const takeOut = await todo.import();
    book.type("Weights", "I7", 5);
    expect(await takeOut()).toEqual({ place: "B", isSheet: false, changed: ["H7"] });
    expect(["H6", "H7"].map((at) => book.input("Weights", at))).toEqual(["B", 5]);
    expect(book.input("Weights", "A3")).toBe("Locked presets: Own; Equal; B");
  });

  test("a line of further fields that somebody has changed since keeps what is not of the presets", async () => {
    const { book } = open();
    const takeOut = await todo.import();
    const line = String(book.input("Weights", "A4")).replace("EUR", "USD");
    book.type("Weights", "A4", line);
    expect(await takeOut()).toBeNull();
    expect(book.input("Weights", "A4")).toContain('[{"name":"Pay","unit":"USD"}]');
    expect(book.input("Weights", "A4")).not.toContain("red");
  });
});
