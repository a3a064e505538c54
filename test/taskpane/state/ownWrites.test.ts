import { choicesInMemory } from "../../../src/taskpane/state/choices";
import { followWorkbook } from "../../../src/taskpane/state/following";
import { createPaneStore, type PaneStore } from "../../../src/taskpane/state/paneStore";
import { type Workbook } from "../../../src/workbook/contract";
import { officeWorkbook } from "../../../src/workbook/officeWorkbook";
import { type Host } from "../../support/fakeExcel/host";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";
import { sessionOf } from "../sessionOf";

/** Longer than the pane waits for a burst of changes to end. */
const settled = () => jest.advanceTimersByTimeAsync(1000);

const jobs = [
  ["Job", "Pay", "Hours", "Safety"],
  ["Nurse", 3200, 38, 6],
  ["Driver", 2400, 42, 4],
  ["Clerk", 2800, 40, 9],
];
const weights = [
  ["Indicator", "Direction", "Low", "High", "Equal", "Mine", "Other"],
  ["Pay", 1, "auto", "auto", 1, 0.2, 5],
  ["Hours", -1, "auto", "auto", 1, 0.3, 3],
  ["Safety", 1, "auto", "auto", 1, 0.5, 2],
];

/** The pane over Jobs and Weights as it follows the workbook, and which tables it has read since it came to rest. */
async function opened(change: (book: FakeWorkbook) => void = () => undefined) {
  const book = new FakeWorkbook({ Jobs: {}, Weights: {} });
  book.type("Jobs", "A1", jobs);
  book.type("Weights", "A1", weights);
  book.addTable("Jobs", "Jobs", "A1:D4");
  book.addTable("Weights", "Weights", "A1:G4");
  book.selection = book.area("Jobs", "A1");
  change(book);
  const host = installExcel(book);
  const reads: string[] = [];
  const workbook: Workbook = {
    ...officeWorkbook,
    readTable(name) {
      reads.push(name);
      return officeWorkbook.readTable(name);
    },
  };
  const choices = choicesInMemory();
  const store = createPaneStore(workbook, choices);
  await store.actions.start();
  followWorkbook(store, workbook, () => true);
  await settled();
  /** The tables that are read because of some work, until the pane has come to rest. */
  const readBy = async (work: () => unknown) => {
    reads.length = 0;
    await work();
    await settled();
    return [...reads];
  };
  /** What a pane that is opened now shows of the same index. */
  const anew = async () => {
    const fresh = createPaneStore(officeWorkbook, choices);
    await fresh.actions.start();
    return shown(fresh);
  };
  return { book, host, store, readBy, anew, actions: store.actions };
}

function shown(store: PaneStore) {
  const { data, presets } = store.getState();
  const { preset, cells, sheetCells, percent, result, model, unsaved } = sessionOf(store);
  return {
    ...{ data, presets, preset, cells, sheetCells, result, model, unsaved },
    // Per cent of a sum of per cents, rounded twice.
    percent: percent.map((weight) => weight.toFixed(9)),
  };
}

/** Holds events back as a busy Excel does. @returns what lets them go. */
function delayed(book: FakeWorkbook): () => void {
  const raise = book.events.raise.bind(book.events);
  const waiting: [string, object][] = [];
  book.events.raise = (...given) => void waiting.push(given);
  return () => {
    book.events.raise = raise;
    for (const given of waiting.splice(0)) raise(...given);
  };
}

/** As of a command of the add-in that the pane knows nothing of. */
const byAddin = (address: string, ...inputs: unknown[]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Weights").getRange(address).values = [inputs];
    await context.sync();
  });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  uninstallExcel();
});

