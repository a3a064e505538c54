import { fail } from "../../core/errors";
import { type Labels } from "../../core/labels";
import { basicValueOf } from "../cellValue";
import { keyOf } from "../tables/names";
import { readLabel, readVector } from "../vectors";

/**
 * Reads one label per row; neither case nor the width of characters makes a difference. A number, such as a year, stays one.
 * @throws IndexError for another number of cells, or an error in one.
 */
export function readGroupLabels(raw: unknown, argument: string, expected: number): Labels {
  const cells = readVector(raw, argument);
  if (cells.length !== expected)
    fail("vectorLength", { argument, expected, given: cells.length, per: "row" });
  return labelsIn(cells, argument, Int32Array.from(cells.keys()));
}

/** The same for the cells of some rows (0-based), one label for each of them. */
export function labelsIn(cells: readonly unknown[], argument: string, rows: Int32Array): Labels {
  const names: (string | number)[] = [];
  const places = new Map<string, number>();
  const placeOf = (cell: unknown, position: number): number => {
    const label = readLabel(cell, argument, position);
    if (label === undefined) return -1;
    const key = keyOf(label);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, names.length);
    const value = basicValueOf(cell);
    return names.push(typeof value === "number" ? value : label) - 1;
  };
  // Most cells say what another one said, to the letter.
  const seen = new Map<unknown, number>();
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]];
    let place = seen.get(cell);
    if (place === undefined) seen.set(cell, (place = placeOf(cell, rows[i] + 1)));
    codes[i] = place;
  }
  return { codes, names };
}
