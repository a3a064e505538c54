import { emptyHistory, record, redo, undo } from "../../../src/taskpane/state/history";
import { cellsOf, percentOf, wholeOf } from "../../../src/taskpane/state/weights/cellWeights";

test("steps are taken back last first and done again in order", () => {
  const two = record(record(emptyHistory<string>(), "first"), "second");
  const back = undo(two);
  expect(back?.step).toBe("second");
  const further = back && undo(back.history);
  expect(further?.step).toBe("first");
  expect(further && undo(further.history)).toBeNull();
  const again = further && redo(further.history);
  expect(again?.step).toBe("first");
  expect(again && redo(again.history)?.step).toBe("second");
});

test("a new step forgets what was undone", () => {
  const back = undo(record(emptyHistory<string>(), "first"));
  expect(back && redo(record(back.history, "other"))).toBeNull();
});

test("weights in cells become per cent, whatever they add up to", () => {
  expect(percentOf([1, 1, 2])).toEqual([25, 25, 50]);
  expect(percentOf([0, 0])).toEqual([50, 50]);
  expect(percentOf([NaN, 1])).toEqual([50, 50]);
});

test("per cent goes back into the cells in the unit the column has", () => {
  expect(wholeOf([30, 20, 50])).toBe(100);
  expect(wholeOf([0.3, 0.2, 0.5])).toBe(1);
  expect(wholeOf([1, 1, 1])).toBe(1);
  expect(cellsOf([33.33, 33.33, 33.34], 1)).toEqual([0.3333, 0.3333, 0.3334]);
  expect(cellsOf([33.33, 33.33, 33.34], 100)).toEqual([33.33, 33.33, 33.34]);
});
