import { BusyCells } from "../../src/playground/host/busyCells";

const cell = { sheet: "s", row: 1, column: 2 };

test("busy is a cell whose formula was entered and whose function was called, until the batch after the one that finds it", () => {
  const busy = new BusyCells();
  busy.called(cell);
  expect(busy.list("s")).toEqual([]);
  busy.entering(cell);
  expect(busy.list("s")).toEqual([]);
  busy.called(cell);
  expect([busy.list("s"), busy.list("t")]).toEqual([[cell], []]);
  busy.endBatch();
  expect(busy.list("s")).toEqual([cell]);
  busy.find(cell);
  busy.endBatch();
  expect(busy.list("s")).toEqual([]);
});