// Excel.EventTriggerSource: "ThisLocalAddin: the event is triggered by the Office JS API of the current add-in."
describe("what the pane has written is not read again", () => {
  test.each<[string, (actions: PaneStore["actions"], host: Host) => unknown]>([
    [
      "a weight let go",
      (actions) => {
        actions.drag(0, 60);
        return actions.release();
      },
    ],
    ["all weights", ({ setWeights }) => setWeights([50, 30, 20])],
    ["weights of a scheme", ({ startFrom }) => startFrom("entropy")],
    [
      "several, with undo and redo",
      async ({ setWeights, undo, redo, reset }) => {
        await setWeights([50, 30, 20]);
        await setWeights([10, 30, 60]);
        await undo();
        await redo();
        await reset();
        await undo();
      },
    ],
    [
      "several without waiting",
      ({ setWeights, undo }) => {
        void setWeights([50, 30, 20]);
        void setWeights([10, 30, 60]);
        return undo();
      },
    ],
    [
      "another preset is opened during the write, and the first again",
      async ({ setWeights, choosePreset }, host) => {
        host.beforeSync = (sync) => (sync === 3 ? choosePreset("Other") : undefined);
        host.reset();
        await setWeights([50, 30, 20]);
        choosePreset("Mine");
      },
    ],
  ])("%s", async (_, work) => {
    const { book, host, store, readBy, anew, actions } = await opened();
    const { model } = sessionOf(store);
    expect(await readBy(() => work(actions, host))).toEqual([]);
    expect(book.input("Weights", "F2")).not.toBe(0.2);
    expect(sessionOf(store).model).toBe(model);
    expect(shown(store)).toEqual(await anew());
  });

  test("when Excel tells of it late, and during the next drag", async () => {
    const { book, store, readBy, anew, actions } = await opened();
    const letGo = delayed(book);
    await actions.setWeights([50, 30, 20]);
    await settled();
    const read = await readBy(async () => {
      actions.drag(1, 80);
      letGo();
      await settled();
      await actions.release();
    });
    expect(read).toEqual([]);
    expect(shown(store)).toEqual(await anew());
  });

  test("many writes of which Excel tells one by one", async () => {
    const { book, readBy, actions } = await opened();
    const letGo = delayed(book);
    for (const weight of [50, 30, 10]) await actions.setWeights([weight, 50, 50 - weight]);
    expect(await readBy(letGo)).toEqual([]);
  });
});

describe("what others change is read, the table that has changed alone", () => {
  test("weights: the model stays", async () => {
    const { book, store, readBy, anew } = await opened();
    const { model } = sessionOf(store);
    expect(await readBy(() => book.type("Weights", "F2", 0.7))).toEqual(["Weights"]);
    expect(sessionOf(store).model).toBe(model);
    expect(shown(store)).toEqual(await anew());
  });

  test.each([
    ["a direction", "B2", -1],
    ["a goalpost", "C2", 0],
    ["an indicator", "A4", "Risk"],
  ])("%s: another model", async (_, address, input) => {
    const { book, store, readBy, anew } = await opened();
    const { model } = sessionOf(store);
    expect(await readBy(() => book.type("Weights", address, input))).toEqual(["Weights"]);
    expect(sessionOf(store).model).not.toBe(model);
    expect(shown(store)).toEqual(await anew());
  });

  test("data", async () => {
    const { book, store, readBy, anew } = await opened();
    expect(await readBy(() => book.type("Jobs", "B2", 3300))).toEqual(["Jobs"]);
    expect(shown(store)).toEqual(await anew());
  });

  test.each([
    ["between a write and its event", "F3", 0.9],
    ["beside what was written", "G3", 0.9],
  ])("an edit of a person %s", async (_, address, input) => {
    const { book, store, readBy, anew, actions } = await opened();
    const letGo = delayed(book);
    await actions.setWeights([50, 30, 20]);
    book.type("Weights", address, input);
    expect(await readBy(letGo)).toEqual(["Weights"]);
    expect(shown(store)).toEqual(await anew());
  });

  // A co-author may have this add-in too: "Remote: the event comes from a remote user session" (Excel.EventSource).
  test("an edit of a co-author, wherever it says to come from", async () => {
    const { book, store, readBy, anew, actions } = await opened();
    const { raise } = book.events;
    // The word of its own write is still to come.
    book.events.raise = () => undefined;
    await actions.setWeights([50, 30, 20]);
    book.events.raise = (name, event) => raise.call(book.events, name, { ...event, source: "Remote" });
    expect(await readBy(() => byAddin("F2", 0.9))).toEqual(["Weights"]);
    expect(shown(store)).toEqual(await anew());
  });
});

