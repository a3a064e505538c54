/** Runs of this length are sorted by insertion, which is faster than merging ever shorter ones. */
const run = 8;

/**
 * Pairs of whole numbers at least 0 in falling order, counted while sorting the values in place: each step of an insertion, and each value of a left
 * half that a merge lets a smaller one of the right half pass, is one.
 */
export function countInversions(values: Int32Array): number {
  const n = values.length;
  let inversions = 0;
  for (let start = 0; start < n; start += run)
    inversions += insertionSort(values, start, Math.min(n, start + run));
  let from: Int32Array = values;
  let to: Int32Array = new Int32Array(n > run ? n : 0);
  for (let width = run; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width)
      inversions += merge(from, to, start, Math.min(n, start + width), Math.min(n, start + 2 * width));
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return inversions;
}

function insertionSort(values: Int32Array, start: number, end: number): number {
  let moves = 0;
  for (let i = start + 1; i < end; i++) {
    const value = values[i];
    let at = i;
    for (; at > start && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
    moves += i - at;
  }
  return moves;
}

function merge(from: Int32Array, to: Int32Array, start: number, middle: number, end: number): number {
  let inversions = 0;
  let left = start;
  let right = middle;
  let next = start;
  // Without branches, which a processor guesses wrong half the time: `passes` is −1 where the right value is smaller, else 0.
  while (left < middle && right < end) {
    const value = from[left];
    const less = from[right] - value;
    const passes = less >> 31;
    to[next++] = value + (passes & less);
    inversions += passes & (middle - left);
    left += 1 + passes;
    right -= passes;
  }
  while (left < middle) to[next++] = from[left++];
  while (right < end) to[next++] = from[right++];
  return inversions;
}
