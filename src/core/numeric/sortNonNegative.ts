/** Up to this many values insertion is fastest; from `radixFrom` on, sorting by bits is. */
const insertionUpTo = 32;
const radixFrom = 4096;
const bucketCount = 65536;

/** Sorts values at least 0 without NaN, in place: their bits, read as whole numbers, are in the same order. */
export function sortNonNegative(values: Float64Array): Float64Array {
  if (values.length <= insertionUpTo) return insertionSort(values);
  return values.length < radixFrom ? values.sort() : radixSort(values);
}

function insertionSort(values: Float64Array): Float64Array {
  for (let i = 1; i < values.length; i++) {
    const value = values[i];
    let at = i;
    for (; at > 0 && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
  }
  return values;
}

/** Sixteen bits at a time, the lowest first (Knuth, The Art of Computer Programming 3, §5.2.5). */
function radixSort(values: Float64Array): Float64Array {
  const n = values.length;
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(n);
  const starts = new Uint32Array(bucketCount);
  for (let word = 0; word < 4; word++) {
    const words = new Uint16Array(from.buffer, from.byteOffset, 4 * n);
    const at = littleEndian ? word : 3 - word;
    starts.fill(0);
    for (let i = 0; i < n; i++) starts[words[4 * i + at]]++;
    for (let bucket = 0, before = 0; bucket < bucketCount; bucket++) {
      const size = starts[bucket];
      starts[bucket] = before;
      before += size;
    }
    for (let i = 0; i < n; i++) to[starts[words[4 * i + at]]++] = from[i];
    [from, to] = [to, from];
  }
  return from;
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
