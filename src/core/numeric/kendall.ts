/**
 * Kendall's tau-b of two complete series, in n·log n steps.
 * @returns NaN for fewer than two values or a series without spread.
 * Sources: Kendall (1945), doi:10.1093/biomet/33.3.239; Knight (1966), doi:10.1080/01621459.1966.10480879.
 */
export function kendallTau(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((i, j) => x[i] - x[j] || y[i] - y[j]);
  const pairs = (n * (n - 1)) / 2;
  const tiedX = tiedPairs(n, (i) => x[order[i]] === x[order[i - 1]]);
  const tiedBoth = tiedPairs(n, (i) => x[order[i]] === x[order[i - 1]] && y[order[i]] === y[order[i - 1]]);
  const ordered = Float64Array.from(order, (i) => y[i]);
  const discordant = countInversions(ordered);
  const tiedY = tiedPairs(n, (i) => ordered[i] === ordered[i - 1]);
  const untied = Math.sqrt((pairs - tiedX) * (pairs - tiedY));
  if (!(untied > 0)) return NaN;
  const tau = (pairs - tiedX - tiedY + tiedBoth - 2 * discordant) / untied;
  // The roots round, which may carry a perfect order past 1.
  return Math.max(-1, Math.min(1, tau));
}

/** Pairs inside runs of equal neighbors. */
function tiedPairs(n: number, sameAsPrevious: (i: number) => boolean): number {
  let total = 0;
  let run = 1;
  for (let i = 1; i <= n; i++) {
    if (i < n && sameAsPrevious(i)) {
      run++;
    } else {
      total += (run * (run - 1)) / 2;
      run = 1;
    }
  }
  return total;
}

/** Pairs in falling order, counted while merge-sorting the values in place. */
function countInversions(values: Float64Array): number {
  const n = values.length;
  const merged = new Float64Array(n);
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let left = start;
      let right = middle;
      for (let to = start; to < end; to++) {
        if (right >= end || (left < middle && values[left] <= values[right])) {
          merged[to] = values[left++];
        } else {
          merged[to] = values[right++];
          inversions += middle - left;
        }
      }
    }
    values.set(merged);
  }
  return inversions;
}
