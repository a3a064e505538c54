import { portableNames } from "../../../src/sharing/portable/portableNames";
import { scanFormulas } from "../../../src/workbook/sharing/formulaScan";
import { makeDependent, makePortable } from "../../../src/workbook/sharing/makePortable";
import { type FoundCell, type PortableOutcome } from "../../../src/workbook/sharing/sharingContract";
import { changed } from "../../support/changedCells";
import { ErrorValue } from "../../support/fakeExcel/cell";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";
import earlier from "../../sharing/support/earlierNames.json";

afterEach(uninstallExcel);

const progress = () => undefined;
const places = (cells: readonly FoundCell[]) => cells.map(({ sheet, address }) => `${sheet}!${address}`);

async function found(): Promise<readonly FoundCell[]> {
  const { names, cells } = await scanFormulas(progress, new AbortController().signal);
  return [...names, ...cells];
}

const D = ["D2", "D3", "D4"] as const;
const original = ["=ESI(A2:B2)", "=ESI(A3:B3)", "=ESI(A4:B4)"];

function workbook() {
  const book = new FakeWorkbook({
    Jobs: {
      A2: [
        [1, 3],
        [2, 5],
        [4, 9],
      ],
      D2: original.map((formula) => [formula]),
      E2: "=SUM(A2:B2)*100",
      F2: "=SUM(Score)*2",
      G2: "=QEI(A2:B4)",
    },
  });
  book.addName("Score", "=QEI(Jobs!$A$2:$B$4)");
  return book;
}

let asFound: readonly FoundCell[] | undefined;

async function open(options?: Parameters<typeof installExcel>[1]) {
  const book = workbook();
  const host = installExcel(book, options);
  const cells = (asFound ??= await found());
  host.reset();
  return { book, host, cells, work: () => makePortable(cells, progress) };
}

let portable: { readonly book: FakeWorkbook; readonly cells: readonly FoundCell[] } | undefined;

/** The same once it is portable. */
async function openPortable(options?: Parameters<typeof installExcel>[1]) {
  if (!portable) {
    const { book, work } = await open();
    await work();
    portable = { book, cells: await found() };
  }
  const { book: source, cells } = portable;
  const book = workbook();
  for (const address of [...D, "G2"]) book.type("Jobs", address, source.input("Jobs", address));
  book.names.splice(0, 1);
  for (const { name, formula } of source.names) book.addName(name, formula);
  const host = installExcel(book, options);
  return { book, host, cells, work: () => makeDependent(cells, progress) };
}

const inputs = (book: FakeWorkbook, addresses: readonly string[] = D) =>
  addresses.map((address) => book.input("Jobs", address));

