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
  // Rows in the order of y, thrown into the places of x: sorted by x, and where that ties by y.
  const ends = new Uint32Array(x.distinct + 1);
  let tiedY = 0;
  for (let i = 0, last = -1, run = 0; i < y.order.length; i++) {
    const row = y.order[i];
    const place = x.places[row];
    if (place < 0) continue;
    ends[place + 1]++;
    run = y.places[row] === last ? run + 1 : 0;
    last = y.places[row];
    tiedY += run;
  }
  let tiedX = 0;
  for (let place = 1; place <= x.distinct; place++) {
    tiedX += (ends[place] * (ends[place] - 1)) / 2;
    ends[place] += ends[place - 1];
  }
  const n = ends[x.distinct];
  const sorted = new Int32Array(n);
  for (let i = 0; i < y.order.length; i++) {
    const row = y.order[i];
    const place = x.places[row];
    if (place >= 0) sorted[ends[place]++] = y.places[row];
  }
  const tiedBoth = tiedX > 0 && tiedY > 0 ? tiedPairs(sorted, ends) : 0;
  const pairs = (n * (n - 1)) / 2;
  const untied = Math.sqrt((pairs - tiedX) * (pairs - tiedY));
  if (!(untied > 0)) return NaN;
  const discordant = countInversions(sorted);
  const tau = (pairs - tiedX - tiedY + tiedBoth - 2 * discordant) / untied;
  // The roots round, which may carry a perfect order past 1.
  return Math.max(-1, Math.min(1, tau));
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
