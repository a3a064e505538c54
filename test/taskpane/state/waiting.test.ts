import { choicesInMemory } from "../../../src/taskpane/state/choices";
import { createPaneStore } from "../../../src/taskpane/state/paneStore";
import { officeWorkbook } from "../../../src/workbook/officeWorkbook";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";
import { sessionOf } from "../sessionOf";

const half = 30_000;

const jobs = [
  ["Job", "Pay", "Hours"],
  ["Nurse", 3200, 38],
  ["Driver", 2400, 42],
];
const weights = [
  ["Indicator", "Direction", "Low", "High", "Equal", "Mine"],
  ["Pay", 1, "auto", "auto", 1, 0.3],
  ["Hours", -1, "auto", "auto", 1, 0.7],
];

async function opened() {
  const book = new FakeWorkbook({ Jobs: {}, Weights: {} });
  book.type("Jobs", "A1", jobs);
  book.type("Weights", "A1", weights);
  book.addTable("Jobs", "Jobs", "A1:C3");
  book.addTable("Weights", "Weights", "A1:F3");
  book.selection = book.area("Jobs", "B2");
  const host = installExcel(book);
  const store = createPaneStore(officeWorkbook, choicesInMemory());
  await store.actions.start();
  return { book, host, store, actions: store.actions, notice: () => store.getState().notice };
}

/** A person begins to type in a cell. @returns what Enter does. */
function typing(host: { editing: Promise<void> | null }): () => void {
  let enter = () => undefined as void;
  host.editing = new Promise((resolve) => {
    enter = () => {
      host.editing = null;
      resolve();
    };
  });
  return enter;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  uninstallExcel();
});

// office-js#806: Excel holds what it was asked for until the person leaves the cell, however long that takes, and does it.
describe("somebody types in a cell for 40 seconds while a change waits", () => {
  test("Insert formula is said to wait, and is there once, however often it was pressed", async () => {
    const { book, host, actions, notice } = await opened();
    const enter = typing(host);
    const first = actions.insertIndex("beside");
    await jest.advanceTimersByTimeAsync(half - 1);
    expect(notice()).toBeNull();
    await jest.advanceTimersByTimeAsync(10_001);
    expect(notice()).toEqual({ kind: "waiting" });
    const again = actions.insertIndex("beside");
    enter();
    expect(await Promise.all([first, again])).toEqual([true, false]);
    expect(notice()).toMatchObject({ kind: "inserted", address: "Jobs!E2" });
    expect([book.input("Jobs", "E2"), book.input("Jobs", "G2")]).toEqual([
      expect.stringMatching(/QEI\(/),
      "",
    ]);
    await actions.insertIndex("beside");
    expect(book.input("Jobs", "G2")).toBe(book.input("Jobs", "E2"));
  });

  test("a dated copy comes on one new sheet", async () => {
    const { book, host, actions } = await opened();
    const copy = {
      name: "QEI Mine",
      title: "QEI Mine (2026-11-28)",
      header: ["Job", "QEI"],
      rows: [["Nurse", 70]],
      formats: ["General", "0.0"],
    };
    const enter = typing(host);
    const both = [actions.insertCopy(copy)];
    await jest.advanceTimersByTimeAsync(40_000);
    both.push(actions.insertCopy(copy));
    enter();
    await Promise.all(both);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Jobs", "Weights", "QEI Mine"]);
  });

  test("weights are written by themselves, and nothing asks to try again", async () => {
    const { book, host, actions, store, notice } = await opened();
    const enter = typing(host);
    actions.drag(0, 60);
    const released = actions.release();
    await jest.advanceTimersByTimeAsync(40_000);
    expect(notice()).toEqual({ kind: "waiting" });
    enter();
    await released;
    expect([book.input("Weights", "F2"), sessionOf(store).unsaved, notice()]).toEqual([0.6, false, null]);
  });

  test("reading is given up and can be tried again", async () => {
    const { host, actions, notice } = await opened();
    const enter = typing(host);
    const read = actions.refresh();
    await jest.advanceTimersByTimeAsync(half);
    await read;
    expect(notice()).toEqual({ kind: "workbook", problem: { code: "slow", parameters: {} } });
    enter();
    await actions.refresh();
  });
});
