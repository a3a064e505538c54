import fc from "fast-check";
import { type Matrix, valueAt } from "../../../../src/core/matrix";
import { judgmentScale, placeOnScale } from "../../../../src/core/weight/pairwise/judgmentScale";
import {
  confirmPair,
  emptyGrid,
  isJudgment,
  judge,
  judgmentText,
  moveTo,
  nextPair,
  othersEqual,
  pairBeside,
  pairKey,
  pairsOf,
  type PairwiseGrid,
  pressKey,
} from "../../../../src/taskpane/state/weights/pairwiseGrid";

const size = 4;
const press = (grid: PairwiseGrid, ...keys: string[]) =>
  keys.reduce((now, key) => pressKey(size, now, key, false) ?? now, grid);

/** Judgments above the diagonal that are not 1, as "row,column". */
function judged({ rows: size, ...matrix }: Matrix): Record<string, number> {
  const found: Record<string, number> = {};
  for (let row = 0; row < size; row++)
    for (let column = row + 1; column < size; column++) {
      const judgment = valueAt({ rows: size, ...matrix }, row, column);
      if (judgment !== 1) found[`${row},${column}`] = judgment;
    }
  return found;
}

test("the scale is written as people write it", () => {
  expect(judgmentScale.map(judgmentText)).toEqual([
    ...["1/9", "1/8", "1/7", "1/6", "1/5", "1/4", "1/3", "1/2"],
    ...["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  ]);
});

test("digits judge the row against the column, after a slash the column against the row", () => {
  const three = press(emptyGrid(size), "3");
  expect(judged(three.judgments)).toEqual({ "0,1": 3 });
  expect(judgmentText(valueAt(three.judgments, 1, 0))).toBe("1/3");
  const typed = press(emptyGrid(size), "1", "/");
  expect(typed.reciprocal).toBe(true);
  expect(judged(press(typed, "5").judgments)).toEqual({ "0,1": 1 / 5 });
  expect(press(typed, "5").reciprocal).toBe(false);
  // A slash that nothing follows is forgotten with the next move.
  expect(judged(press(typed, "ArrowRight", "5").judgments)).toEqual({ "0,2": 5 });
});

test("plus and minus go along the scale and stop at its ends, Delete makes the pair equal", () => {
  const grid = emptyGrid(size);
  expect(valueAt(press(grid, "-", "-").judgments, 0, 1)).toBe(1 / 3);
  expect(valueAt(press(grid, "9", "+").judgments, 0, 1)).toBe(9);
  expect(valueAt(press(grid, "-", "+").judgments, 0, 1)).toBe(1);
  expect(valueAt(press(grid, "7", "Delete").judgments, 0, 1)).toBe(1);
});

test("arrows stay inside, Home and End go to the ends", () => {
  const at = (...keys: string[]) => press(emptyGrid(size), ...keys).at;
  expect(at("ArrowUp", "ArrowRight", "ArrowDown")).toEqual({ row: 1, column: 2 });
  expect(at("End", "ArrowRight")).toEqual({ row: 0, column: 3 });
  expect(at("Home", "ArrowLeft")).toEqual({ row: 0, column: 0 });
  expect(pressKey(size, emptyGrid(size), "End", true)?.at).toEqual({ row: 3, column: 3 });
});

test("on and below the diagonal nothing is judged by typing; the list judges the pair from either side", () => {
  for (const at of [
    { row: 2, column: 2 },
    { row: 3, column: 1 },
  ]) {
    const grid = moveTo(emptyGrid(size), at);
    for (const key of ["3", "/", "+", "Delete"]) expect(pressKey(size, grid, key, false)).toBeNull();
  }
  expect(judged(judge(moveTo(emptyGrid(size), { row: 3, column: 1 }), 5).judgments)).toEqual({ "1,3": 5 });
  expect(judged(judge(moveTo(emptyGrid(size), { row: 2, column: 2 }), 5).judgments)).toEqual({});
});

test("keys that are not the grid's are left to the browser", () => {
  for (const key of ["Tab", "Escape", "a", "0", "Enter"])
    expect(pressKey(size, emptyGrid(size), key, false)).toBeNull();
  expect(pressKey(size, emptyGrid(size), "1", true)).toBeNull();
});

test("whatever is pressed, the cell is inside and both sides of the diagonal agree", () => {
  const keys = [
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "ArrowDown",
    "Home",
    "End",
    "1",
    "4",
    "9",
    "/",
    "+",
    "-",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 40 }), (pressed) => {
      const { at, judgments } = press(emptyGrid(size), ...pressed);
      expect(at.row >= 0 && at.row < size && at.column >= 0 && at.column < size).toBe(true);
      for (let row = 0; row < size; row++)
        for (let column = 0; column < size; column++) {
          const product = valueAt(judgments, row, column) * valueAt(judgments, column, row);
          expect(product).toBeCloseTo(1, 12);
          if (isJudgment({ row, column }))
            expect(placeOnScale(valueAt(judgments, row, column))).toBeGreaterThanOrEqual(0);
        }
    }),
  );
});

test("pairs are asked for once each, those not compared first; equal by judgment is compared", () => {
  const walk: string[] = [];
  let grid = emptyGrid(size);
  for (let step = 0; step < 6; step++) {
    walk.push(pairKey(grid.at));
    expect(grid.compared.size).toBe(step);
    grid = confirmPair(size, grid);
  }
  expect(walk).toEqual(pairsOf(size).map(pairKey));
  expect(walk).toEqual(["0 1", "0 2", "0 3", "1 2", "1 3", "2 3"]);
  expect(grid.compared.size).toBe(6);
  // After the last one it begins again.
  expect(pairKey(grid.at)).toBe("0 1");
  expect(pairKey(pairBeside(size, grid, -1))).toBe("2 3");
  // A pair that was judged out of turn is passed over, whichever side of the diagonal it was judged on.
  const early = moveTo(judge(moveTo(emptyGrid(size), { row: 2, column: 0 }), 3), { row: 0, column: 1 });
  expect(nextPair(size, early)).toEqual({ row: 0, column: 3 });
  expect(othersEqual(size, early).compared.size).toBe(6);
  expect(judged(othersEqual(size, early).judgments)).toEqual({ "0,2": 3 });
});
