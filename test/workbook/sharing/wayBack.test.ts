import { scanFormulas } from "../../../src/workbook/sharing/formulaScan";
import { type FoundCell } from "../../../src/workbook/sharing/sharingContract";
import { repairFormulas } from "../../../src/workbook/sharing/wayBack";
import { changed } from "../../support/changedCells";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const stored = ["=_xldudf_ESI(A2:B2)", "=_xldudf_ESI(A3:B3)", "=_xldudf_ESI(A4:B4)"];

/** Formulas as a file stores them, which show #NAME? until they are entered anew, and the user's own. */
async function open(options?: Parameters<typeof installExcel>[1]) {
  const book = new FakeWorkbook({
    Jobs: { A2: [[1, 3], [2, 5], [4, 9]], D2: stored.map((formula) => [formula]), E2: "=SUM(A2:B2)*100" }, // oxfmt-ignore
  });
  book.addName("Score", "=_xldudf_QEI(Jobs!$A$2:$B$4)");
  const host = installExcel(book, options);
  const { cells, names } = await scanFormulas(() => undefined, new AbortController().signal);
  host.reset();
  const all: readonly FoundCell[] = [...names, ...cells];
  return { book, host, work: () => repairFormulas(all) };
}

/** How the cells with formulas of ours stand now. */
async function states(): Promise<readonly string[]> {
  const { cells } = await scanFormulas(() => undefined, new AbortController().signal);
  return [...cells].sort((a, b) => (a.address < b.address ? -1 : 1)).map(({ state }) => state);
}

const column = (book: FakeWorkbook) => ["D2", "D3", "D4", "D5"].map((address) => book.input("Jobs", address));

test("formulas and names are entered as they are typed", async () => {
  const { book, work } = await open();
  expect(await work()).toEqual({ entered: 4, still: [], skipped: [], lost: [], failure: null });
  expect(column(book)).toEqual(["=ESI(A2:B2)", "=ESI(A3:B3)", "=ESI(A4:B4)", ""]);
  expect(book.names[0].formula).toBe("=QEI(Jobs!$A$2:$B$4)");
});

test("what shows #NAME? all the same is named", async () => {
  const { book, work } = await open();
  book.functions.delete("ESI");
  const { entered, still } = await work();
  expect([entered, still.map(({ address }) => address)]).toEqual([4, ["D2", "D3", "D4"]]);
});

test("a result on its way counts as one, not as an error; after entering anew all have theirs", async () => {
  const { book, work } = await open();
  Object.assign(book.answers, { callsAfter: 400, resultsAfter: 500 });
  book.type("Jobs", "F2", "=ESI(A2:B2)");
  expect((await states())[3]).toBe("busy");
  await work();
  expect(await states()).toEqual(["fine", "fine", "fine", "fine"]);
});

test("a number typed after the check, or at any moment, stays", async () => {
  const { host: counted, work: once } = await open();
  await once();
  for (let at = 1; at <= counted.syncs; at++) {
    const { book, host, work } = await open();
    host.beforeSync = (sync) => {
      if (sync === at) book.type("Jobs", "D2", 42);
    };
    const { skipped, failure } = await work();
    expect([at, column(book), failure]).toEqual([at, [42, "=ESI(A3:B3)", "=ESI(A4:B4)", ""], null]);
    if (skipped.length > 0) expect([at, skipped.map(({ address }) => address)]).toEqual([at, ["D2"]]);
  }
});

test("a row inserted at any moment: the user's formula stays, every formula of ours is there once", async () => {
  for (const follows of [true, false]) {
    const { host: counted, work: once } = await open({ follows });
    await once();
    for (let at = 1; at <= counted.syncs; at++) {
      const { book, host, work } = await open({ follows });
      host.beforeSync = (sync) => {
        if (sync === at) book.insertRows("Jobs", 2);
      };
      await work();
      const plain = column(book).map((formula) => String(formula).replace("_xldudf_", ""));
      expect([follows, at, plain]).toEqual([follows, at, ["", "=ESI(A3:B3)", "=ESI(A4:B4)", "=ESI(A5:B5)"]]);
      expect(book.input("Jobs", "E3")).toBe("=SUM(A3:B3)*100");
    }
  }
});

test("refused at any sync or write: each formula is as it was or entered anew, and counted", async () => {
  await everyFault(open, ({ fault, book, before, outcome }) => {
    const found = changed(before, book.snapshot());
    if (!outcome) return expect([fault, found]).toEqual([fault, []]);
    const lost = outcome.lost.map(({ named, address }) => (named ? "name ~Score" : `Jobs!${address}`));
    const anew = found.filter((place) => !lost.includes(place));
    expect([fault, anew.length]).toEqual([fault, outcome.entered]);
    for (const place of anew.filter((each) => each.startsWith("Jobs!")))
      expect(book.input("Jobs", place.slice(5))).toMatch(/^=ESI\(/);
  });
});

test("a protected sheet is named before anything is written", async () => {
  const { book, host, work } = await open();
  book.area("Jobs", "A1").sheet.protected = true;
  await expect(work()).rejects.toMatchObject({
    problem: { code: "sheetProtected", parameters: { sheet: "Jobs" } },
  });
  expect(host.writes).toBe(0);
});
