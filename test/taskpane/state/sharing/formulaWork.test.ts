import {
  exchangeFormulas,
  findCells,
  type FormulaTask,
} from "../../../../src/taskpane/state/sharing/formulaWork";
import { type Scan } from "../../../../src/workbook/sharing/sharingContract";
import { found } from "../../memorySharing";
import { memoryWorkbook } from "../../memoryWorkbook";

const cell = found("Jobs!M7", "=QEI(A2:B4)");
const other = found("Jobs!F2", "=QEI.BOD(A2:B4)");
const name = found("Score", "=QEI(Jobs!$A$2:$B$4)");

/** A workbook with these formulas, and a task that notes how far it is and what it has seen. */
function begun() {
  const { shared } = memoryWorkbook([], [cell, other, name]);
  const shares: number[] = [];
  const scans: Scan[] = [];
  const stopper = new AbortController();
  const task: FormulaTask = {
    progress: (share) => void shares.push(share),
    signal: stopper.signal,
    looked: (scan) => void scans.push(scan),
  };
  return { shared, shares, scans, stopper, task };
}

test("an exchange looks first, a quarter of the way, and takes names before the cells that use them", async () => {
  const { shared, shares, scans, task } = begun();
  const told: number[] = [];
  shared.answers = {
    makePortable: async (_, progress) => {
      told.push(scans.length);
      progress(0);
      progress(1);
      return { outcome: "done", changed: 3, left: [], skipped: [], namesLeft: [] };
    },
  };
  expect(await exchangeFormulas(shared, "portable", task)).toMatchObject({ outcome: "done", changed: 3 });
  expect([told, shares]).toEqual([[1], [1 / 16, 1 / 4, 1]]);
  expect(shared.asked).toEqual([{ work: "makePortable", places: ["Score", "Jobs!M7", "Jobs!F2"] }]);
});

test("the way back is the other piece of work", async () => {
  const { shared, task } = begun();
  await exchangeFormulas(shared, "dependent", task);
  expect(shared.asked.map(({ work }) => work)).toEqual(["makeDependent"]);
});

test("what is stopped while it looks changes nothing, and what it has seen is shown", async () => {
  for (const work of [
    (...[sharing, task]: Parameters<typeof findAll>) => exchangeFormulas(sharing, "portable", task),
    findAll,
  ]) {
    const { shared, scans, stopper, task } = begun();
    shared.hold();
    const asked = work(shared, task);
    stopper.abort();
    expect(await asked).toBeNull();
    expect([shared.asked, scans.map(({ stopped }) => stopped)]).toEqual([[], [true]]);
  }
});

const findAll = (sharing: Parameters<typeof findCells>[0], task: FormulaTask) =>
  findCells(sharing, "all", task);

test("cells are found in the whole workbook or where it is selected, names in neither", async () => {
  const { shared, task } = begun();
  shared.selection = [other];
  expect(await findAll(shared, task)).toEqual([cell, other]);
  expect(await findCells(shared, "selected", task)).toEqual([other]);
});
