import { wordAt, wordCount, wordStarts } from "./wordStarts";

/** Up to this many values insertion is fastest; from `radixFrom` on, sorting by bits is. */
const insertionUpTo = 32;
const radixFrom = 4096;

/** Sorts values at least 0 without NaN, in place: their bits, read as whole numbers, are in the same order. */
export function sortNonNegative(values: Float64Array): Float64Array {
  if (values.length <= insertionUpTo) insertionSort(values, Infinity);
  else if (values.length < radixFrom) values.sort();
  else radixSort(values);
  return values;
}

/** Puts each value behind the smaller ones; false, half-way, once that took more than `moves`. */
function insertionSort(values: Float64Array, moves: number): boolean {
  for (let i = 1, left = moves; i < values.length; i++) {
    const value = values[i];
    let at = i;
    for (; at > 0 && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
    left -= i - at;
    if (left < 0) return false;
  }
  return true;
}

/**
 * Sixteen bits at a time, the lowest first (Knuth, The Art of Computer Programming 3, §5.2.5). The upper half of the bits
 * tells nearly all values apart; the few neighbors it does not are then exchanged.
 */
function radixSort(values: Float64Array): void {
  const room = new Float64Array(values.length);
  sortByWords(values, room, [2, 3]);
  if (!insertionSort(values, 4 * values.length)) sortByWords(values, room, [0, 1, 2, 3]);
}

/** An even number of words: the values end where they began. */
function sortByWords(values: Float64Array, room: Float64Array, words: readonly number[]): void {
  const starts = new Uint32Array(wordCount);
  let from = values;
  let to = room;
  for (const word of words) {
    const bits = new Uint16Array(from.buffer, from.byteOffset, 4 * from.length);
    const at = wordAt(word);
    wordStarts(bits, at, starts);
    for (let i = 0; i < from.length; i++) to[starts[bits[4 * i + at]]++] = from[i];
    [from, to] = [to, from];
  }
}
