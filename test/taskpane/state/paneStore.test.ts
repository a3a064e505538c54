import { insertSample } from "../../../samples/insertSample";
import { sensitivity } from "../../../src/core/analyze/draws/sensitivity";
import { qualityIndex } from "../../../src/core/qei";
import { schemeWeights } from "../../../src/core/weight/schemes/schemeWeights";
import { leadersFormula } from "../../../src/formula/inserted/indexByName";
import { definitionOf } from "../../../src/taskpane/state/index/definition";
import { choicesInMemory } from "../../../src/taskpane/state/choices";
import { indexOf } from "../../../src/taskpane/state/index/inserting";
import { createPaneStore, type PaneStore } from "../../../src/taskpane/state/paneStore";
import { tippingTicks } from "../../../src/taskpane/state/weights/tippingTicks";
import { WorkbookError } from "../../../src/workbook/problems";
import { memoryWorkbook, type MemoryWorkbook } from "../memoryWorkbook";
import { sessionOf } from "../sessionOf";

const sample = () => [
  { ...insertSample.dataTable, sheet: "Jobs" },
  { ...insertSample.presetsTable, sheet: "Weights" },
];

async function opened(tables = sample()): Promise<{ store: PaneStore; workbook: MemoryWorkbook }> {
  const workbook = memoryWorkbook(tables);
  const store = createPaneStore(workbook, choicesInMemory());
  await store.actions.start();
  return { store, workbook };
}

const column = (workbook: MemoryWorkbook, preset: string) => {
  const { header, rows } = workbook.table("Weights");
  return rows.map((row) => row[header.indexOf(preset)]);
};

const shown = (store: PaneStore) => {
  const { result } = sessionOf(store);
  if (!("scored" in result)) throw new Error("No scores");
  return result.scored;
};

describe("opening", () => {
  it("finds the tables that belong together and a preset other than Equal", async () => {
    const { store } = await opened();
    const { data, presets, preset, model } = sessionOf(store);
    expect([data.name, presets.name, preset]).toEqual(["Jobs", "Weights", "Balanced"]);
    expect(model.indicators.map(({ name }) => name)).toEqual([
      "Pay",
      "Conditions",
      "Benefits",
      "Satisfaction",
      "Training",
    ]);
    expect(model.unitColumn).toBe("Industry");
    expect(model.withoutRow).toEqual(["Employment"]);
  });

  it("matches by name: sorted preset rows and moved data columns change no score", async () => {
    const before = shown((await opened()).store).scores;
    const [data, presets] = sample();
    const moved = {
      ...data,
      header: [...data.header].reverse(),
      rows: data.rows.map((row) => [...row].reverse()),
    };
    const { store } = await opened([moved, { ...presets, rows: [...presets.rows].reverse() }]);
    Array.from(shown(store).scores).forEach((score, row) => expect(score).toBeCloseTo(before[row], 10));
  });

  it("shows the first-run state for a workbook without tables", async () => {
    const { store } = await opened([]);
    expect(store.getState()).toMatchObject({ phase: "ready", data: null, presets: null, session: null });
  });
});

describe("dragging", () => {
  it("writes nothing before the release, then once", async () => {
    const { store, workbook } = await opened();
    const before = column(workbook, "Balanced");
    for (const percent of [40, 50, 60]) store.actions.drag(0, percent);
    expect(workbook.writes).toEqual([]);
    expect(column(workbook, "Balanced")).toEqual(before);
    expect(sessionOf(store).percent[0]).toBe(60);
    await store.actions.release();
    expect(workbook.writes).toEqual(["preset"]);
    expect(column(workbook, "Balanced")).toEqual([0.6, 0.1143, 0.0857, 0.1143, 0.0857]);
  });

  it("shows the scores that the core gives for the cells it will write", async () => {
    const { store, workbook } = await opened();
    store.actions.drag(2, 37);
    const during = Array.from(shown(store).scores);
    await store.actions.release();
    const { model } = sessionOf(store);
    const { scores } = qualityIndex(model.data, {
      weights: Float64Array.from(column(workbook, "Balanced") as number[]),
      directions: model.indicators.map(({ direction }) => direction),
      normalization: "minmax",
      aggregation: "arithmetic",
      goalposts: null,
      coverage: 2 / 3,
    });
    expect(during).toEqual(Array.from(scores));
  });

  it("dragging back restores the proportions of the others", async () => {
    const { store } = await opened();
    const before = sessionOf(store).percent;
    store.actions.drag(0, 100);
    store.actions.drag(0, 30);
    expect(sessionOf(store).percent).toEqual(before);
  });

  it("can be canceled", async () => {
    const { store, workbook } = await opened();
    const { percent, cells } = sessionOf(store);
    store.actions.drag(0, 90);
    store.actions.cancelDrag();
    await store.actions.release();
    expect(sessionOf(store)).toMatchObject({ percent, cells, dragBase: null });
    expect(workbook.writes).toEqual([]);
  });

  it("leaves locked weights alone", async () => {
    const { store } = await opened();
    store.actions.toggleLock("Conditions");
    store.actions.drag(0, 50);
    expect(sessionOf(store).percent[1]).toBe(20);
  });

  it("keeps weights of rows that the data table does not have", async () => {
    const [data, presets] = sample();
    const { store, workbook } = await opened([
      data,
      { ...presets, rows: [...presets.rows, ["Elsewhere", 1, "auto", "auto", 1, 0.4, 0.4]] },
    ]);
    store.actions.drag(0, 50);
    await store.actions.release();
    expect(column(workbook, "Balanced")[5]).toBe(0.4);
    expect(sessionOf(store).model.withoutColumn).toEqual(["Elsewhere"]);
  });
});

