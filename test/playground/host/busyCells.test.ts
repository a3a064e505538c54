import { BusyCells } from "../../../src/playground/host/busyCells";

const cell = { sheet: "s", row: 1, column: 2 };

test("busy is a cell whose formula was entered and whose function was called, for half a second", () => {
  jest.useFakeTimers();
  const busy = new BusyCells();
  busy.called(cell);
  expect(busy.list("s")).toEqual([]);
  busy.entering(cell);
  expect(busy.list("s")).toEqual([]);
  busy.called(cell);
  jest.advanceTimersByTime(499);
  // Calculated again, its result is no later.
  busy.called(cell);
  expect([busy.list("s"), busy.list("t")]).toEqual([[cell], []]);
  jest.advanceTimersByTime(1);
  expect(busy.list("s")).toEqual([]);
  jest.useRealTimers();
});
