import { noteCall } from "../../../src/cells/lastCall";
import { freezeCells } from "../../../src/workbook/sharing/freeze";
import { scanFormulas } from "../../../src/workbook/sharing/formulaScan";
import { type FoundCell } from "../../../src/workbook/sharing/sharingContract";
import { WorkbookError } from "../../../src/workbook/problems";
import { clock } from "../../../src/workbook/events/settled";
import { changed } from "../../support/changedCells";
import { ErrorValue } from "../../support/fakeExcel/cell";
import { everyFault } from "../../support/everyFault";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const progress = () => undefined;
const scan = () => scanFormulas(progress, new AbortController().signal);

/** Three formulas with single values, one that fills three cells, and the user's own. */
async function open(options?: Parameters<typeof installExcel>[1]) {
  const book = new FakeWorkbook({
    Jobs: {
      A2: [
        [1, 3],
        [2, 5],
        [4, 9],
      ],
      D2: [["=ESI(A2:B2)"], ["=ESI(A3:B3)"], ["=ESI(A4:B4)"]],
      E2: "=SUM(A2:B2)*100",
      G2: "=QEI(A2:B4)",
      G6: "'=see the handbook",
    },
  });
  book.setNote("Jobs", "D3", "Ask the office");
  const host = installExcel(book, options);
  const { cells } = await scan();
  host.reset();
  return { book, host, cells, work: () => freezeCells(cells, progress) };
}

const places = (cells: readonly FoundCell[]) => cells.map(({ sheet, address }) => `${sheet}!${address}`);

test("values over every cell that a formula fills, and the formula as a note after what a note says", async () => {
  const { book, work } = await open();
  const before = book.snapshot();
  expect(await work()).toMatchObject({ frozen: 4, skipped: [], list: null, failure: null });
  expect(["D2", "D3", "D4", "G2", "G3", "G4"].map((address) => book.input("Jobs", address))).toEqual([
    4, 7, 13, 4, 7, 13,
  ]);
  expect(book.note("Jobs", "D3")).toBe("Ask the office\n\nFormula before freezing:\n=ESI(A3:B3)");
  expect(book.note("Jobs", "G2")).toBe("Formula before freezing:\n=QEI(A2:B4)");
  expect(changed(before, book.snapshot()).sort()).toEqual(
    [
      ...["D2", "D3", "D4", "G2", "G3", "G4"].map((address) => `Jobs!${address}`),
      ...["D2", "D3", "D4", "G2"].map((address) => `note Jobs!${address}`),
    ].sort(),
  );
});

test("rows inserted between the look and the question's yes: the user's formula is not touched", async () => {
  const { book, work } = await open();
  book.insertRows("Jobs", 2);
  const outcome = await work();
  // D3 and D4 hold what was found there, moved down from above; D2 is blank, and what fills G2 begins in G3.
  expect([outcome.frozen, places(outcome.skipped)]).toEqual([2, ["Jobs!D2", "Jobs!G2"]]);
  expect(["D2", "D3", "D4", "D5"].map((address) => book.input("Jobs", address))).toEqual([
    "",
    4,
    7,
    "=ESI(A5:B5)",
  ]);
  expect([book.input("Jobs", "E3"), book.input("Jobs", "G3")]).toEqual(["=SUM(A3:B3)*100", "=QEI(A3:B5)"]);
  expect(book.note("Jobs", "D2")).toBeNull();
  expect(book.note("Jobs", "D3")).toBe("Formula before freezing:\n=ESI(A3:B3)");
});

/** People edit right before each sync in turn: what they wrote is there afterwards, or Freeze says where it is. */
const edits: readonly (readonly [string, (book: FakeWorkbook) => void, string, unknown])[] = [
  ["a number over a formula", (book) => book.type("Jobs", "D3", 777), "D3", 777],
  ["a text like a formula", (book) => book.type("Jobs", "D3", "'=why"), "D3", "'=why"],
  ["another formula", (book) => book.type("Jobs", "G2", "=SUM(A2:B4)"), "G2", "=SUM(A2:B4)"],
  ["a number into the cells that a formula fills", (book) => book.type("Jobs", "G3", 5), "G3", 5],
];

