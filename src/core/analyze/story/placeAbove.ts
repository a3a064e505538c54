import { columnSizes, termsSize } from "../../aggregate/termsSize";
import { type IndexScores } from "../../index/nodeScores";
import { descendingRanks } from "../../numeric/ranks/descendingRanks";
import { largestSize } from "../../numeric/ranks/ties";

/** A place above that of a unit, which it would have if its score rose. */
export interface PlaceAbove {
  /** As in `descendingRanks`: whoever draws level shares it, so that it may be more than one above. */
  readonly rank: number;
  /** The 0-based rows of those that hold it. */
  readonly holders: readonly number[];
  /** The score that draws level with them. */
  readonly score: number;
}

/** An index with its ranks: 0 where there is no score. */
export interface Standing {
  readonly index: IndexScores;
  readonly ranks: Uint32Array;
  /** What rounding is measured by where scores are compared (see `ties`). */
  readonly size: number;
}

/** @param sizes of the normalized columns, where they are known. */
export function standingOf(index: IndexScores, sizes = columnSizes(index.normalized)): Standing {
  const terms = termsSize(index.tree, sizes);
  return {
    index,
    ranks: descendingRanks(index.scores, terms),
    size: Math.max(terms, largestSize(index.scores)),
  };
}

/**
 * A place above that of a unit (0-based row); null where it has none: it is first, or has no score, or is that high.
 * @param goal the rank that it is to have, or a better one: nobody may have that rank itself. The next one unless told.
 */
export function placeAbove(
  { index, ranks }: Standing,
  unit: number,
  goal = ranks[unit] - 1,
): PlaceAbove | null {
  let rank = 0;
  for (const other of ranks) if (other < ranks[unit] && other <= goal && other > rank) rank = other;
  if (rank === 0) return null;
  const holders = Array.from(ranks.keys()).filter((row) => ranks[row] === rank);
  return { rank, holders, score: Math.min(...holders.map((row) => index.scores[row])) };
}
