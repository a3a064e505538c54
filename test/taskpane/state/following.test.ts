import { choicesInMemory } from "../../../src/taskpane/state/choices";
import { followWorkbook } from "../../../src/taskpane/state/following";
import { createPaneStore } from "../../../src/taskpane/state/paneStore";
import { officeWorkbook } from "../../../src/workbook/officeWorkbook";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

/** Longer than the pane waits for a burst of changes to end. */
const later = 1000;

const weights = [
  ["Indicator", "Direction", "Low", "High", "Equal", "Mine"],
  ["Pay", 1, "auto", "auto", 1, 0.3],
  ["Hours", -1, "auto", "auto", 1, 0.7],
];

/** The pane over a table Jobs of so many rows and 12 columns, most of them blank, with its weights on another sheet. */
async function opened(rows = 3, seen = { now: true }) {
  const book = new FakeWorkbook({ Jobs: {}, Weights: {}, Other: {} });
  const header = ["Job", "Pay", "Hours", ...Array.from({ length: 9 }, (_, i) => `More ${i + 1}`)];
  book.type("Jobs", "A3", [header]);
  book.type("Jobs", "A4", [["Nurse", 3200, 38]]);
  book.type("Jobs", "A5", [["Driver", 2400, 42]]);
  book.type("Jobs", "A6", [["Clerk", 2800, 40]]);
  book.type("Weights", "A1", weights);
  book.addTable("Jobs", "Jobs", `A3:L${rows + 3}`);
  book.addTable("Weights", "Weights", "A1:F3");
  book.selection = book.area("Jobs", "A1");
  const host = installExcel(book);
  const store = createPaneStore(officeWorkbook, choicesInMemory());
  await store.actions.start();
  const follower = followWorkbook(store, officeWorkbook, () => seen.now);
  await settled();
  /** How many requests something makes, after the pane has come to rest. */
  const requests = async (work: () => unknown) => {
    host.reset();
    await work();
    await settled();
    return host.syncs;
  };
  const cell = (row: number, column: number) => store.getState().data?.rows[row][column];
  return { book, store, follower, requests, cell, seen, actions: store.actions };
}

/** Source: Excel.WorksheetCalculatedEventArgs; several ranges are a list. */
const calculated = (book: FakeWorkbook, sheet: string, address: string) =>
  book.events.raise("worksheets.onCalculated", { worksheetId: book.sheet(sheet)?.id, address });

const settled = () => jest.advanceTimersByTimeAsync(later);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  uninstallExcel();
});

// Excel reports every edit of every sheet to the workbook's listeners (Excel.WorksheetCollection.onChanged), and the pane
// reads on the thread that answers the functions (Microsoft, Runtimes in Office Add-ins: shared runtime).
test("with 50,000 rows and 12 columns open, an edit elsewhere sends no request", async () => {
  const { book, requests } = await opened(50_000);
  const elsewhere = await requests(() => {
    book.type("Other", "A1", 1);
    book.type("Jobs", "A1", "a title above the table");
    book.type("Jobs", "P9", "=SUM(B4:B5)");
    book.type("Weights", "H2", "a remark");
    calculated(book, "Other", "A1:B9");
    // What is calculated right beside a table does not make it grow.
    calculated(book, "Jobs", "M4,P9");
  });
  const inWeights = await requests(() => book.type("Weights", "F2", 0.5));
  const inData = await requests(() => book.type("Jobs", "B4", 3300));
  console.log(`Requests: elsewhere ${elsewhere}, weights ${inWeights}, data ${inData}`);
  expect(elsewhere).toBe(0);
  // Weights are read without the data: 600,000 numbers of 25 bytes, in parts of 4 MB, and their headers.
  expect(inWeights).toBeLessThan(inData - 4);
});

