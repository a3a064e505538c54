import { choicesInMemory } from "../../../src/taskpane/state/choices";
import { followSelection } from "../../../src/taskpane/state/followSelection";
import { createNavigation, tellSelected } from "../../../src/taskpane/state/navigation";
import { createPaneStore } from "../../../src/taskpane/state/paneStore";
import { memoryWorkbook } from "../memoryWorkbook";
import { twoTables } from "../twoTables";

const cells = (row: number, column: number) => [{ row, column, rows: 1, columns: 1 }];

/** Longer than the pane waits for somebody to stop. */
const later = 1000;

async function opened(isSeen = () => true) {
  const workbook = memoryWorkbook(twoTables);
  const store = createPaneStore(workbook, choicesInMemory());
  await store.actions.start();
  followSelection(store, workbook, isSeen);
  return {
    store,
    shown: () => [store.getState().data?.name, store.getState().presets?.name],
    elsewhere: () => store.getState().elsewhere,
    /** To a cell of a sheet, or to the sheet alone. */
    async goTo(sheetId: string, row?: number) {
      workbook.goTo({ sheetId, areas: row === undefined ? null : cells(row, 1) });
      await jest.advanceTimersByTimeAsync(later);
    },
  };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("the pane opens the table in which cells are selected, with its weights", async () => {
  const { goTo, shown } = await opened();
  expect(shown()).toEqual(["Jobs", "JobsWeights"]);
  await goTo("World", 1);
  expect(shown()).toEqual(["Countries", "CountriesWeights"]);
  await goTo("Work", 2);
  expect(shown()).toEqual(["Jobs", "JobsWeights"]);
});

test("a sheet that is opened counts where it has one table with weights; one without is not gone to", async () => {
  const { goTo, shown, elsewhere } = await opened();
  await goTo("World");
  expect(shown()[0]).toBe("Countries");
  // Notes has no weights, so that Jobs is the one of its sheet.
  await goTo("Work");
  expect(shown()[0]).toBe("Jobs");
  for (const [sheet, row] of [
    ["Presets", undefined],
    ["World", 40],
  ] as const) {
    await goTo(sheet, row);
    expect([shown()[0], elsewhere()]).toEqual(["Jobs", null]);
  }
});

test("somebody who walks on is followed to where they stop", async () => {
  const { store, goTo, shown } = await opened();
  const reads = jest.spyOn(store.actions, "chooseData");
  void goTo("World", 1);
  await goTo("Work", 1);
  expect(shown()[0]).toBe("Jobs");
  expect(reads).not.toHaveBeenCalled();
});

test("a pane that nobody sees stays", async () => {
  const { goTo, shown } = await opened(() => false);
  await goTo("World", 1);
  expect(shown()[0]).toBe("Jobs");
});

test.each<[string, (pane: Awaited<ReturnType<typeof opened>>) => Promise<unknown> | void]>([
  ["a weight that moves", ({ store }) => store.actions.drag(0, 80)],
  [
    "steps that Undo can take back",
    async ({ store }) => {
      store.actions.drag(0, 80);
      await store.actions.release();
    },
  ],
  ["a notice", ({ store }) => store.setState({ notice: { kind: "conflict" } })],
])("%s is not left: the pane says where the user is until they come back", async (_, begin) => {
  const pane = await opened();
  await begin(pane);
  await pane.goTo("World", 1);
  expect([pane.shown()[0], pane.elsewhere()]).toEqual(["Jobs", "Countries"]);
  await pane.goTo("Work", 1);
  expect([pane.shown()[0], pane.elsewhere()]).toEqual(["Jobs", null]);
});

/** The pane's ranking, and what is told of a unit once somebody has selected rows of Jobs. */
async function ranking() {
  const workbook = memoryWorkbook(twoTables);
  const store = createPaneStore(workbook, choicesInMemory());
  await store.actions.start();
  const { place } = store.getState().tables.find(({ name }) => name === "Jobs")!;
  const navigation = createNavigation();
  navigation.setState({ view: "ranking" });
  followSelection(
    store,
    workbook,
    () => true,
    (row) => tellSelected(navigation, row),
  );
  const select = async (row: number, rows = 1) => {
    navigation.setState({ story: null });
    const area = { row: place.row + row, column: place.column, rows, columns: 2 };
    workbook.goTo({ sheetId: place.sheetId, areas: [area] });
    await jest.advanceTimersByTimeAsync(later);
    return navigation.getState().story;
  };
  return { store, navigation, select };
}

test("a row that is selected in the open table is a unit; its header, two rows and other tables are none", async () => {
  const { navigation, select } = await ranking();
  expect(await select(2)).toEqual({ row: 1, opener: null });
  expect(await select(0)).toBeNull();
  expect(await select(1, 2)).toBeNull();
  navigation.setState({ view: "weights" });
  expect(await select(2)).toBeNull();
});

test("what the pane itself has selected tells no story, until something else was selected", async () => {
  const { store, select } = await ranking();
  await store.actions.selectUnit(1);
  expect(await select(2)).toBeNull();
  expect(await select(1)).toEqual({ row: 0, opener: null });
  expect(await select(2)).toEqual({ row: 1, opener: null });
  await store.actions.selectColumn("Pay", 0);
  expect(await select(1)).toBeNull();
  expect(await select(0)).toBeNull();
  expect(await select(1)).toEqual({ row: 0, opener: null });
});
