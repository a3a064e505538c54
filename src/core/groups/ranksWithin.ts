import { pick } from "../structure/cellsInAll";
import { type Labels, positionsByName } from "../labels";
import { descendingRanks } from "../numeric/ranks/descendingRanks";
import { largestSize } from "../numeric/ranks/ties";
import { type RankOrder } from "../options";

/**
 * Competition ranks of a column, each value among those of the same label: 1 for the best, ties (see `ties`, by the size of
 * the whole column) share the best rank, and the next ranks are left out (Excel's RANK.EQ).
 * @param values NaN = none.
 * @param labels one per value; null: all are ranked together. A value without a label has no rank.
 * @returns NaN where there is no rank.
 */
export function ranksWithin(values: Float64Array, labels: Labels | null, order: RankOrder): Float64Array {
  const size = largestSize(values);
  const rank = (own: Float64Array) => {
    const ranks = descendingRanks(own, size);
    return order === "descending" ? ranks : fromTheLowest(ranks);
  };
  const ranks = new Float64Array(values.length).fill(NaN);
  if (!labels) {
    const found = rank(values);
    for (let i = 0; i < found.length; i++) if (found[i] > 0) ranks[i] = found[i];
    return ranks;
  }
  for (const positions of positionsByName(labels)) {
    const found = rank(pick(values, positions));
    for (let i = 0; i < found.length; i++) if (found[i] > 0) ranks[positions[i]] = found[i];
  }
  return ranks;
}

/** From ranks that begin at the highest, 0 = none: the values that are lower are those with neither this rank nor a better one. */
function fromTheLowest(ranks: Uint32Array): Uint32Array {
  const ties = new Uint32Array(ranks.length + 1);
  let ranked = 0;
  for (const rank of ranks) {
    ties[rank]++;
    if (rank > 0) ranked++;
  }
  return ranks.map((rank) => (rank === 0 ? 0 : ranked + 2 - rank - ties[rank]));
}
