import { wordAt, wordCount, wordStarts } from "./wordStarts";

/** Below this many values a comparison sort is as fast. */
const radixFrom = 2048;

/**
 * Positions of the values in ascending order, equal values in their given order. −0 and 0 are equal. No NaN.
 * Many values are sorted by their bits, 16 at a time: doubles in the order of their bits are in order of size, once negative
 * ones are turned (Knuth, The Art of Computer Programming 3, §5.2.5). The upper half of the bits tells nearly all values
 * apart; the few neighbors it does not are then exchanged.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (order.length < radixFrom) return order.sort((a, b) => values[a] - values[b] || a - b);
  const words = sortableWords(values);
  const room = new Uint32Array(order.length);
  sortByWords(order, room, words, [2, 3]);
  if (!exchangeNeighbors(order, values, 4 * order.length)) {
    for (let i = 0; i < order.length; i++) order[i] = i;
    sortByWords(order, room, words, [0, 1, 2, 3]);
  }
  return order;
}

/** An even number of words: the positions end where they began. */
function sortByWords(
  order: Uint32Array,
  room: Uint32Array,
  words: Uint16Array,
  which: readonly number[],
): void {
  const starts = new Uint32Array(wordCount);
  let from = order;
  let to = room;
  for (const word of which) {
    const at = wordAt(word);
    wordStarts(words, at, starts);
    for (let i = 0; i < from.length; i++) to[starts[words[4 * from[i] + at]]++] = from[i];
    [from, to] = [to, from];
  }
}

/** Puts each position behind those of smaller values; false, half-way, once that took more than `moves`. */
function exchangeNeighbors(order: Uint32Array, values: Float64Array, moves: number): boolean {
  let last = values[order[0]];
  for (let i = 1, left = moves; i < order.length; i++) {
    const position = order[i];
    const value = values[position];
    if (last <= value) {
      last = value;
      continue;
    }
    let at = i;
    for (; at > 0 && values[order[at - 1]] > value; at--) order[at] = order[at - 1];
    order[at] = position;
    left -= i - at;
    if (left < 0) return false;
  }
  return true;
}

/** Four 16-bit words a value, as they lie in memory, whose order as whole numbers is that of the values. */
function sortableWords(values: Float64Array): Uint16Array {
  const copy = new Float64Array(values.length);
  // Adding 0 makes −0 to 0.
  for (let i = 0; i < copy.length; i++) copy[i] = values[i] + 0;
  const words = new Uint16Array(copy.buffer);
  const top = wordAt(3);
  for (let i = 0; i < words.length; i += 4) {
    if (words[i + top] & 0x8000) {
      for (let word = 0; word < 4; word++) words[i + word] = ~words[i + word];
    } else {
      words[i + top] |= 0x8000;
    }
  }
  return words;
}
