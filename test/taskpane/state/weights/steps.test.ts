import { insertSample } from "../../../../samples/insertSample";
import { choicesInMemory } from "../../../../src/taskpane/state/choices";
import { createPaneStore } from "../../../../src/taskpane/state/paneStore";
import { WorkbookError } from "../../../../src/workbook/problems";
import { memoryWorkbook } from "../../memoryWorkbook";
import { sessionOf } from "../../sessionOf";

async function opened() {
  const workbook = memoryWorkbook([
    { ...insertSample.dataTable, sheet: "Jobs" },
    { ...insertSample.presetsTable, sheet: "Weights" },
  ]);
  const store = createPaneStore(workbook, choicesInMemory());
  await store.actions.start();
  const cell = (indicator: string, column: string) => {
    const { header, rows } = workbook.table("Weights");
    const row = rows.find(([name]) => name === indicator) ?? [];
    return { row, at: header.indexOf(column) };
  };
  return {
    workbook,
    store,
    ...store.actions,
    held: (indicator: string, column: string) => cell(indicator, column).row[cell(indicator, column).at],
    type(indicator: string, column: string, value: unknown) {
      const { row, at } = cell(indicator, column);
      row[at] = value;
    },
    scores: () => {
      const { result } = sessionOf(store);
      return "scored" in result ? Array.from(result.scored.scores) : null;
    },
    past: () => sessionOf(store).history.past.map(({ kind }) => kind),
  };
}

async function moved(pane: Awaited<ReturnType<typeof opened>>, percent: number): Promise<void> {
  pane.drag(0, percent);
  await pane.release();
}

describe("undo and redo", () => {
  test("take back a direction, in the sheet and in the scores", async () => {
    const pane = await opened();
    const before = pane.scores();
    pane.confirmDirections();
    await pane.changeIndicator({ indicator: "Pay", direction: -1 });
    const turned = pane.scores();
    expect(turned).not.toEqual(before);
    await pane.undo();
    expect([pane.held("Pay", "Direction"), pane.scores()]).toEqual([1, before]);
    expect(sessionOf(pane.store).directionsConfirmed).toBe(true);
    await pane.redo();
    expect([pane.held("Pay", "Direction"), pane.scores()]).toEqual([-1, turned]);
    expect(pane.past()).toEqual(["direction"]);
  });

  test("take back typed goalposts and auto, each alone", async () => {
    const pane = await opened();
    const posts = () => [pane.held("Pay", "Low"), pane.held("Pay", "High")];
    const before = pane.scores();
    await pane.changeIndicator({ indicator: "Pay", low: 8000, high: 90000 });
    const stretched = pane.scores();
    await pane.changeIndicator({ indicator: "Pay", low: null });
    await pane.undo();
    expect([posts(), pane.scores()]).toEqual([[8000, 90000], stretched]);
    await pane.undo();
    expect([posts(), pane.scores()]).toEqual([["auto", "auto"], before]);
    await pane.redo();
    await pane.redo();
    expect(posts()).toEqual(["auto", 90000]);
    // A goalpost that the step left alone is not written, such as one that is a formula.
    pane.type("Pay", "High", 90001);
    await pane.refresh();
    await pane.undo();
    await pane.undo();
    expect(posts()).toEqual([8000, 90000]);
  });

  test("go through weights, directions and goalposts in the order in which they were changed", async () => {
    const pane = await opened();
    await moved(pane, 60);
    await pane.changeIndicator({ indicator: "Training", direction: -1 });
    await moved(pane, 40);
    await pane.changeIndicator({ indicator: "Pay", high: 70000 });
    const seen = () => [
      pane.held("Pay", "Balanced"),
      pane.held("Training", "Direction"),
      pane.held("Pay", "High"),
    ];
    const way = [seen()];
    for (let i = 0; i < 4; i++) {
      await pane.undo();
      way.push(seen());
    }
    expect(way).toEqual([
      [0.4, -1, 70000],
      [0.4, -1, "auto"],
      [0.6, -1, "auto"],
      [0.6, 1, "auto"],
      [0.3, 1, "auto"],
    ]);
    for (const expected of way.slice(0, 4).reverse()) {
      await pane.redo();
      expect(seen()).toEqual(expected);
    }
  });

  test("keep directions and goalposts where another preset is opened, but not its predecessor's weights", async () => {
    const pane = await opened();
    await pane.changeIndicator({ indicator: "Pay", direction: -1 });
    await moved(pane, 60);
    pane.choosePreset("Example");
    expect(pane.past()).toEqual(["direction"]);
    await pane.undo();
    expect([pane.held("Pay", "Direction"), pane.held("Pay", "Balanced")]).toEqual([1, 0.6]);
  });

  test("reset brings the weights back and leaves directions alone", async () => {
    const pane = await opened();
    await pane.changeIndicator({ indicator: "Pay", direction: -1 });
    await pane.reset();
    expect(pane.past()).toEqual(["direction"]);
    await moved(pane, 60);
    await pane.reset();
    expect([pane.held("Pay", "Direction"), pane.held("Pay", "Balanced")]).toEqual([-1, 0.3]);
  });
});