test.each(edits)("an edit at any moment stays: %s", async (_, edit, address, expected) => {
  for (const spilledFormula of ["anchor", "value"] as const) {
    const { host: counted, work: once } = await open({ spilledFormula });
    await once();
    for (let at = 1; at <= counted.syncs; at++) {
      const { book, host, work } = await open({ spilledFormula });
      host.beforeSync = (sync) => {
        if (sync === at) edit(book);
      };
      const outcome = await work();
      expect([at, outcome.failure]).toEqual([at, null]);
      expect([at, book.input("Jobs", address)]).toEqual([at, expected]);
      const skipped = places(outcome.skipped);
      // Edited after it was frozen, a cell was frozen all the same.
      const frozen = address.startsWith("G") ? "Jobs!G2" : `Jobs!${address}`;
      const note = book.note("Jobs", frozen.slice(5)) ?? "";
      expect([at, skipped.includes(frozen)]).toEqual([at, !note.includes("Formula before freezing")]);
    }
  }
});

test("data edited at any moment: what is frozen is what the cell showed then, or the formula is still there", async () => {
  const { host: counted, work: once } = await open();
  await once();
  for (let at = 1; at <= counted.syncs; at++) {
    const { book, host, work } = await open();
    host.beforeSync = (sync) => {
      if (sync === at) book.type("Jobs", "A3", 1002);
    };
    const outcome = await work();
    const live = book.input("Jobs", "D3") === "=ESI(A3:B3)";
    expect([at, live]).toEqual([at, places(outcome.skipped).includes("Jobs!D3")]);
    if (!live) expect([7, 1007]).toContain(book.input("Jobs", "D3"));
  }
});

test("a row inserted at any moment: every formula stands somewhere, live or as its value with its note", async () => {
  for (const follows of [true, false]) {
    const { host: counted, work: once } = await open({ follows });
    await once();
    for (let at = 1; at <= counted.syncs; at++) {
      const { book, host, work } = await open({ follows });
      host.beforeSync = (sync) => {
        if (sync === at) book.insertRows("Jobs", 3);
      };
      const outcome = await work();
      // Where a note has moved away Excel refuses the batch; then all is put back.
      if (outcome.failure) expect([follows, at, outcome.frozen]).toEqual([follows, at, 0]);
      // The user's own formula and text have only moved.
      expect([book.input("Jobs", "E2"), book.input("Jobs", "G7")]).toEqual([
        "=SUM(A2:B2)*100",
        "'=see the handbook",
      ]);
      const shown = ["D2", "D4", "D5"].map((address) => book.shown("Jobs", address));
      expect([follows, at, shown]).toEqual([follows, at, [4, 7, 13]]);
      for (const address of ["D2", "D4", "D5"]) {
        const live = String(book.input("Jobs", address)).startsWith("=");
        const note = book.note("Jobs", address) ?? "";
        expect([follows, at, address, note.includes("Formula before freezing")]).toEqual([
          follows,
          at,
          address,
          !live,
        ]);
      }
    }
  }
});

test("refused at any sync or write: as it was, or what is lost is named", async () => {
  const count = await everyFault(open, ({ fault, book, before, outcome, error }) => {
    const found = changed(before, book.snapshot());
    if (error) return expect([fault, found]).toEqual([fault, []]);
    if (!outcome || outcome.failure === null) return;
    const lost = outcome.lost.flatMap(({ address }) =>
      address === "G2"
        ? ["Jobs!G2", "Jobs!G3", "Jobs!G4", "note Jobs!G2"]
        : [`Jobs!${address}`, `note Jobs!${address}`],
    );
    expect([fault, found.filter((place) => !lost.includes(place))]).toEqual([fault, []]);
    if (fault.times === 1) expect([fault, outcome.lost]).toEqual([fault, []]);
  });
  expect(count).toBeGreaterThan(10);
});

test("without notes the list is written before anything is replaced", async () => {
  const { host: counted, work: once } = await open({ api: 17 });
  await once();
  const { book, host, work } = await open({ api: 17 });
  // The last sync replaces the formulas: should Excel end right after it, the list is there.
  let listed = 0;
  host.beforeSync = (sync) => {
    if (sync === counted.syncs) listed = book.sheet("Frozen formulas")?.contents.size ?? 0;
    expect(book.input("Jobs", "D2")).toBe("=ESI(A2:B2)");
  };
  expect(await work()).toMatchObject({ frozen: 4, list: "Frozen formulas" });
  expect([listed, book.input("Jobs", "D2")]).toEqual([15, 4]);
  expect(book.input("Frozen formulas", "C2")).toBe("'=ESI(A2:B2)");
});

