import { same, tolerance } from "./ties";

/** A slot with more scores than this is a cluster; sorting all of them costs less than inserting one by one. */
const crowded = 48;

/**
 * Ranks scores from the largest down, ties (see `ties`) sharing the best rank (Excel's RANK.EQ), again and again for the
 * same number of units without new memory. Scores are thrown into slots by size and put in order inside each, which takes a few passes;
 * where they cluster in few slots they are sorted instead. Both give the same ranks.
 */
export class DescendingRanker {
  private readonly slotOf: Int32Array;
  private readonly starts: Int32Array;
  private readonly sorted: Float64Array;
  private readonly units: Int32Array;

  constructor(private readonly size: number) {
    this.slotOf = new Int32Array(size);
    this.starts = new Int32Array(size + 2);
    this.sorted = new Float64Array(size);
    this.units = new Int32Array(size);
  }

  /**
   * @param scores finite numbers.
   * @param out receives one rank a unit.
   * @param size of what the scores were computed from, where that may be larger than they are.
   */
  rank(scores: Float64Array, out: Uint32Array, size = 0): void {
    if (this.fillSlots(scores)) this.rankBySlots(scores, out, size);
    else this.rankBySorting(scores, out, size);
  }

  /** Counts the scores of each slot, best first. False where they cluster. */
  private fillSlots(scores: Float64Array): boolean {
    const { size, slotOf, starts } = this;
    let high = -Infinity;
    let low = Infinity;
    for (let i = 0; i < size; i++) {
      const score = scores[i];
      if (score > high) high = score;
      if (score < low) low = score;
    }
    const scale = (size - 1) / (high - low);
    if (!(scale > 0 && scale < Infinity)) return false;
    starts.fill(0);
    for (let i = 0; i < size; i++) {
      // Slots fall with the score, and rounding keeps that order.
      const slot = ((high - scores[i]) * scale) | 0;
      slotOf[i] = slot;
      starts[slot + 1]++;
    }
    let most = 0;
    for (let slot = 1; slot <= size; slot++) {
      const count = starts[slot];
      if (count > most) most = count;
      starts[slot] = starts[slot - 1] + count;
    }
    return most <= crowded;
  }

  private rankBySlots(scores: Float64Array, out: Uint32Array, termsSize: number): void {
    const { size, slotOf, starts, sorted, units } = this;
    for (let i = 0; i < size; i++) {
      const to = starts[slotOf[i]]++;
      sorted[to] = scores[i];
      units[to] = i;
    }
    for (let i = 1; i < size; i++) {
      const score = sorted[i];
      if (!(sorted[i - 1] < score)) continue;
      const unit = units[i];
      let to = i;
      while (to > 0 && sorted[to - 1] < score) {
        sorted[to] = sorted[to - 1];
        units[to] = units[to - 1];
        to--;
      }
      sorted[to] = score;
      units[to] = unit;
    }
    const largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[size - 1]), termsSize);
    // No two scores are the same where they are farther apart.
    const widest = tolerance * largest;
    // From the lowest up, as ties are: each group stands for its lowest score and has the rank of its highest.
    for (let last = size - 1, first = last; last >= 0; last = --first) {
      const opener = sorted[last];
      while (first > 0 && sorted[first - 1] - opener <= widest && same(sorted[first - 1], opener, largest))
        first--;
      for (let i = first; i <= last; i++) out[units[i]] = first + 1;
    }
  }

  private rankBySorting(scores: Float64Array, out: Uint32Array, termsSize: number): void {
    const { size, sorted, units: ranks } = this;
    sorted.set(scores);
    sorted.sort();
    const largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[size - 1]), termsSize);
    for (let first = 0, last = 0; first < size; first = ++last) {
      const opener = sorted[first];
      while (last + 1 < size && same(sorted[last + 1], opener, largest)) last++;
      ranks.fill(size - last, first, last + 1);
    }
    for (let i = 0; i < size; i++) out[i] = ranks[countUpTo(sorted, scores[i]) - 1];
  }
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Ranks of one set of scores; NaN (no score) has no rank, which is 0 here. `size` as in `DescendingRanker`.
 * @param ranker of as many units as there are scores, where one is at hand; it is used where none is missing.
 */
export function descendingRanks(scores: Float64Array, size = 0, ranker?: DescendingRanker): Uint32Array {
  const ranks = new Uint32Array(scores.length);
  let missing = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i] !== scores[i]) missing++;
  if (missing === 0) {
    (ranker ?? new DescendingRanker(scores.length)).rank(scores, ranks, size);
    return ranks;
  }
  const units = new Uint32Array(scores.length - missing);
  const ranked = new Float64Array(units.length);
  for (let i = 0, count = 0; i < scores.length; i++) {
    if (scores[i] !== scores[i]) continue;
    units[count] = i;
    ranked[count++] = scores[i];
  }
  const own = new Uint32Array(units.length);
  new DescendingRanker(units.length).rank(ranked, own, size);
  for (let position = 0; position < own.length; position++) ranks[units[position]] = own[position];
  return ranks;
}
