import { columnSizes, termsSize } from "../../aggregate/termsSize";
import { type IndexScores } from "../../index/nodeScores";
import { descendingRanks } from "../../numeric/ranks/descendingRanks";
import { largestSize } from "../../numeric/ranks/ties";

/** The place that a unit would have next if its score rose. */
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

/** The place above that of a unit (0-based row); null where it has none: it is first, or has no score. */
export function placeAbove({ index, ranks }: Standing, unit: number): PlaceAbove | null {
  let rank = 0;
  for (const other of ranks) if (other < ranks[unit] && other > rank) rank = other;
  if (rank === 0) return null;
  const holders = Array.from(ranks.keys()).filter((row) => ranks[row] === rank);
  return { rank, holders, score: Math.min(...holders.map((row) => index.scores[row])) };
}