describe("undo and redo", () => {
  it("write the former and the later weights into the cells", async () => {
    const { store, workbook } = await opened();
    const before = column(workbook, "Balanced");
    store.actions.drag(0, 60);
    await store.actions.release();
    const after = column(workbook, "Balanced");
    await store.actions.undo();
    expect(column(workbook, "Balanced")).toEqual(before);
    await store.actions.redo();
    expect(column(workbook, "Balanced")).toEqual(after);
  });

  it("reset brings back the weights the preset was opened with, as one more step", async () => {
    const { store, workbook } = await opened();
    const before = column(workbook, "Balanced");
    await store.actions.reset();
    expect(sessionOf(store).history.past).toEqual([]);
    store.actions.drag(0, 60);
    await store.actions.release();
    await store.actions.startFrom("equal");
    const equal = column(workbook, "Balanced");
    await store.actions.reset();
    expect(column(workbook, "Balanced")).toEqual(before);
    await store.actions.undo();
    expect(column(workbook, "Balanced")).toEqual(equal);
  });

  it("undo in the sheet is followed", async () => {
    const { store, workbook } = await opened();
    const former = column(workbook, "Balanced");
    store.actions.drag(0, 60);
    await store.actions.release();
    workbook.table("Weights").rows.forEach((row, i) => (row[5] = former[i]));
    await store.actions.refresh();
    expect(sessionOf(store).percent[0]).toBeCloseTo(30, 10);
    expect(store.getState().notice).toBeNull();
  });
});

describe("starting points", () => {
  it("entropy weights are written with every digit", async () => {
    const { store, workbook } = await opened();
    await store.actions.startFrom("entropy");
    const { model } = sessionOf(store);
    const directions = model.indicators.map(({ direction }) => direction);
    expect(column(workbook, "Balanced")).toEqual(
      Array.from(schemeWeights(model.data, "entropy", directions)),
    );
  });
});

