import { insertSample } from "../../../../samples/insertSample";
import { choicesInMemory } from "../../../../src/taskpane/state/choices";
import { createPaneStore } from "../../../../src/taskpane/state/paneStore";
import { WorkbookError } from "../../../../src/workbook/problems";
import { found } from "../../memorySharing";
import { memoryWorkbook } from "../../memoryWorkbook";
import { sessionOf } from "../../sessionOf";

/** What gives every other piece of work the time to begin that would. */
const others = () => new Promise((resolve) => setImmediate(resolve));

/** The pane over the sample, with a record of what begins and ends in the workbook. */
async function opened() {
  const workbook = memoryWorkbook(
    [
      { ...insertSample.dataTable, sheet: "Jobs" },
      { ...insertSample.presetsTable, sheet: "Weights" },
    ],
    [found("Jobs!M7", "=QEI(A2:B4)")],
  );
  const order: string[] = [];
  const recorded = <Given extends unknown[], Result>(
    name: string,
    work: (...given: Given) => Promise<Result>,
  ) => {
    return async (...given: Given): Promise<Result> => {
      order.push(`${name} begins`);
      await others();
      try {
        return await work(...given);
      } finally {
        order.push(`${name} ends`);
      }
    };
  };
  workbook.writePreset = recorded("weights", workbook.writePreset);
  const { shared } = workbook;
  shared.scan = recorded("look", shared.scan);
  shared.freeze = recorded("freeze", shared.freeze);
  const store = createPaneStore(workbook, choicesInMemory());
  await store.actions.start();
  const { signal } = new AbortController();
  const freeze = () =>
    store.actions.share(async (sharing) => {
      const { cells } = await sharing.scan(() => undefined, signal);
      await sharing.freeze(cells, () => undefined, signal);
    });
  const weigh = () => store.actions.setWeights([40, 20, 10, 10, 10, 10]);
  return { workbook, shared, store, order, freeze, weigh };
}

const freezing = ["look begins", "look ends", "freeze begins", "freeze ends"];
const weighing = ["weights begins", "weights ends"];
const refusal = new WorkbookError({ code: "slow", parameters: {} });

test("work of the Share tab and weights run one after the other, in the order they were asked for", async () => {
  const { order, freeze, weigh } = await opened();
  await Promise.all([freeze(), weigh(), freeze()]);
  expect(order).toEqual([...freezing, ...weighing, ...freezing]);
  order.length = 0;
  await Promise.all([weigh(), freeze(), weigh()]);
  expect(order).toEqual([...weighing, ...freezing, ...weighing]);
});

test("what goes wrong on the Share tab stops no weights, and is told", async () => {
  const { shared, store, order, freeze, weigh } = await opened();
  shared.failNext = refusal;
  expect(await Promise.all([freeze(), weigh(), freeze()])).toEqual([false, undefined, true]);
  expect(order).toEqual(["look begins", "look ends", ...weighing, ...freezing]);
  expect(sessionOf(store).unsaved).toBe(false);
});

test("what goes wrong with weights stops no work of the Share tab", async () => {
  const { workbook, store, order, freeze, weigh } = await opened();
  workbook.failNext = refusal;
  expect(await Promise.all([weigh(), freeze()])).toEqual([undefined, true]);
  expect(order).toEqual([...weighing, ...freezing]);
  expect(store.getState().notice).toEqual({ kind: "workbook", problem: refusal.problem });
  expect(sessionOf(store).unsaved).toBe(true);
});

test("where what the Share tab needs cannot be loaded, that is told, and the rest goes on", async () => {
  const { workbook, store, order, freeze, weigh } = await opened();
  workbook.sharing = () => Promise.reject(refusal);
  expect(await Promise.all([freeze(), weigh()])).toEqual([false, undefined]);
  expect([order, store.getState().busy]).toEqual([weighing, false]);
});