describe("what others change", () => {
  test("a direction changed on the sheet is a step of its own", async () => {
    const pane = await opened();
    await pane.changeIndicator({ indicator: "Pay", direction: -1 });
    pane.type("Training", "Direction", -1);
    pane.type("Training", "Low", 3);
    await pane.refresh();
    expect(pane.past()).toEqual(["direction", "direction", "goalposts"]);
    await pane.undo();
    await pane.undo();
    expect([pane.held("Training", "Low"), pane.held("Training", "Direction")]).toEqual(["auto", 1]);
    expect(pane.held("Pay", "Direction")).toBe(-1);
  });

  test("a cell that somebody changed since is not written over, and then shown", async () => {
    const pane = await opened();
    await pane.changeIndicator({ indicator: "Pay", low: 8000 });
    pane.type("Pay", "Low", 9000);
    await pane.undo();
    expect(pane.store.getState().notice).toMatchObject({ problem: { code: "changedMeanwhile" } });
    expect(pane.held("Pay", "Low")).toBe(9000);
    expect(sessionOf(pane.store).model.indicators[0].low).toBe(9000);
    // Now that it has been seen, it is a step like any other.
    await pane.undo();
    expect(pane.held("Pay", "Low")).toBe("auto");
  });

  test("where Excel refuses, the pane shows what the sheet holds, and the step is still there", async () => {
    const pane = await opened();
    await pane.changeIndicator({ indicator: "Pay", direction: -1 });
    const turned = pane.scores();
    pane.workbook.failNext = new WorkbookError({ code: "sheetProtected", parameters: { sheet: "Weights" } });
    await pane.undo();
    expect(pane.store.getState().notice).toMatchObject({ problem: { code: "sheetProtected" } });
    expect([pane.held("Pay", "Direction"), pane.scores()]).toEqual([-1, turned]);
    await pane.undo();
    expect(pane.held("Pay", "Direction")).toBe(1);
  });

  test("columns of the data in another order take no weight to another indicator, and no step away", async () => {
    const pane = await opened();
    const weights = () => ["Pay", "Conditions", "Training"].map((name) => pane.held(name, "Balanced"));
    const before = weights();
    await moved(pane, 60);
    const after = weights();
    expect(after).not.toEqual(before);
    const [first, ...others] = pane.workbook.table("Jobs").header;
    pane.workbook.table("Jobs").header = [first, ...others.reverse()];
    for (const row of pane.workbook.table("Jobs").rows) row.push(...row.splice(1).reverse());
    await pane.refresh();
    expect(weights()).toEqual(after);
    await pane.undo();
    expect(weights()).toEqual(before);
  });
});

describe("presets", () => {
  test("a new one is not undone to the weights of the one before", async () => {
    const pane = await opened();
    await moved(pane, 60);
    await pane.newPreset("Mine");
    expect([sessionOf(pane.store).preset, pane.past()]).toEqual(["Mine", ["added"]]);
    await pane.undo();
    expect([sessionOf(pane.store).preset, pane.past()]).toEqual(["Balanced", []]);
    expect(pane.held("Pay", "Balanced")).toBe(0.6);
    await moved(pane, 50);
    await pane.duplicatePreset("Copy");
    expect([sessionOf(pane.store).preset, pane.past()]).toEqual(["Copy", ["added"]]);
  });

  test("a renamed one can still be taken back", async () => {
    const pane = await opened();
    await moved(pane, 60);
    await pane.renamePreset("Ours");
    await pane.undo();
    expect(pane.held("Pay", "Balanced")).toBe(0.6);
    await pane.undo();
    expect(pane.held("Pay", "Balanced")).toBe(0.3);
  });
});
