/** Partitions after which the rest is sorted: halving takes a million values fewer than half as many. */
const partitions = 40;

/**
 * The value at a position (from 0) of the ascending order. Values without NaN; they are rearranged: what lies before the
 * position is then at most as large, what lies behind it at least.
 * Source: Hoare (1961), Algorithm 65: Find, doi:10.1145/366622.366647.
 */
export function nthSmallest(values: Float64Array, position: number): number {
  let low = 0;
  let high = values.length - 1;
  for (let left = partitions; low < high; left--) {
    if (left === 0) {
      values.subarray(low, high + 1).sort();
      break;
    }
    const pivot = middleOf(values[low], values[(low + high) >>> 1], values[high]);
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      const value = values[i];
      values[i++] = values[j];
      values[j--] = value;
    }
    if (position <= j) high = j;
    else if (position >= i) low = i;
    else break;
  }
  return values[position];
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
