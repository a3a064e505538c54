/** Values of a 16-bit word. */
export const wordCount = 65536;

/** Where the lowest 16 bits of a double stand among its four words: 0 with the lowest first, otherwise 3. */
const lowestWord = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 3;

/** Index of a double's word among its four in memory; 0 is the lowest, 3 holds sign and exponent. */
export function wordAt(word: number): number {
  return Math.abs(lowestWord - word);
}

/** For each value of a word the number of doubles whose word is smaller: where they start once sorted by it. */
export function wordStarts(words: Uint16Array, at: number, starts: Uint32Array): void {
  starts.fill(0);
  for (let i = at; i < words.length; i += 4) starts[words[i]]++;
  for (let value = 0, before = 0; value < wordCount; value++) {
    const size = starts[value];
    starts[value] = before;
    before += size;
  }
}