test("without notes, refused at any sync or write: as it was, or the list names what is a value", async () => {
  await everyFault(
    () => open({ api: 17 }),
    ({ fault, book, before, outcome, error }) => {
      const found = changed(before, book.snapshot());
      if (!outcome) {
        expect(error).toBeInstanceOf(Error);
        return expect([fault, found]).toEqual([fault, []]);
      }
      if (outcome.failure === null) return;
      const lost = outcome.lost.flatMap(({ address }) => (address === "G2" ? ["G2", "G3", "G4"] : [address]));
      const sheet = outcome.list === null ? [] : [`sheet +${outcome.list}`];
      expect([fault, found.filter((place) => !lost.includes(place.slice(5)))]).toEqual([fault, sheet]);
      if (fault.times === 1) expect([fault, outcome.lost, outcome.list]).toEqual([fault, [], null]);
    },
  );
});

test("a protected structure is noticed before anything is written", async () => {
  const { book, host, work } = await open({ api: 17 });
  book.structureProtected = true;
  const before = book.snapshot();
  const outcome = await work();
  expect(outcome.failure).toMatchObject({ problem: { code: "workbookProtected" } });
  expect([host.writes, changed(before, book.snapshot())]).toEqual([0, []]);
});

test("a protected sheet, protected before or in the middle: everything is as it was", async () => {
  const { host: counted, work: once } = await open();
  await once();
  for (let at = 1; at <= counted.syncs; at++) {
    const { book, host, work } = await open();
    const before = book.snapshot();
    host.beforeSync = (sync) => {
      book.area("Jobs", "A1").sheet.protected = sync >= at;
    };
    const outcome = await work();
    if (outcome.failure === null) continue;
    expect(outcome.failure).toBeInstanceOf(WorkbookError);
    const found = changed(before, book.snapshot()).filter((place) => !places(outcome.lost).includes(place));
    expect([at, found.filter((place) => !/^note|G[34]$/.test(place))]).toEqual([at, []]);
  }
});

test("sheets renamed or deleted meanwhile are left, the others frozen", async () => {
  const { book, work } = await open();
  book.addSheet("More");
  book.area("Jobs", "A1").sheet.name = "Renamed";
  expect(await work()).toMatchObject({ frozen: 0, failure: null });
  expect(book.input("Renamed", "D2")).toBe("=ESI(A2:B2)");
});

test("stopped half-way: everything is as it was", async () => {
  const { book, host, cells } = await open();
  const before = book.snapshot();
  const stopper = new AbortController();
  host.beforeSync = (sync) => {
    if (sync === 3) stopper.abort();
  };
  const outcome = await freezeCells(cells, progress, stopper.signal);
  expect(outcome.failure).toMatchObject({ problem: { code: "stopped" } });
  expect(changed(before, book.snapshot())).toEqual([]);
});

test("a cell with a threaded comment can take no note: its formula goes on the list, the others keep notes", async () => {
  const { book, work } = await open();
  book.comment("Jobs", "G2");
  book.comment("Jobs", "A2");
  expect(await work()).toMatchObject({
    frozen: 4,
    skipped: [],
    list: "Frozen formulas",
    notes: true,
    failure: null,
  });
  expect([book.input("Jobs", "G2"), book.note("Jobs", "G2")]).toEqual([4, null]);
  expect(book.note("Jobs", "D2")).toBe("Formula before freezing:\n=ESI(A2:B2)");
  const listed = ["A2", "B2", "C2", "A3"].map((address) => book.input("Frozen formulas", address));
  expect(listed).toEqual(["Jobs", "G2", "'=QEI(A2:B4)", ""]);
});

test("a commented cell that was changed meanwhile leaves no empty list", async () => {
  const { book, work } = await open();
  book.comment("Jobs", "D3");
  book.type("Jobs", "D3", 777);
  expect(await work()).toMatchObject({ frozen: 3, list: null, failure: null });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Jobs"]);
});

