import { freezeCells } from "../../../src/workbook/sharing/freeze";
import { scanFormulas } from "../../../src/workbook/sharing/formulaScan";
import { type TakeOut } from "../../../src/workbook/contract";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const progress = () => undefined;

/** Two formulas with single values, one with a note; one that fills three cells. */
async function open(options?: Parameters<typeof installExcel>[1]) {
  const book = new FakeWorkbook({
    Jobs: {
      A2: [
        [1, 3],
        [2, 5],
        [4, 9],
      ],
      D2: [["=ESI(A2:B2)"], ["=ESI(A3:B3)"]],
      G2: "=QEI(A2:B4)",
    },
  });
  book.setNote("Jobs", "D3", "Ask the office");
  const host = installExcel(book, options);
  const { cells } = await scanFormulas(progress, new AbortController().signal);
  const before = book.snapshot();
  const freeze = async () => (await freezeCells(cells, progress)).takeOut as TakeOut;
  return { book, host, before, freeze };
}

test.each([
  ["with notes", undefined],
  ["without notes, with a list", { api: 17 }],
] as const)("taken back, all is as it was, notes and lists included: %s", async (_, options) => {
  const { book, before, freeze } = await open(options);
  const takeOut = await freeze();
  expect(book.input("Jobs", "G2")).toBe(4);
  expect(await takeOut()).toBeNull();
  expect(changed(before, book.snapshot())).toEqual([]);
  // Once more there is nothing to be done.
  expect(await takeOut()).toBeNull();
  expect(changed(before, book.snapshot())).toEqual([]);
});

const edits: readonly (readonly [string, (book: FakeWorkbook) => void, string, readonly string[]])[] = [
  ["a number", (book) => book.type("Jobs", "D3", 99), "Jobs!D3", ["Jobs!D2", "Jobs!G2"]],
  [
    "one of the cells a formula filled",
    (book) => book.type("Jobs", "G3", 99),
    "Jobs!G2",
    ["Jobs!D2", "Jobs!D3"],
  ],
  ["the note", (book) => book.setNote("Jobs", "D2", "Ours"), "Jobs!D2", ["Jobs!D3", "Jobs!G2"]],
];
test.each(edits)(
  "changed since, a cell stays and is named; the others get their formulas: %s",
  async (_, edit, stays, back) => {
    const { book, freeze } = await open();
    const takeOut = await freeze();
    edit(book);
    const before = book.snapshot();
    expect(await takeOut()).toEqual({ place: null, isSheet: false, changed: [stays] });
    const formulas = { "Jobs!D2": "=ESI(A2:B2)", "Jobs!D3": "=ESI(A3:B3)", "Jobs!G2": "=QEI(A2:B4)" };
    const [sheet, address] = stays.split("!");
    for (const place of back)
      expect(book.input("Jobs", place.slice(5))).toBe(formulas[place as keyof typeof formulas]);
    expect(changed(before, book.snapshot())).not.toContain(stays);
    expect(book.input(sheet, address)).not.toBe(formulas[stays as keyof typeof formulas]);
  },
);

test("rows inserted above since: the values there are others, and all stay", async () => {
  const { book, freeze } = await open();
  const takeOut = await freeze();
  book.insertRows("Jobs", 1);
  const before = book.snapshot();
  expect([...((await takeOut())?.changed ?? [])].sort()).toEqual(["Jobs!D2", "Jobs!D3", "Jobs!G2"]);
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("a list that people have written on stays, and so does one of formulas that are values still", async () => {
  for (const edit of [
    (book: FakeWorkbook) => book.type("Frozen formulas", "E1", "checked"),
    (book: FakeWorkbook) => book.type("Jobs", "D2", 99),
  ]) {
    const { book, freeze } = await open({ api: 17 });
    const takeOut = await freeze();
    edit(book);
    await takeOut();
    expect(book.input("Frozen formulas", "C2")).toBe("'=ESI(A2:B2)");
    expect(book.input("Jobs", "G2")).toBe("=QEI(A2:B4)");
  }
});

test("an edit right before any sync stays", async () => {
  const { host: counted, freeze: once } = await open();
  const first = await once();
  counted.reset();
  await first();
  for (let at = 1; at <= counted.syncs; at++) {
    const { book, host, freeze } = await open();
    const takeOut = await freeze();
    host.reset();
    host.beforeSync = (sync) => {
      if (sync === at) book.type("Jobs", "D2", 777);
    };
    await takeOut();
    expect([at, book.input("Jobs", "D2")]).toEqual([at, 777]);
  }
});

test("refused at any sync or write: each cell is its value or its formula, never both, and what is not back is told", async () => {
  const count = await everyFault(
    async () => {
      const opened = await open();
      return { ...opened, work: await opened.freeze() };
    },
    ({ fault, book, outcome, error }) => {
      const cells = ["D2", "D3", "G2"].filter((at) => !String(book.input("Jobs", at)).startsWith("="));
      const told = outcome?.changed ?? [];
      const untold = cells.map((at) => `Jobs!${at}`).filter((place) => !told.includes(place));
      if (!error) expect([fault, untold]).toEqual([fault, []]);
    },
  );
  expect(count).toBeGreaterThan(5);
});

test("a protected sheet refuses, and nothing is changed", async () => {
  const { book, freeze } = await open();
  const takeOut = await freeze();
  book.area("Jobs", "A1").sheet.protected = true;
  const before = book.snapshot();
  await expect(takeOut()).rejects.toMatchObject({ problem: { code: "sheetProtected" } });
  expect(changed(before, book.snapshot())).toEqual([]);
});
