import { quantileOf } from "../../numeric/ranks/quantile";

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

/** @param counts how many of the draws gave the unit rank 1, 2, … */
export function summaryOfCounts(rank: number, counts: Uint32Array, draws: number): RankSummary {
  let best = 0;
  let worst = 0;
  let total = 0;
  for (let place = 1; place <= counts.length; place++) {
    const count = counts[place - 1];
    if (count === 0) continue;
    if (best === 0) best = place;
    worst = place;
    total += place * count;
  }
  const valueAt = (position: number) => {
    let place = best;
    for (let seen = counts[best - 1]; seen <= position; seen += counts[place - 1]) place++;
    return place;
  };
  const low = quantileOf(draws, 0.05, valueAt);
  const high = quantileOf(draws, 0.95, valueAt);
  return { rank, mean: total / draws, low, high, best, worst, first: counts[0] / draws };
}

/** @param ranks the rank of the unit in each draw; put in order here. */
export function summaryOfDraws(rank: number, ranks: Uint32Array): RankSummary {
  ranks.sort();
  const draws = ranks.length;
  const valueAt = (position: number) => ranks[position];
  let total = 0;
  let first = 0;
  for (let i = 0; i < draws; i++) {
    total += ranks[i];
    if (ranks[i] === 1) first++;
  }
  return {
    rank,
    mean: total / draws,
    low: quantileOf(draws, 0.05, valueAt),
    high: quantileOf(draws, 0.95, valueAt),
    best: ranks[0],
    worst: ranks[draws - 1],
    first: first / draws,
  };
}