describe("nothing is lost", () => {
  it("a write that fails keeps the weights in the pane and can be repeated", async () => {
    const { store, workbook } = await opened();
    workbook.failNext = new WorkbookError({ code: "sheetProtected", parameters: { sheet: "Weights" } });
    store.actions.drag(0, 60);
    await store.actions.release();
    expect(store.getState()).toMatchObject({ session: { unsaved: true }, notice: { kind: "workbook" } });
    await store.actions.refresh();
    expect(sessionOf(store).percent[0]).toBe(60);
    await store.actions.retryWrite();
    expect(column(workbook, "Balanced")[0]).toBe(0.6);
    expect(store.getState()).toMatchObject({ session: { unsaved: false }, notice: null });
  });

  it("a co-author's change during a drag is not written over unasked", async () => {
    const { store, workbook } = await opened();
    store.actions.drag(0, 60);
    workbook.table("Weights").rows[1][5] = 0.9;
    await store.actions.refresh();
    await store.actions.release();
    expect(store.getState().notice).toEqual({ kind: "conflict" });
    expect(column(workbook, "Balanced")[1]).toBe(0.9);
    expect(sessionOf(store).percent[0]).toBe(60);
  });

  it("keep mine writes over it", async () => {
    const { store, workbook } = await opened();
    store.actions.drag(0, 60);
    workbook.table("Weights").rows[1][5] = 0.9;
    await store.actions.release();
    await store.actions.keepMine();
    expect(column(workbook, "Balanced")).toEqual([0.6, 0.1143, 0.0857, 0.1143, 0.0857]);
    expect(store.getState().notice).toBeNull();
  });

  it("use the sheet's takes what is there", async () => {
    const { store, workbook } = await opened();
    store.actions.drag(0, 60);
    workbook.table("Weights").rows[1][5] = 0.9;
    await store.actions.release();
    await store.actions.useTheirs();
    expect(sessionOf(store).cells).toEqual([0.3, 0.9, 0.15, 0.2, 0.15]);
    expect(store.getState()).toMatchObject({ session: { unsaved: false }, notice: null });
  });

  it("a change on the sheet is a step to undo, so that neither weights are lost", async () => {
    const { store, workbook } = await opened();
    store.actions.drag(0, 60);
    await store.actions.release();
    const mine = column(workbook, "Balanced");
    workbook.table("Weights").rows.forEach((row, i) => (row[5] = i === 0 ? 1 : 0));
    await store.actions.refresh();
    await store.actions.undo();
    expect(column(workbook, "Balanced")).toEqual(mine);
    await store.actions.redo();
    expect(column(workbook, "Balanced")).toEqual([1, 0, 0, 0, 0]);
  });

  it("what a formula makes of its weight by rounding is no step to undo", async () => {
    const { store, workbook } = await opened();
    const before = column(workbook, "Balanced");
    store.actions.drag(0, 60);
    await store.actions.release();
    const [row] = workbook.table("Weights").rows;
    row[5] = (row[5] as number) * (1 + 2 * Number.EPSILON);
    await store.actions.refresh();
    await store.actions.undo();
    expect(column(workbook, "Balanced")).toEqual(before);
  });

  it("a deleted presets table is named and can be written again with all presets", async () => {
    const { store, workbook } = await opened();
    const rows = workbook.table("Weights").rows.map((row) => [...row]);
    workbook.content.splice(1, 1);
    await store.actions.refresh();
    expect(store.getState().notice).toEqual({ kind: "presetsLost", table: "Weights" });
    await store.actions.restorePresets("en-US");
    expect(workbook.table("Weights").rows).toEqual(rows);
    expect(sessionOf(store).preset).toBe("Balanced");
  });

  it("a deleted data table is named", async () => {
    const { store, workbook } = await opened();
    workbook.content.splice(0, 1);
    await store.actions.refresh();
    expect(store.getState().notice).toEqual({ kind: "dataLost", table: "Jobs" });
  });

  it("an edited header is named, and the other indicators still count", async () => {
    const { store, workbook } = await opened();
    workbook.table("Jobs").header[1] = "Wage";
    await store.actions.refresh();
    expect(sessionOf(store).model.withoutColumn).toEqual(["Pay"]);
    expect(sessionOf(store).model.indicators).toHaveLength(4);
  });

  it("a text among the numbers is said in the functions' words", async () => {
    const { store, workbook } = await opened();
    workbook.table("Jobs").rows[2][2] = "good";
    await store.actions.refresh();
    expect(store.getState().modelProblem).toMatchObject({
      code: "cellText",
      parameters: { row: 3, column: 3 },
    });
  });
});

describe("presets", () => {
  it("are added, renamed and deleted, and the pane follows", async () => {
    const { store, workbook } = await opened();
    await store.actions.duplicatePreset("Mine");
    expect(sessionOf(store).preset).toBe("Mine");
    expect(column(workbook, "Mine")).toEqual(column(workbook, "Balanced"));
    await store.actions.renamePreset("Ours, [2]");
    expect(sessionOf(store).preset).toBe("Ours, [2]");
    await store.actions.deletePreset();
    expect(workbook.table("Weights").header).not.toContain("Ours, [2]");
    expect(sessionOf(store).preset).toBe("Balanced");
  });

  it("a presets table is made from a data table", async () => {
    const { store, workbook } = await opened([sample()[0]]);
    await store.actions.createPresets(
      [
        { name: "Pay", direction: 1 },
        { name: "Training", direction: -1 },
      ],
      "My preset",
      [],
    );
    expect(workbook.table("JobsWeights").rows).toEqual([
      ["Pay", 1, "auto", "auto", 1, 1],
      ["Training", -1, "auto", "auto", 1, 1],
    ]);
    expect(store.getState()).toMatchObject({ session: { preset: "My preset" }, notice: { kind: "created" } });
    expect(sessionOf(store).directionsConfirmed).toBe(true);
  });

  it("an indicator called Total is not the last row, which would be taken for totals", async () => {
    const { store, workbook } = await opened([sample()[0]]);
    const chosen = ["Pay", "Total"].map((name) => ({ name, direction: 1 as const }));
    await store.actions.createPresets(chosen, "My preset", []);
    expect(workbook.table("JobsWeights").rows.map(([name]) => name)).toEqual(["Total", "Pay"]);
  });
});