// office-js#4152: a new cell shows #BUSY! first; Microsoft, Custom functions troubleshooting: #NAME? where the add-in is not
// there, #CONNECT! where it cannot be reached.
test.each(["#BUSY!", "#GETTING_DATA", "#NAME?", "#CONNECT!", "#SPILL!"])(
  "%s is no value to keep: the formula stays and is listed, the others are frozen",
  async (shown) => {
    const { book, cells, work } = await open();
    const answer = book.functions.get("ESI");
    book.functions.set("ESI", (given) => (given[0][0][0] === 2 ? [[new ErrorValue(shown)]] : answer!(given)));
    const outcome = await work();
    expect(outcome).toMatchObject({ frozen: cells.length - 1, failure: null });
    expect(places(outcome.skipped)).toEqual(["Jobs!D3"]);
    expect(book.input("Jobs", "D3")).toBe("=ESI(A3:B3)");
    expect(book.note("Jobs", "D3")).toBe("Ask the office");
    expect(book.input("Jobs", "D2")).toBe(4);
  },
);

test("an error that the formula itself gives is its value", async () => {
  const { book, work } = await open();
  book.functions.set("ESI", () => [[new ErrorValue("#VALUE!")]]);
  expect(await work()).toMatchObject({ frozen: 4, skipped: [] });
  expect(book.input("Jobs", "D3")).toBe("#VALUE!");
});

describe("results on their way (office-js#4152, #6930)", () => {
  /** Every result shown, and from now on each takes 0.9 seconds. */
  async function openSlow() {
    const opened = await open();
    Object.assign(opened.book.answers, { callsAfter: 400, resultsAfter: 500 });
    await scan();
    opened.book.answers.wait(900);
    opened.host.reset();
    return opened;
  }

  test("a new formula shows #BUSY! first: Freeze waits for its value", async () => {
    const { book, cells } = await openSlow();
    book.type("Jobs", "D3", "=ESI(A3:B3)*10");
    const changedCells = cells.map((cell) =>
      cell.address === "D3" ? { ...cell, formula: "=ESI(A3:B3)*10" } : cell,
    );
    expect(await freezeCells(changedCells, progress)).toMatchObject({
      frozen: 4,
      skipped: [],
      failure: null,
    });
    expect(book.input("Jobs", "D3")).toBe(70);
  });

  test("inputs that have just changed: the new value is kept, not the one the cell still shows", async () => {
    const { book, work } = await openSlow();
    book.type("Jobs", "A3", 200);
    expect(await work()).toMatchObject({ frozen: 4, skipped: [], failure: null });
    expect([book.input("Jobs", "D3"), book.input("Jobs", "G3")]).toEqual([205, 205]);
  });

  test("a cell that stays at #BUSY! is left and listed after half a minute, the others are frozen", async () => {
    const { book, work } = await open();
    book.answers.never.add("=ESI(A3:B3)");
    const outcome = await work();
    expect([outcome.frozen, places(outcome.skipped)]).toEqual([3, ["Jobs!D3"]]);
    expect([book.input("Jobs", "D3"), book.note("Jobs", "D3")]).toEqual(["=ESI(A3:B3)", "Ask the office"]);
    expect(book.answers.now).toBeGreaterThanOrEqual(30000);
    expect(book.answers.now).toBeLessThan(35000);
  });

  test("functions that are called without end: nothing is frozen, and it says why", async () => {
    const { book, work } = await openSlow();
    const before = book.snapshot();
    const pause = clock.pause;
    clock.pause = async (milliseconds) => {
      await pause(milliseconds);
      noteCall(clock.now());
    };
    expect(await work()).toMatchObject({ frozen: 0, failure: { problem: { code: "calculating" } } });
    expect(changed(before, book.snapshot())).toEqual([]);
  });

  test("a clock that was set back: what was called in its future says nothing", async () => {
    const { book, work } = await openSlow();
    noteCall(clock.now() + 3_600_000);
    expect(await work()).toMatchObject({ frozen: 4, skipped: [], failure: null });
    expect(book.answers.now).toBeLessThan(5000);
  });

  test("stopped while it waits: everything is as it was", async () => {
    const { book, cells } = await openSlow();
    const before = book.snapshot();
    const stopper = new AbortController();
    const pause = clock.pause;
    clock.pause = (milliseconds) => {
      stopper.abort();
      return pause(milliseconds);
    };
    const outcome = await freezeCells(cells, progress, stopper.signal);
    expect(outcome).toMatchObject({ frozen: 0, failure: { problem: { code: "stopped" } } });
    expect(changed(before, book.snapshot())).toEqual([]);
  });
});