test("there and back: formulas, names and values as before", async () => {
  const { book, work } = await open();
  const before = book.snapshot();
  expect(await work()).toMatchObject({ outcome: "done", changed: 6, skipped: [] });
  expect(book.input("Jobs", "D2")).toMatch(/^=ESI_PORTABLE\(A2:B2/);
  expect([book.shown("Jobs", "D2"), book.shown("Jobs", "F2"), book.shown("Jobs", "G4")]).toEqual([4, 48, 13]);
  expect(await makeDependent(await found(), progress)).toMatchObject({
    outcome: "done",
    changed: 6,
    namesLeft: [],
  });
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("a name of the workbook in the way: it is told, and nothing is changed", async () => {
  const { book, host, work } = await open();
  book.addName("ESI_PORTABLE", "=1");
  const before = book.snapshot();
  expect(await work()).toEqual({ outcome: "nameTaken", name: "ESI_PORTABLE", namesLeft: [] });
  expect([host.writes, changed(before, book.snapshot())]).toEqual([0, []]);
});

test("a formula that only uses a name of ours is not written", async () => {
  const { book, host, work } = await open();
  host.reset();
  const before = book.snapshot();
  await work();
  const found = changed(before, book.snapshot()).filter((place) => !place.startsWith("name +"));
  expect(found.sort()).toEqual([...D.map((address) => `Jobs!${address}`), "Jobs!G2", "name ~Score"]);
});

test("an edit at any moment stays, there and back", async () => {
  for (const start of [open, openPortable]) {
    const { host: counted, work: once } = await start();
    await once();
    for (let at = 1; at <= counted.syncs; at++) {
      const { book, host, work } = await start();
      host.beforeSync = (sync) => {
        if (sync === at) book.type("Jobs", "D3", 777);
      };
      const outcome = await work();
      expect([at, book.input("Jobs", "D3")]).toEqual([at, 777]);
      // D2 has its other formula, or is what it was, as the outcome says.
      expect([at, outcome.outcome]).toEqual([at, "done"]);
      const skipped = outcome.outcome === "done" ? places(outcome.skipped) : [];
      if (skipped.length > 0) expect([at, skipped]).toEqual([at, ["Jobs!D3"]]);
    }
  }
});

test("a defined name changed at any moment stays as the user has it", async () => {
  const { host: counted, work: once } = await open();
  await once();
  for (let at = 1; at <= counted.syncs; at++) {
    const { book, host, work } = await open();
    host.beforeSync = (sync) => {
      if (sync === at) book.names.find(({ name }) => name === "Score")!.formula = "=Jobs!$A$2:$A$4";
    };
    await work();
    expect([at, book.nameFormula(book.sheets[0], "Score")]).toEqual([at, "=Jobs!$A$2:$A$4"]);
  }
});

test("a row inserted at any moment: the user's formula only moves, no value changes", async () => {
  for (const follows of [true, false]) {
    for (const start of [open, openPortable]) {
      const { host: counted, work: once } = await start({ follows });
      await once();
      for (let at = 1; at <= counted.syncs; at++) {
        const { book, host, work } = await start({ follows });
        host.beforeSync = (sync) => {
          if (sync === at) book.insertRows("Jobs", 3);
        };
        await work();
        const shown = ["D2", "D4", "D5", "E2", "F2", "G2"].map((address) => book.shown("Jobs", address));
        expect([follows, at, shown]).toEqual([follows, at, [4, 7, 13, 400, 48, 4]]);
        expect([at, book.input("Jobs", "E2"), book.input("Jobs", "D3")]).toEqual([at, "=SUM(A2:B2)*100", ""]);
      }
    }
  }
});

/** What the outcome allows to differ; LAMBDA names that are left over are told. */
function told(outcome: PortableOutcome): string[] {
  const lost = "lost" in outcome ? outcome.lost : [];
  return [
    ...lost.map(({ named, sheet, address }) => (named ? `name ~${address}` : `${sheet}!${address}`)),
    ...outcome.namesLeft.map((name) => `name +${name}`),
  ];
}

test("refused at any sync or write: as it was, or what is lost or left over is named; every value stays", async () => {
  for (const start of [open, openPortable]) {
    const count = await everyFault(start, ({ fault, book, before, outcome }) => {
      const found = changed(before, book.snapshot());
      const shown = ["D2", "D3", "D4", "F2", "G4"].map((address) => book.shown("Jobs", address));
      expect([fault, shown]).toEqual([fault, [4, 7, 13, 48, 13]]);
      if (!outcome) return expect([fault, found]).toEqual([fault, []]);
      if (outcome.outcome === "done") return;
      expect([fault, found.filter((place) => !told(outcome).includes(place))]).toEqual([fault, []]);
      if (fault.times === 1) expect([fault, found]).toEqual([fault, []]);
    });
    expect(count).toBeGreaterThan(20);
  }
}, 240_000);

test("an Excel that refuses the names keeps the ones that were there before", async () => {
  const { book, host } = await openPortable();
  // Needs names that are not there yet.
  for (const name of ["ESI.DIVERSITY", "ESI_PORTABLE_DIVERSITY"]) book.functions.set(name, ([data]) => data);
  book.type("Jobs", "J2", "=ESI.DIVERSITY(A2:B2)");
  const before = book.snapshot();
  const cells = await found();
  for (const write of [1, 2, 3]) {
    host.reset({ write });
    const outcome = await makePortable(cells, progress);
    expect(outcome).toMatchObject({ outcome: "failed", lost: [], namesLeft: [] });
    expect([write, changed(before, book.snapshot())]).toEqual([write, []]);
    expect([book.shown("Jobs", "D2"), book.shown("Jobs", "F2")]).toEqual([4, 48]);
  }
});

test("the way back leaves the names that other formulas use", async () => {
  const { book, work } = await openPortable();
  // Typed after the look.
  book.type("Jobs", "H2", book.input("Jobs", "D2"));
  const outcome = await work();
  expect(outcome).toMatchObject({ outcome: "done", skipped: [] });
  expect(outcome.namesLeft).toContain("ESI_PORTABLE");
  expect(outcome.namesLeft).not.toContain("QEI_PORTABLE");
  expect([book.shown("Jobs", "H2"), book.input("Jobs", "D2")]).toEqual([4, "=ESI(A2:B2)"]);
});

test("other values: everything is what it was", async () => {
  const { book, work } = await open();
  book.functions.set("ESI_PORTABLE", () => [[0]]);
  const before = book.snapshot();
  const outcome = await work();
  expect(outcome).toMatchObject({ outcome: "differs", lost: [], namesLeft: [] });
  expect(outcome.outcome === "differs" && places(outcome.cells)).toEqual(
    D.map((address) => `Jobs!${address}`),
  );
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("other values, and cells changed before they are put back: the user's stay and are named, with the names they need", async () => {
  const { host: counted, book: one, work: once } = await open();
  one.functions.set("ESI_PORTABLE", () => [[0]]);
  await once();
  for (let at = 1; at <= counted.syncs; at++) {
    const { book, host, work } = await open();
    book.functions.set("ESI_PORTABLE", () => [[0]]);
    host.beforeSync = (sync) => {
      if (sync === at) book.type("Jobs", "D3", 777);
    };
    const outcome = await work();
    expect([at, inputs(book)]).toEqual([at, [original[0], 777, original[2]]]);
    expect([at, outcome.outcome]).toEqual([at, "differs"]);
  }
});

test("a protected sheet is noticed before the names are added", async () => {
  const { book, host, work } = await open();
  book.area("Jobs", "A1").sheet.protected = true;
  await expect(work()).rejects.toMatchObject({
    problem: { code: "sheetProtected", parameters: { sheet: "Jobs" } },
  });
  expect(host.writes).toBe(0);
});

test("a sheet protected at any moment: nothing is half done", async () => {
  const { host: counted, work: once } = await open();
  await once();
  for (let at = 1; at <= counted.syncs; at++) {
    const { book, host, work } = await open();
    const before = book.snapshot();
    host.beforeSync = (sync) => {
      book.area("Jobs", "A1").sheet.protected = sync >= at;
    };
    const outcome = await work().catch(() => null);
    const found = changed(before, book.snapshot());
    if (!outcome) expect([at, found]).toEqual([at, []]);
    else if (outcome.outcome !== "done") {
      expect([at, found.filter((place) => !told(outcome).includes(place))]).toEqual([at, []]);
    }
    expect([at, book.shown("Jobs", "D2"), book.shown("Jobs", "F2")]).toEqual([at, 4, 48]);
  }
});

describe("results on their way (office-js#4152, #6930)", () => {
  const late = { callsAfter: 400, resultsAfter: 500 };

  test("the way back: new formulas show #BUSY! first, and their values are waited for", async () => {
    const { book, work } = await openPortable();
    Object.assign(book.answers, late);
    expect(await work()).toMatchObject({ outcome: "done", changed: 6, skipped: [], namesLeft: [] });
    expect(inputs(book)).toEqual(original);
    expect([book.shown("Jobs", "D2"), book.shown("Jobs", "F2"), book.shown("Jobs", "G4")]).toEqual([
      4, 48, 13,
    ]);
  });

  test("the way there with inputs that have just changed: the new values are compared", async () => {
    const { book, work } = await open();
    Object.assign(book.answers, late);
    await found();
    book.answers.wait(900);
    book.type("Jobs", "A3", 200);
    expect(await work()).toMatchObject({ outcome: "done", changed: 6 });
    expect(book.shown("Jobs", "D3")).toBe(205);
  });

  test("a result that never comes: everything is what it was, and it says why", async () => {
    const { book, work } = await openPortable();
    const before = book.snapshot();
    Object.assign(book.answers, late);
    book.answers.never.add("=ESI(A3:B3)");
    expect(await work()).toMatchObject({
      outcome: "failed",
      failure: { problem: { code: "calculating" } },
      lost: [],
    });
    expect(changed(before, book.snapshot())).toEqual([]);
  });
});

describe("formulas without a result", () => {
  test.each(["#BUSY!", "#GETTING_DATA", "#NAME?", "#CONNECT!", "#SPILL!"])(
    "%s cannot be compared: the formula stays and is listed, the others are made portable",
    async (shown) => {
      const { book, work } = await open();
      const answer = book.functions.get("ESI");
      book.functions.set("ESI", (given) =>
        given[0][0][0] === 2 ? [[new ErrorValue(shown)]] : answer!(given),
      );
      const outcome = await work();
      expect(outcome).toMatchObject({ outcome: "done", changed: 5 });
      expect(outcome.outcome === "done" && places(outcome.skipped)).toEqual(["Jobs!D3"]);
      expect(inputs(book)[1]).toBe(original[1]);
      expect(inputs(book)[0]).toMatch(/^=ESI_PORTABLE\(/);
    },
  );

  test("found as #NAME? already, it is listed too", async () => {
    const { book } = await open();
    book.type("Jobs", "D3", "=NOSUCH(ESI(A3:B3))");
    const outcome = await makePortable(await found(), progress);
    expect(outcome).toMatchObject({ outcome: "done", changed: 5, left: [] });
    expect(outcome.outcome === "done" && places(outcome.skipped)).toEqual(["Jobs!D3"]);
  });

  test("no LAMBDA name stays for formulas that are left", async () => {
    const { book, work } = await open();
    const before = book.snapshot();
    for (const name of ["ESI", "QEI"]) book.functions.set(name, () => [[new ErrorValue("#BUSY!")]]);
    book.functions.set("SUM", () => [[new ErrorValue("#BUSY!")]]);
    expect(await work()).toMatchObject({ outcome: "done", changed: 0 });
    expect(changed(before, book.snapshot())).toEqual([]);
  });

  test("the name that such a cell uses stays too", async () => {
    const { book, work } = await open();
    book.functions.set("SUM", () => [[new ErrorValue("#NAME?")]]);
    const outcome = await work();
    expect(outcome).toMatchObject({ outcome: "done", changed: 4 });
    expect(outcome.outcome === "done" && places(outcome.skipped)).toEqual(["!Score", "Jobs!F2"]);
    expect(book.names.find(({ name }) => name === "Score")?.formula).toBe("=QEI(Jobs!$A$2:$B$4)");
  });

  test("an Excel without LAMBDA shows #NAME?: the way back is open", async () => {
    const { book, work } = await openPortable();
    for (const name of ["ESI_PORTABLE", "QEI_PORTABLE"]) book.functions.delete(name);
    expect(book.shown("Jobs", "D2")).toBe("#NAME?");
    expect(await work()).toMatchObject({ outcome: "done", changed: 6, skipped: [] });
    expect([book.shown("Jobs", "D2"), book.shown("Jobs", "G4")]).toEqual([4, 13]);
  });
});

/** The same workbook as an earlier build made it portable. */
async function openEarlier() {
  const { book } = await openPortable();
  for (const [name, formula] of earlier) {
    const there = book.names.find((each) => each.name === name);
    if (there) there.formula = `=${formula}`;
    else if (name === "PORTABLE_PLAIN") book.addName(name, `=${formula}`);
  }
  return book;
}

test("the way back from what an earlier build made portable: every LAMBDA name goes", async () => {
  const book = await openEarlier();
  const outcome = await makeDependent(await found(), progress);
  expect(outcome).toMatchObject({ outcome: "done", changed: 6, namesLeft: [] });
  expect(inputs(book)).toEqual(original);
  expect(book.names.map(({ name }) => name)).toEqual(["Score"]);
});

test("beside names of an earlier build more is made portable, and what they call stays", async () => {
  const book = await openEarlier();
  book.type("Jobs", "D2", original[0]);
  const cells = (await found()).filter(({ address }) => address === "D2");
  expect(await makePortable(cells, progress)).toMatchObject({ outcome: "done", changed: 1 });
  // How cells are read has changed since: there is one way in a workbook.
  const reading = portableNames.filter(({ name }) => /^PORTABLE_(TEXT|CELL|TYPED)$/.test(name));
  for (const { name, formula } of reading)
    expect([name, book.names.find((each) => each.name === name)?.formula]).toEqual([name, `=${formula}`]);
  const back = (await found()).filter(({ address }) => address === "D2");
  const { namesLeft } = await makeDependent(back, progress);
  expect(namesLeft).toContain("QEI_PORTABLE");
  expect(namesLeft).toContain("PORTABLE_PLAIN");
  expect(book.names.map(({ name }) => name)).toContain("PORTABLE_PLAIN");
});
