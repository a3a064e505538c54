const scratch = new DataView(new ArrayBuffer(8));

/** Terms 1/3, 1/5, … of the series; s² ≤ 0.0295, so the first one left out is below 1e-17. */
const seriesTerms = 11;

/**
 * Natural logarithm of a number at least 0 from +, −, × and ÷ alone, which IEEE 754 rounds the same way everywhere;
 * Math.log may differ in its last digit between browsers, and a rank must not depend on that.
 *
 * x = m·2^e with m between √½ and √2; ln x = e·ln 2 + 2·(s + s³/3 + s⁵/5 + …), s = (m − 1)/(m + 1).
 * Source: Abramowitz and Stegun (1964), 4.1.27.
 * @returns within 4e-16 of ln x relative to max(1, |ln x|); −Infinity for 0.
 */
export function naturalLog(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  // Numbers below the normal range are scaled up first, so that their exponent can be read.
  const tiny = x < 2.3e-308;
  scratch.setFloat64(0, tiny ? x * 18014398509481984 : x);
  const head = scratch.getUint32(0);
  let exponent = (head >>> 20) - 1023 - (tiny ? 54 : 0);
  scratch.setUint32(0, (head & 0x000fffff) | 0x3ff00000);
  let mantissa = scratch.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let term = seriesTerms; term >= 1; term--) series = (series + 1 / (2 * term + 1)) * square;
  return exponent * Math.LN2 + 2 * (s + s * series);
}
