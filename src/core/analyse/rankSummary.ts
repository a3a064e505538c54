import { quantileOfSorted } from "../numeric/quantile";

/** What the draws did to the rank of one unit. */
export interface RankSummary {
  /** With the nominal weights and method. */
  readonly rank: number;
  readonly mean: number;
  /** 5th and 95th percentile of the ranks, as PERCENTILE.INC, exact from all draws. */
  readonly low: number;
  readonly high: number;
  readonly best: number;
  readonly worst: number;
  /** Share of the draws in which the unit is first or joint first. */
  readonly first: number;
}

/**
 * @param ranks `ranks[unit * draws + draw]`; put in order unit by unit.
 * @param nominal one rank a unit.
 */
export function summarizeRanks(
  ranks: Uint16Array | Uint32Array,
  nominal: Uint32Array,
  draws: number,
): RankSummary[] {
  const counts = new Uint32Array(nominal.length + 1);
  return Array.from(nominal, (rank, unit) => {
    const own = ranks.subarray(unit * draws, (unit + 1) * draws);
    // Counting is faster than sorting unless there are far more ranks than draws.
    if (nominal.length <= 4 * draws) sortByCounting(own, counts);
    else own.sort();
    let total = 0;
    let first = 0;
    for (let i = 0; i < draws; i++) {
      total += own[i];
      if (own[i] === 1) first++;
    }
    return {
      rank,
      mean: total / draws,
      low: quantileOfSorted(own, 0.05),
      high: quantileOfSorted(own, 0.95),
      best: own[0],
      worst: own[draws - 1],
      first: first / draws,
    };
  });
}

/** Sorts whole numbers up to the length of `counts`, which is left at 0. */
function sortByCounting(values: Uint16Array | Uint32Array, counts: Uint32Array): void {
  let least = counts.length;
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    counts[value]++;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  let next = 0;
  for (let value = least; value <= most; value++) {
    const end = next + counts[value];
    values.fill(value, next, end);
    next = end;
    counts[value] = 0;
  }
}
