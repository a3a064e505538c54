import { countInversions } from "./inversions";
import { rankedColumn, type RankedColumn } from "./rankedColumn";

/**
 * Kendall's tau-b of two complete series, in n·log n steps.
 * @returns NaN for fewer than two values or a series without spread.
 * Sources: Kendall (1945), doi:10.1093/biomet/33.3.239; Knight (1966), doi:10.1080/01621459.1966.10480879.
 */
export function kendallTau(x: Float64Array, y: Float64Array): number {
  return kendallOfRanked(rankedColumn(x), rankedColumn(y));
}

/** The same for columns that are ranked already, over the rows in which both have a value. */
export function kendallOfRanked(x: RankedColumn, y: RankedColumn): number {
  const { n, score, x: tiedX, y: tiedY } = kendallCounts(x, y);
  const pairs = (n * (n - 1)) / 2;
  const untied = Math.sqrt((pairs - tiedX.pairs / 2) * (pairs - tiedY.pairs / 2));
  if (!(untied > 0)) return NaN;
  // The roots round, which may carry a perfect order past 1.
  return Math.max(-1, Math.min(1, score / untied));
}

/** Sums over the groups of t values that tie in a series. */
export interface TieSums {
  /** Σ t(t−1). */
  pairs: number;
  /** Σ t(t−1)(2t+5). */
  first: number;
  /** Σ t(t−1)(t−2). */
  triples: number;
}

export interface KendallCounts {
  /** Rows in which both have a value. */
  readonly n: number;
  /** Pairs of rows in the same order less pairs in opposite order. */
  readonly score: number;
  readonly x: TieSums;
  readonly y: TieSums;
}

/**
 * The variance of the score where neither series says anything of the other.
 * @returns NaN for fewer than three rows.
 * Source: Kendall 1975, Rank Correlation Methods, 4th ed., ch. 4 (ties in both).
 */
export function kendallVariance({ n, x, y }: KendallCounts): number {
  const pairs = n * (n - 1);
  return (
    (pairs * (2 * n + 5) - x.first - y.first) / 18 +
    (x.triples * y.triples) / (9 * pairs * (n - 2)) +
    (x.pairs * y.pairs) / (2 * pairs)
  );
}

export function kendallCounts(x: RankedColumn, y: RankedColumn): KendallCounts {
  // Rows in the order of y, thrown into the places of x: sorted by x, and where that ties by y.
  const ends = new Uint32Array(x.distinct + 1);
  const tiedY: TieSums = { pairs: 0, first: 0, triples: 0 };
  let run = 0;
  for (let i = 0, last = -1; i < y.order.length; i++) {
    const row = y.order[i];
    const place = x.places[row];
    if (place < 0) continue;
    ends[place + 1]++;
    if (y.places[row] !== last) {
      addGroup(tiedY, run);
      run = 0;
    }
    last = y.places[row];
    run++;
  }
  addGroup(tiedY, run);
  const tiedX: TieSums = { pairs: 0, first: 0, triples: 0 };
  for (let place = 1; place <= x.distinct; place++) {
    addGroup(tiedX, ends[place]);
    ends[place] += ends[place - 1];
  }
  const n = ends[x.distinct];
  const sorted = new Int32Array(n);
  for (let i = 0; i < y.order.length; i++) {
    const row = y.order[i];
    const place = x.places[row];
    if (place >= 0) sorted[ends[place]++] = y.places[row];
  }
  const tiedBoth = tiedX.pairs > 0 && tiedY.pairs > 0 ? tiedPairs(sorted, ends) : 0;
  const untied = (n * (n - 1)) / 2 - tiedX.pairs / 2 - tiedY.pairs / 2 + tiedBoth;
  return { n, score: untied - 2 * countInversions(sorted), x: tiedX, y: tiedY };
}

function addGroup(sums: TieSums, size: number): void {
  if (size < 2) return;
  const pairs = size * (size - 1);
  sums.pairs += pairs;
  sums.first += pairs * (2 * size + 5);
  sums.triples += pairs * (size - 2);
}

/** Pairs of equal values inside the groups that end at `ends`; each group is in order. */
function tiedPairs(values: Int32Array, ends: Uint32Array): number {
  let total = 0;
  for (let group = 0, i = 0; group < ends.length; group++) {
    for (let last = -1, run = 0; i < ends[group]; i++) {
      run = values[i] === last ? run + 1 : 0;
      last = values[i];
      total += run;
    }
  }
  return total;
}
