import { presentValues } from "../../matrix";
import { tieGroups } from "./ties";

/** A column in rank order, found once for all the comparisons it takes part in. */
export interface RankedColumn {
  /** Rows that have a value, ascending by value. */
  readonly order: Uint32Array;
  /** For each row the place of its value among those of the column that do not tie, from 0; −1 for a missing value. */
  readonly places: Int32Array;
  /** How many values there are that do not tie. */
  readonly distinct: number;
}

/** @param values one a row; NaN = missing. */
export function rankedColumn(values: Float64Array): RankedColumn {
  const present = presentValues(values);
  const { order, starts } = tieGroups(present);
  if (present.length < values.length) {
    const rows = new Uint32Array(present.length);
    for (let row = 0, next = 0; row < values.length; row++)
      if (values[row] === values[row]) rows[next++] = row;
    for (let i = 0; i < order.length; i++) order[i] = rows[order[i]];
  }
  const places = new Int32Array(values.length).fill(-1);
  const distinct = starts.length - 1;
  for (let place = 0; place < distinct; place++) {
    for (let i = starts[place]; i < starts[place + 1]; i++) places[order[i]] = place;
  }
  return { order, places, distinct };
}

/**
 * Average ranks (Excel's RANK.AVG, ascending) of a column among the rows that another has too, one a row, in the order of
 * rows.
 */
export function sharedRanks(column: RankedColumn, other: RankedColumn): Float64Array {
  const { order, places } = column;
  const ranks = new Float64Array(places.length);
  let shared = 0;
  for (let start = 0; start < order.length;) {
    const place = places[order[start]];
    let end = start;
    let tied = 0;
    for (; end < order.length && places[order[end]] === place; end++)
      if (other.places[order[end]] >= 0) tied++;
    const rank = shared + (tied + 1) / 2;
    for (let i = start; i < end; i++) ranks[order[i]] = rank;
    shared += tied;
    start = end;
  }
  if (shared === ranks.length) return ranks;
  const kept = new Float64Array(shared);
  for (let row = 0, next = 0; row < ranks.length; row++)
    if (places[row] >= 0 && other.places[row] >= 0) kept[next++] = ranks[row];
  return kept;
}