describe("what the add-in writes beyond what the pane knows is read", () => {
  test.each<[string, (actions: PaneStore["actions"]) => unknown]>([
    ["a new preset", ({ newPreset }) => newPreset("New")],
    ["a preset's name", ({ renamePreset }) => renamePreset("Ours")],
    ["a direction", ({ changeIndicator }) => changeIndicator({ indicator: "Pay", direction: -1 })],
    ["cells by another part of it", () => byAddin("F2", 0.9)],
    ["a preset and the one beside it, in one write", () => byAddin("F2:G2", 0.9, 4)],
    [
      "a column that the pane has written, once more",
      async ({ setWeights }) => {
        await setWeights([50, 30, 20]);
        await byAddin("F2", 0.2);
      },
    ],
  ])("%s", async (_, work) => {
    const { store, readBy, anew, actions } = await opened();
    expect(new Set(await readBy(() => work(actions)))).toEqual(new Set(["Weights"]));
    expect(shown(store)).toEqual(await anew());
  });

  test("cells of the data", async () => {
    const { store, readBy, anew, actions } = await opened((book) => book.type("Jobs", "B2", "n/k"));
    const cells = [{ row: 0, text: "n/k" }];
    const found = { column: "Pay", at: 1, kind: "texts", cells, numbers: null } as const;
    const read = await readBy(() => actions.treatAsMissing(found));
    expect(new Set(read)).toEqual(new Set(["Jobs"]));
    expect(shown(store)).toEqual(await anew());
  });

  // 1 − 0.7 is 0.30000000000000004, which the sheet shows and the pane did not write.
  test("weights that a formula of the column comes to by itself", async () => {
    const { book, store, readBy, anew, actions } = await opened((book) => {
      book.type("Weights", "F2", 0.4);
      book.type("Weights", "F3", "=1-F2");
      book.type("Weights", "F4", 0);
    });
    expect(await readBy(() => actions.setWeights([70, 30, 0]))).toEqual(["Weights"]);
    expect(book.input("Weights", "F3")).toBe("=1-F2");
    expect(shown(store)).toEqual(await anew());
  });

  test("a column that is calculated from the one that was written", async () => {
    const { book, store, readBy, anew, actions } = await opened((book) =>
      [2, 3, 4].forEach((row) => book.type("Weights", `G${row}`, `=F${row}*10`)),
    );
    const calculated = () =>
      book.events.raise("worksheets.onCalculated", {
        worksheetId: book.sheet("Weights")?.id,
        address: "G2:G4",
      });
    const read = await readBy(async () => {
      await actions.setWeights([50, 30, 20]);
      calculated();
    });
    expect(read).toEqual(["Weights"]);
    expect(shown(store)).toEqual(await anew());
  });

  test("a write that was refused half-way and put back", async () => {
    const { book, host, store, readBy, anew, actions } = await opened((book) =>
      book.type("Weights", "F3", "=0.3+0"),
    );
    host.reset({ write: 2 });
    const read = await readBy(() => actions.setWeights([50, 20, 30]));
    expect([book.input("Weights", "F2"), read]).toEqual([0.2, ["Weights"]]);
    expect(shown(store)).toMatchObject({ unsaved: true, presets: (await anew()).presets });
  });
});

test.each(["Unknown", undefined] as const)(
  "where Excel says %s of every change, its own writes are read too",
  async (source) => {
    const { book, store, readBy, anew, actions } = await opened();
    const { raise } = book.events;
    book.events.raise = (name, event) => raise.call(book.events, name, { ...event, triggerSource: source });
    expect(await readBy(() => actions.setWeights([50, 30, 20]))).toEqual(["Weights"]);
    expect(shown(store)).toEqual(await anew());
  },
);
