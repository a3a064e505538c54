import {
  patchSpillIndex,
  type SpillIndex,
} from "../../../../../src/playground/engine/univer/patches/spillIndex";

jest.mock("@univerjs/engine-formula", () => ({
  CELL_INVERTED_INDEX_CACHE: null,
  UniverFormulaEnginePlugin: { version: "0.25.1" },
}));

const emptyKey = Symbol("empty");

/** Univer's index in its own terms: a set of rows for each value, searched whole on a forced change. */
function index() {
  const positions = new Map<string | number | boolean | symbol, Set<number>>();
  let searches = 0;
  const keyOf = (value: unknown) => {
    if (value === null || value === undefined || value === "") return emptyKey;
    return typeof value === "string" ? value.toLowerCase() : (value as number);
  };
  const made: SpillIndex & { searches: () => number; rows: (value: unknown) => number[] } = {
    set(_unit, _sheet, _column, value, row, force = false) {
      if (!this.shouldContinueBuildingCache(_unit, _sheet, _column, row) && !force) return;
      if (force) {
        for (const rows of positions.values()) {
          searches++;
          if (rows.delete(row)) break;
        }
      }
      const key = keyOf(value);
      if (!positions.has(key)) positions.set(key, new Set());
      positions.get(key)?.add(row);
    },
    clear: () => positions.clear(),
    shouldContinueBuildingCache: () => false,
    getCellValuePositions: () => positions,
    searches: () => searches,
    rows: (value) => [...(positions.get(keyOf(value)) ?? [])],
  };
  return made;
}

test("a row is found under its newest value only, without a search", () => {
  const cache = index();
  patchSpillIndex(cache);
  for (let row = 0; row < 2000; row++) cache.set("u", "s", 0, row / 3, row, true);
  for (let row = 0; row < 2000; row++) cache.set("u", "s", 0, row % 2 ? "Odd" : null, row, true);
  expect(cache.searches()).toBe(0);
  expect(cache.rows(1 / 3)).toEqual([]);
  expect(cache.rows("odd")).toHaveLength(1000);
  expect(cache.rows("")).toHaveLength(1000);
});

test("an unforced change outside the built range is ignored, as by Univer", () => {
  const cache = index();
  patchSpillIndex(cache);
  cache.set("u", "s", 0, 5, 1, false);
  expect(cache.rows(5)).toEqual([]);
});

test("after clear the index starts anew", () => {
  const cache = index();
  patchSpillIndex(cache);
  cache.set("u", "s", 0, 5, 1, true);
  cache.clear();
  cache.set("u", "s", 0, 6, 1, true);
  expect(cache.rows(5)).toEqual([]);
  expect(cache.rows(6)).toEqual([1]);
});
