import { quantileOf } from "../numeric/quantile";

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
 * @param ranks `ranks[unit * draws + draw]`, from 1 to the number of units.
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
    return nominal.length <= 4 * draws ? summaryByCounting(rank, own, counts) : summaryBySorting(rank, own);
  });
}

/** @param counts all 0, and left so. */
function summaryByCounting(rank: number, own: Uint16Array | Uint32Array, counts: Uint32Array): RankSummary {
  const draws = own.length;
  let best = counts.length;
  let worst = 0;
  let total = 0;
  for (let i = 0; i < draws; i++) {
    const value = own[i];
    counts[value]++;
    total += value;
    if (value < best) best = value;
    if (value > worst) worst = value;
  }
  const valueAt = (position: number) => {
    let value = best;
    for (let seen = counts[best]; seen <= position; seen += counts[value]) value++;
    return value;
  };
  const low = quantileOf(draws, 0.05, valueAt);
  const high = quantileOf(draws, 0.95, valueAt);
  const first = counts[1] / draws;
  counts.fill(0, best, worst + 1);
  return { rank, mean: total / draws, low, high, best, worst, first };
}

function summaryBySorting(rank: number, own: Uint16Array | Uint32Array): RankSummary {
  const draws = own.length;
  const sorted = Float64Array.from(own).sort();
  const valueAt = (position: number) => sorted[position];
  return {
    rank,
    mean: sorted.reduce((total, value) => total + value, 0) / draws,
    low: quantileOf(draws, 0.05, valueAt),
    high: quantileOf(draws, 0.95, valueAt),
    best: sorted[0],
    worst: sorted[draws - 1],
    first: sorted.reduce((count, value) => count + (value === 1 ? 1 : 0), 0) / draws,
  };
}
