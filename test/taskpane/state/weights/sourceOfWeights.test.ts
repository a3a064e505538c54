import { insertSample } from "../../../../samples/insertSample";
import { choicesInMemory } from "../../../../src/taskpane/state/choices";
import { createPaneStore } from "../../../../src/taskpane/state/paneStore";
import { WorkbookError } from "../../../../src/workbook/problems";
import { memoryWorkbook } from "../../memoryWorkbook";

const line = "Source of Balanced: AHP, consistency ratio 0.05, November 25, 2026";
const weights = [40, 30, 10, 10, 10];

async function opened() {
  const workbook = memoryWorkbook([
    { ...insertSample.dataTable, sheet: "Jobs" },
    { ...insertSample.presetsTable, sheet: "Weights" },
  ]);
  const store = createPaneStore(workbook, choicesInMemory());
  await store.actions.start();
  return { workbook, actions: store.actions, state: () => store.getState() };
}

const refused = new WorkbookError({ code: "sheetProtected", parameters: { sheet: "Weights" } });

test("where weights come from is written once, after the weights", async () => {
  const { workbook, actions, state } = await opened();
  await actions.setWeights(weights, line);
  expect(workbook.writes).toEqual(["preset", "source"]);
  expect(workbook.sources).toEqual([{ table: "Weights", preset: "Balanced", line }]);
  await actions.startFrom("equal");
  expect(workbook.writes).toEqual(["preset", "source", "preset"]);
  expect(state().session?.source).toBeNull();
});

test("a write that was refused takes the line along when it is tried again", async () => {
  const { workbook, actions } = await opened();
  workbook.failNext = refused;
  await actions.setWeights(weights, line);
  expect(workbook.sources).toEqual([]);
  await actions.retryWrite();
  expect(workbook.sources).toHaveLength(1);
});

test("weights that replace those of a refused write are not said to come from there", async () => {
  for (const change of ["drag", "equal", "theirs", "other preset"] as const) {
    const { workbook, actions, state } = await opened();
    workbook.failNext = refused;
    await actions.setWeights(weights, line);
    if (change === "drag") {
      actions.drag(0, 77);
      await actions.release();
    } else if (change === "equal") await actions.startFrom("equal");
    else if (change === "theirs") await actions.useTheirs();
    else actions.choosePreset("Equal");
    await actions.retryWrite();
    expect(state().session?.source).toBeNull();
    expect(workbook.sources).toEqual([]);
  }
});

test("a line that cannot be written leaves the weights in the sheet and says why", async () => {
  const { workbook, actions, state } = await opened();
  const { writePreset } = workbook;
  workbook.writePreset = async (change) => {
    const outcome = await writePreset(change);
    workbook.failNext = refused;
    return outcome;
  };
  await actions.setWeights(weights, line);
  expect(state().session?.unsaved).toBe(false);
  expect(state().notice).toEqual({ kind: "workbook", problem: refused.problem });
  expect(workbook.table("Weights").rows.map((row) => row[5])).toEqual([0.4, 0.3, 0.1, 0.1, 0.1]);
});
