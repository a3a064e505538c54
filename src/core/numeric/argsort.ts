/** Below this many values a comparison sort is as fast. */
const radixFrom = 2048;
const bucketCount = 65536;

/**
 * Positions of the values in ascending order, equal values in their given order. −0 and 0 are equal. No NaN.
 * Many values are sorted by their bits, 16 at a time: doubles in the order of their bits are in order of size, once negative
 * ones are turned (Knuth, The Art of Computer Programming 3, §5.2.5).
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const n = values.length;
  let order = Uint32Array.from({ length: n }, (_, i) => i);
  if (n < radixFrom) return order.sort((a, b) => values[a] - values[b] || a - b);
  const words = sortableWords(values);
  let next = new Uint32Array(n);
  const starts = new Uint32Array(bucketCount);
  for (let word = 0; word < 4; word++) {
    starts.fill(0);
    for (let i = 0; i < n; i++) starts[words[4 * i + word]]++;
    let before = 0;
    for (let bucket = 0; bucket < bucketCount; bucket++) {
      const size = starts[bucket];
      starts[bucket] = before;
      before += size;
    }
    for (let i = 0; i < n; i++) next[starts[words[4 * order[i] + word]]++] = order[i];
    [order, next] = [next, order];
  }
  return order;
}

/** Four 16-bit words a value, lowest first, whose order as whole numbers is that of the values. */
function sortableWords(values: Float64Array): Uint16Array {
  // Adding 0 makes −0 to 0.
  const words = new Uint16Array(values.map((value) => value + 0).buffer);
  if (!littleEndian) for (let i = 0; i < words.length; i += 4) words.subarray(i, i + 4).reverse();
  for (let i = 0; i < words.length; i += 4) {
    if (words[i + 3] & 0x8000) {
      for (let word = 0; word < 4; word++) words[i + word] = ~words[i + word];
    } else {
      words[i + 3] |= 0x8000;
    }
  }
  return words;
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
