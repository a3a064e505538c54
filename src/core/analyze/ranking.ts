import { columnOf, type Matrix } from "../matrix";
import { descendingRanks } from "../numeric/ranks/descendingRanks";

/** A unit in its place. */
export interface RankedUnit {
  /** Its 0-based row. */
  readonly row: number;
  /** Among the units that were ranked together, 1 for the best; 0 where it has no score. */
  readonly rank: number;
}

/**
 * Some units sorted by their scores, best first: ties (see `ties`) share the best rank, as RANK.EQ, and stay in the order
 * given; units without a score come last.
 * @param scores of all units; NaN = none.
 * @param rows the 0-based rows to rank among each other.
 * @param size of what the scores are computed from, see `DescendingRanker`.
 */
export function rankedUnits(scores: Float64Array, rows: readonly number[], size: number): RankedUnit[] {
  const own = Float64Array.from(rows, (row) => scores[row]);
  const ranks = descendingRanks(own, size);
  const order = Uint32Array.from(rows.keys());
  order.sort((a, b) => (ranks[a] || Infinity) - (ranks[b] || Infinity) || a - b);
  return Array.from(order, (i) => ({ row: rows[i], rank: ranks[i] }));
}

/** How many of some indicators each unit lacks. @param data n×k; NaN = missing. */
export function missingCounts(data: Matrix, indicators: readonly number[]): Uint32Array {
  const counts = new Uint32Array(data.rows);
  for (const indicator of indicators) {
    const column = columnOf(data, indicator);
    for (let row = 0; row < column.length; row++) if (column[row] !== column[row]) counts[row]++;
  }
  return counts;
}
