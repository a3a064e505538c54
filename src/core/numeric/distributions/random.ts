/**
 * Random numbers that are the same on every machine: 32-bit integer arithmetic only, from a seed.
 * Generator xoshiro128** 1.1 (Blackman and Vigna 2021, doi:10.1145/3460772; public domain, prng.di.unimi.it).
 */
export interface RandomNumbers {
  /** Whole number from 0 to 2³² − 1. */
  nextInteger(): number;
  /** Between −1 and 1, both excluded, symmetric about 0: (2·integer + 1)/2³² − 1, exact in double precision. */
  nextSymmetric(): number;
}

/** @param seed any finite number; seeds that differ give unrelated sequences. */
export function randomNumbers(seed: number): RandomNumbers {
  return fromState(expandSeed(seed));
}

/** @param state four 32-bit words, not all 0. */
export function fromState(state: readonly [number, number, number, number]): RandomNumbers {
  let [a, b, c, d] = state;
  function nextInteger(): number {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  }
  return { nextInteger, nextSymmetric: () => (2 * nextInteger() + 1) / 4294967296 - 1 };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/**
 * Four words from the 64 bits of the seed, each mixed by the finalizer of MurmurHash3 (Appleby, public domain),
 * so that neighboring seeds share nothing.
 */
function expandSeed(seed: number): [number, number, number, number] {
  const bits = new DataView(new ArrayBuffer(8));
  // Adding 0 makes -0 the same seed as 0.
  bits.setFloat64(0, seed + 0);
  let counter = mix(bits.getUint32(0)) ^ bits.getUint32(4);
  const next = () => mix((counter = (counter + 0x9e3779b9) | 0));
  const state: [number, number, number, number] = [next(), next(), next(), next()];
  // The finalizer maps only one counter to 0, so four words cannot all be 0.
  return state;
}

function mix(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
