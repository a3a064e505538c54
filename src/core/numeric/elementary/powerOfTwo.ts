const scratch = new DataView(new ArrayBuffer(8));

/** 2^exponent without rounding, which ** does not promise; for whole exponents from −1074 (the smallest double) to 1023. */
export function powerOfTwo(exponent: number): number {
  if (exponent < -1022) return powerOfTwo(exponent + 52) * Number.EPSILON;
  scratch.setUint32(0, (exponent + 1023) << 20);
  scratch.setUint32(4, 0);
  return scratch.getFloat64(0);
}

/** The whole e with 2^e ≤ |x| < 2^(e + 1), for finite x other than 0. */
export function exponentOf(x: number): number {
  scratch.setFloat64(0, x);
  const stored = (scratch.getUint32(0) >>> 20) & 0x7ff;
  // Numbers below the normal range are scaled up first, so that their exponent can be read.
  return stored === 0 ? exponentOf(x * 18014398509481984) - 54 : stored - 1023;
}
