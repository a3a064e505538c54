/**
 * The numbers of a seed by the published generator (xoshiro128**, Blackman and Vigna 2021, doi:10.1145/3460772) and the
 * seeding of src/core/numeric/distributions/random.ts, in unsigned big integers and apart from the product.
 * @returns whole numbers from 0 to 2³² − 1
 */
export function bigIntegerNumbers(seed: number, count: number): number[] {
  const word = (n: bigint) => n & 0xffffffffn;
  const mix = (n: bigint) => {
    let x = word(n);
    x = word((x ^ (x >> 16n)) * 0x85ebca6bn);
    x = word((x ^ (x >> 13n)) * 0xc2b2ae35n);
    return x ^ (x >> 16n);
  };
  const bits = Buffer.alloc(8);
  bits.writeDoubleBE(seed);
  let counter = mix(BigInt(bits.readUInt32BE(0))) ^ BigInt(bits.readUInt32BE(4));
  const s = [0, 1, 2, 3].map(() => mix((counter = word(counter + 0x9e3779b9n))));
  const turn = (x: bigint, k: bigint) => word((x << k) | (x >> (32n - k)));
  return Array.from({ length: count }, () => {
    const result = word(turn(word(s[1] * 5n), 7n) * 9n);
    const t = word(s[1] << 9n);
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = turn(s[3], 11n);
    return Number(result);
  });
}

/** The same as draws between −1 and 1. */
export function bigIntegerDraws(seed: number, count: number): number[] {
  return bigIntegerNumbers(seed, count).map((number) => (2 * number + 1) / 2 ** 32 - 1);
}
