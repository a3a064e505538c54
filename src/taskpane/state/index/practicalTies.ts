import { type RankedUnit } from "./rankingRows";

/** First and last rank of units that stand one after the other. */
export interface RankSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Ranks that differ while the scores read alike, so that the order says no more than the digits that are not shown.
 * @param units from the highest score to the lowest.
 * @param shown a score as people read it.
 */
export function practicalTies(
  units: readonly RankedUnit[],
  shown: (score: number) => string,
): readonly RankSpan[] {
  const spans: RankSpan[] = [];
  const ranked = units.filter(({ rank }) => !Number.isNaN(rank));
  let start = 0;
  while (start < ranked.length) {
    const text = shown(ranked[start].score);
    let end = start + 1;
    while (end < ranked.length && shown(ranked[end].score) === text) end++;
    const [first, last] = [ranked[start].rank, ranked[end - 1].rank];
    // Where all share a rank, the rank says it.
    if (first !== last) spans.push({ first, last });
    start = end;
  }
  return spans;
}
