import { type RankSummary, summaryOfCounts, summaryOfDraws } from "./rankSummary";

/** Collects the ranks of all units, draw after draw. */
export interface RankTally {
  /** @param ranks one a unit, from 1; may be used again for the next draw. */
  add(ranks: Uint32Array): void;
  /** @param nominal one rank a unit. */
  summaries(nominal: Uint32Array): RankSummary[];
}

/** Cells a tally may need: about half a gigabyte at most. */
export const tallyLimit = 128e6;

/** Cells that a tally of this size takes: how often each unit had each rank, or the rank of each unit in each draw. */
export function tallyCells(units: number, draws: number): number {
  return units * Math.min(units, draws);
}

/** The tally that takes less memory. Both are exact. */
export function createTally(units: number, draws: number): RankTally {
  return units <= draws ? countingTally(units, draws) : storingTally(units, draws);
}

/** Draws that are counted at once: the counters of one unit then stay close at hand. */
const batch = 64;

function countingTally(units: number, draws: number): RankTally {
  const counts = new Uint32Array(units * units);
  const pending = new Uint32Array(units * batch);
  let waiting = 0;
  function countPending(): void {
    for (let unit = 0, from = -1; unit < units; unit++, from += units) {
      for (let draw = 0, at = unit; draw < waiting; draw++, at += units) counts[from + pending[at]]++;
    }
    waiting = 0;
  }
  return {
    add(ranks) {
      pending.set(ranks, waiting * units);
      if (++waiting === batch) countPending();
    },
    summaries(nominal) {
      countPending();
      return Array.from(nominal, (rank, unit) =>
        summaryOfCounts(rank, counts.subarray(unit * units, (unit + 1) * units), draws),
      );
    },
  };
}

function storingTally(units: number, draws: number): RankTally {
  const stored = new Uint32Array(units * draws);
  let draw = 0;
  return {
    add(ranks) {
      for (let unit = 0, to = draw; unit < units; unit++, to += draws) stored[to] = ranks[unit];
      draw++;
    },
    summaries: (nominal) =>
      Array.from(nominal, (rank, unit) =>
        summaryOfDraws(rank, stored.subarray(unit * draws, (unit + 1) * draws)),
      ),
  };
}