test("Insert formula writes the formula by name with a heading and a format", async () => {
  const { store, workbook } = await opened();
  await store.actions.insertIndex("beside");
  expect(workbook.inserted).toEqual([
    {
      at: "Jobs!I4",
      formula: "=QEI(Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Balanced]])",
      headings: ["QEI Balanced"],
      format: "0.0",
    },
  ]);
  expect(store.getState().notice).toMatchObject({ kind: "inserted", address: "Jobs!I4" });
});

test.each(["2024", "1e5", "TRUE", " 7 "])(
  'Excel makes a number of the name "%s" in a presets table: names are compared as texts',
  async (name) => {
    const [data, presets] = sample();
    const renamed = (text: unknown) => (text === "Training" ? name : text);
    const { store } = await opened([
      { ...data, header: data.header.map((text) => String(renamed(text))) },
      { ...presets, rows: presets.rows.map((row) => row.map(renamed)) },
    ] as ReturnType<typeof sample>);
    expect(leadersFormula(indexOf(sessionOf(store), store.getState().method))).toContain(
      'XLOOKUP(names, Weights[Indicator]&"", Weights[Direction])',
    );
  },
);

test("goalposts: the ranks that the pane shows, its Robustness view and the inserted formula go together", async () => {
  const { store, workbook } = await opened([
    {
      name: "Jobs",
      sheet: "Jobs",
      header: ["Job", "Pay", "Safety"],
      rows: [
        ["A", 10, 5],
        ["B", 8, 8],
        ["C", 4, 9],
      ],
    },
    {
      name: "Weights",
      sheet: "Weights",
      header: ["Indicator", "Direction", "Low", "High", "Mine"],
      rows: [
        ["Pay", 1, 0, 100, 0.5],
        ["Safety", 1, 0, 10, 0.5],
      ],
    },
  ]);
  expect(Array.from(shown(store).ranks)).toEqual([3, 2, 1]);
  const { model } = sessionOf(store);
  const definition = definitionOf(sessionOf(store), store.getState().method);
  const plan = { spread: 0.25, draws: 100, seed: 1, vary: "weights" } as const;
  const { summaries } = sensitivity(model.data, definition, plan);
  expect(summaries.map((summary) => summary?.rank)).toEqual([3, 2, 1]);
  const ticks = tippingTicks(sessionOf(store), shown(store), store.getState().method);
  // C leads B by 10 points on Safety and trails it by 4 on Pay: they tie where Pay weighs 10/14.
  expect(ticks.map((tick) => tick?.percent)).toEqual([
    expect.closeTo(1000 / 14, 9),
    expect.closeTo(400 / 14, 9),
  ]);
  await store.actions.insertCompanion({
    functionName: "QEI.SENSITIVITY",
    own: "0.25, 100, 1",
    names: ["A", "B", "C"],
    numberFormat: new Array<string>(8).fill("0"),
  });
  await store.actions.insertCompanion({
    functionName: "QEI.LEAVEOUT",
    names: ["Pay", "Safety"],
    numberFormat: new Array<string>(4).fill("0"),
  });
  // The goalposts stand in the weights table.
  const tables = "Jobs[[#Headers],[#Data]], Weights[[#Headers],[#Data]], Weights[[#Headers],[Mine]]";
  expect(workbook.inserted.map(({ formula }) => formula)).toEqual([
    `=QEI.SENSITIVITY(${tables}, , , , , 0.25, 100, 1)`,
    `=QEI.LEAVEOUT(${tables})`,
  ]);
});

test("a presets table that comes back, as by undo in Excel, is open again", async () => {
  const { store, workbook } = await opened();
  const [presets] = workbook.content.splice(1, 1);
  await store.actions.refresh();
  expect(store.getState()).toMatchObject({ presets: null, session: null });
  workbook.content.push(presets);
  await store.actions.refresh();
  expect(store.getState()).toMatchObject({
    session: { preset: "Balanced" },
    notice: null,
    lostPresets: null,
  });
  expect(sessionOf(store).percent[0]).toBeCloseTo(30, 10);
});
