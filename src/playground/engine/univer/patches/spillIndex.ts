import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { writtenFor } from "./writtenFor";

type Key = string | number | boolean | symbol;
type RowsOfValue = Map<Key, Set<number>>;

/** The parts of Univer's cache this patch rests on. */
export interface SpillIndex {
  set(unit: string, sheet: string, column: number, value: unknown, row: number, force?: boolean): void;
  clear(): void;
  shouldContinueBuildingCache(unit: string, sheet: string, column: number, row: number): boolean;
  getCellValuePositions(unit: string, sheet: string, column: number): RowsOfValue | undefined;
}

/**
 * Wrong in 0.25.1: it keeps, for each column, the rows of every distinct value. To overwrite one cell it searches all distinct
 * values for the row, so a spill of n distinct values costs n² steps: minutes at 100,000 rows.
 * This remembers which set each row is in, removes it there, and lets Univer add the new value without the search.
 *
 * Needless from @univerjs/engine-formula 1.0.0, whose index has the value of each row (`_rowValues` in `set`;
 * github.com/dream-num/univer/pull/7453).
 */
export function patchSpillIndex(index = CELL_INVERTED_INDEX_CACHE as unknown as SpillIndex): void {
  writtenFor("spillIndex", "0.25.1");
  const setOfRow = new Map<string, Map<number, Set<number>>>();
  const set = index.set.bind(index);
  const clear = index.clear.bind(index);
  const shouldContinue = index.shouldContinueBuildingCache.bind(index);
  let adding = false;
  let emptyKey: Key | undefined;

  index.shouldContinueBuildingCache = (...place) => adding || shouldContinue(...place);
  index.clear = () => {
    setOfRow.clear();
    clear();
  };
  index.set = (unit, sheet, column, value, row, force = false) => {
    if (!force && !shouldContinue(unit, sheet, column, row)) return;
    const rows = knownRows(unit, sheet, column);
    if (force) rows.get(row)?.delete(row);
    adding = true;
    try {
      set(unit, sheet, column, value, row, false);
    } finally {
      adding = false;
    }
    const positions = index.getCellValuePositions(unit, sheet, column);
    if (positions) rows.set(row, setHolding(row, value, positions));
  };

  function knownRows(unit: string, sheet: string, column: number): Map<number, Set<number>> {
    const key = `${unit}\n${sheet}\n${column}`;
    let rows = setOfRow.get(key);
    if (!rows) {
      rows = new Map();
      for (const members of index.getCellValuePositions(unit, sheet, column)?.values() ?? []) {
        for (const member of members) rows.set(member, members);
      }
      setOfRow.set(key, rows);
    }
    return rows;
  }

  /** The set Univer has just put a row into; searched for only where the key cannot be told from the value. */
  function setHolding(row: number, value: unknown, positions: RowsOfValue): Set<number> {
    const key = keyOf(value);
    const likely = key === undefined ? undefined : positions.get(key);
    if (likely?.has(row)) return likely;
    for (const [found, members] of positions) {
      if (!members.has(row)) continue;
      if (isEmpty(value)) emptyKey = found;
      return members;
    }
    throw new Error("Univer's index did not take the value");
  }

  function keyOf(value: unknown): Key | undefined {
    if (isEmpty(value)) return emptyKey;
    if (typeof value === "number") return value === 0 ? 0 : value;
    if (typeof value === "boolean") return value;
    const text = String(value);
    return String(Number(text)) === text ? Number(text) : text.toLowerCase();
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