describe("what concerns an open table is read", () => {
  test.each<[string, (book: FakeWorkbook) => void]>([
    ["a cell of it", (book) => book.type("Jobs", "B4", 999)],
    [
      "a new row right below it",
      (book) => {
        book.tables[0].area.rows++;
        book.type("Jobs", "A7", [["Cook", 2500, 44]]);
      },
    ],
    ["rows inserted above it", (book) => book.insertRows("Jobs", 1)],
    [
      "a formula of it that shows another result",
      (book) => {
        calculated(book, "Jobs", "P1,B4:B6");
      },
    ],
    [
      "a calculation of which Excel does not say where",
      (book) => {
        calculated(book, "Jobs", "");
      },
    ],
    [
      "its rows sorted",
      (book) => {
        book.events.raise("worksheets.onRowSorted", {
          worksheetId: book.sheet("Jobs")?.id,
          address: "A4:L6",
        });
      },
    ],
  ])("%s", async (_, change) => {
    const { book, store, requests } = await opened();
    const before = store.getState().data;
    expect(await requests(() => change(book))).toBeGreaterThan(0);
    expect(store.getState().data).not.toBe(before);
  });

  test("a new table is listed without reading those that are open", async () => {
    const { book, store } = await opened();
    const { data } = store.getState();
    book.type("Other", "A1", [
      ["Unit", "Pay"],
      ["x", 1],
    ]);
    book.addTable("More", "Other", "A1:B2");
    await settled();
    expect(store.getState().tables.map(({ name }) => name)).toEqual(["Jobs", "Weights", "More"]);
    expect(store.getState().data).toBe(data);
  });

  test("a deleted table is named", async () => {
    const { book, store } = await opened();
    book.removeTable("Jobs");
    await settled();
    expect(store.getState().notice).toEqual({ kind: "dataLost", table: "Jobs" });
  });

  test("an edit during a drag, once the drag is over", async () => {
    const { book, actions, cell } = await opened();
    actions.drag(0, 60);
    book.type("Jobs", "B4", 3300);
    await settled();
    expect(cell(0, 1)).toBe(3200);
    actions.cancelDrag();
    await settled();
    expect(cell(0, 1)).toBe(3300);
  });

  test("what Excel refused to give is read when the user comes back", async () => {
    const { book, actions, cell, follower } = await opened();
    const read = actions.reread;
    actions.reread = () => Promise.resolve(false);
    book.type("Jobs", "B4", 3300);
    await settled();
    actions.reread = read;
    follower.returned();
    await settled();
    expect(cell(0, 1)).toBe(3300);
  });
});

test("while nobody sees the pane nothing is read; once it is seen, what has changed is", async () => {
  const { book, seen, follower, requests, cell } = await opened();
  seen.now = false;
  const hidden = await requests(() => {
    for (const pay of [1, 2, 3]) book.type("Jobs", "B4", pay);
    book.type("Weights", "F2", 0.5);
  });
  expect([hidden, cell(0, 1)]).toEqual([0, 3200]);
  seen.now = true;
  follower.returned();
  await settled();
  expect(cell(0, 1)).toBe(3);
});

test("coming back reads the short weights and list anew, and the data where Excel would not tell of changes", async () => {
  const quick = await opened();
  const { data, presets } = quick.store.getState();
  quick.follower.returned();
  await settled();
  expect(quick.store.getState().data).toBe(data);
  expect(quick.store.getState().presets).not.toBe(presets);
  const deaf = followWorkbook(
    quick.store,
    { ...officeWorkbook, watch: () => Promise.reject(new Error("no events")) },
    () => true,
  );
  await settled();
  deaf.returned();
  await settled();
  expect(quick.store.getState().data).not.toBe(data);
});

describe("a lost table is named, and no other takes its place", () => {
  async function withFurther() {
    const pane = await opened();
    pane.book.type("Other", "A1", [["Indicator", "Direction", "Low", "High", "Balanced"]]);
    pane.book.type("Other", "A2", [["Pay", 1, "auto", "auto", 1]]);
    pane.book.type("Other", "G1", [["Job", "Pay"]]);
    pane.book.type("Other", "G2", [["Cook", 2000]]);
    pane.book.addTable("OtherWeights", "Other", "A1:E2");
    pane.book.addTable("OtherJobs", "Other", "G1:H2");
    pane.actions.choosePreset("Mine");
    await settled();
    return pane;
  }
  const edits = async (book: FakeWorkbook) => {
    for (const [at, input] of [
      ["C9", 1],
      ["C10", 2],
    ] as const) {
      book.type("Other", at, input);
      await settled();
    }
  };

  test("weights, whatever is edited meanwhile: the same preset is shown when they are back", async () => {
    const { book, store } = await withFurther();
    book.removeTable("Weights");
    await edits(book);
    expect(store.getState()).toMatchObject({ presets: null, lostPresets: { name: "Weights" } });
    expect(store.getState().notice).toEqual({ kind: "presetsLost", table: "Weights" });
    book.addTable("Weights", "Weights", "A1:F3");
    await edits(book);
    expect(store.getState()).toMatchObject({ session: { preset: "Mine" }, lostPresets: null, notice: null });
    expect(store.getState().presets?.name).toBe("Weights");
  });

  test("data", async () => {
    const { book, store } = await withFurther();
    book.removeTable("Jobs");
    await edits(book);
    expect(store.getState()).toMatchObject({ data: null, notice: { kind: "dataLost", table: "Jobs" } });
    book.addTable("Jobs", "Jobs", "A3:L6");
    await edits(book);
    expect(store.getState().data?.name).toBe("Jobs");
    expect(store.getState()).toMatchObject({ session: { preset: "Mine" }, notice: null });
  });
});
