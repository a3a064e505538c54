import { choicesInMemory } from "../../../../src/taskpane/state/choices";
import { createPaneStore } from "../../../../src/taskpane/state/paneStore";
import { memoryWorkbook } from "../../memoryWorkbook";
import { sessionOf } from "../../sessionOf";

/** Names as people give them: with commas, brackets and apostrophes. */
const pay = "Pay, net [€]";
const care = "Workers' care";

async function opened() {
  const workbook = memoryWorkbook([
    {
      name: "Jobs",
      sheet: "Jobs",
      header: ["Job", pay, "Bonus", "Noise", "Hours"],
      rows: [
        ["A", 10, 3, 5, 40],
        ["B", 14, 1, 2, 35],
        ["C", 12, 9, 8, 38],
      ],
    },
    {
      name: "Weights",
      sheet: "Weights",
      header: ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
      rows: [
        [pay, care, 1, "auto", "auto", 0.6],
        ["Bonus", care, 1, "auto", "auto", 0.4],
        [care, "", "", "", "", 0.5],
        ["Noise", "", -1, "auto", "auto", 0.3],
        ["Hours", "", -1, "auto", "auto", 0.2],
      ],
    },
  ]);
  const store = createPaneStore(workbook, choicesInMemory());
  await store.actions.start();
  const table = () => workbook.table("Weights");
  return {
    ...store.actions,
    session: () => sessionOf(store),
    table,
    workbook,
    weights: () =>
      Object.fromEntries(
        table().rows.map((row) => [
          row[table().header.indexOf("Indicator")],
          row[table().header.indexOf("Mine")],
        ]),
      ) as Record<string, unknown>,
    async move(name: string, percent: number) {
      store.actions.drag(
        sessionOf(store).model.nodes.findIndex((node) => node.name === name),
        percent,
      );
      await store.actions.release();
    },
  };
}

test("a step is taken back after rows and columns have moved, the data's too", async () => {
  const pane = await opened();
  const before = pane.weights();
  await pane.move(care, 20);
  await pane.move(pay, 90);
  expect(pane.weights()).toEqual({ [care]: 0.2, Noise: 0.48, Hours: 0.32, [pay]: 0.9, Bonus: 0.1 });
  const table = pane.table();
  table.header.reverse();
  table.rows.reverse().forEach((row) => row.reverse());
  const jobs = pane.workbook.table("Jobs");
  for (const cells of [jobs.header, ...jobs.rows]) cells.push(...cells.splice(1).reverse());
  await pane.refresh();
  await pane.undo();
  expect(pane.weights()).toEqual({ [care]: 0.2, Noise: 0.48, Hours: 0.32, [pay]: 0.6, Bonus: 0.4 });
  await pane.undo();
  expect(pane.weights()).toEqual(before);
  await pane.redo();
  expect(pane.weights()).toMatchObject({ [care]: 0.2 });
  await pane.reset();
  expect(pane.weights()).toEqual(before);
});

test("a dimension that comes meanwhile takes no step away, and its weight is not touched by it", async () => {
  const pane = await opened();
  await pane.move("Noise", 60);
  pane.table().rows[4][1] = "Strain";
  pane.table().rows.push(["Strain", "", "", "", "", 7]);
  await pane.refresh();
  expect(pane.session().model.dimensions).toEqual([care, "Strain"]);
  await pane.undo();
  expect(pane.weights()).toEqual({ [pay]: 0.6, Bonus: 0.4, [care]: 0.5, Noise: 0.3, Hours: 0.2, Strain: 7 });
});

test("a locked dimension keeps its weight, and its parts move as they like", async () => {
  const pane = await opened();
  pane.toggleLock(care);
  await pane.move("Noise", 40);
  expect(pane.weights()).toMatchObject({ [care]: 0.5, Noise: 0.4, Hours: 0.1 });
  await pane.move(pay, 70);
  expect(pane.weights()).toMatchObject({ [care]: 0.5, [pay]: 0.7, Bonus: 0.3 });
});

test("what another person has changed in a dimension's row is not written over", async () => {
  const pane = await opened();
  pane.table().rows[2][5] = 0.9;
  await pane.move("Noise", 60);
  expect(pane.weights()).toMatchObject({ [care]: 0.9, Noise: 0.3 });
});

test("presets are renamed, copied and deleted with the weights of dimensions", async () => {
  const pane = await opened();
  await pane.duplicatePreset("Copy");
  await pane.renamePreset("Third");
  expect(pane.table().header.slice(5)).toEqual(["Mine", "Third"]);
  expect(pane.table().rows.map((row) => row[6])).toEqual(pane.table().rows.map((row) => row[5]));
  await pane.deletePreset();
  expect(pane.table().header.slice(5)).toEqual(["Mine"]);
});
