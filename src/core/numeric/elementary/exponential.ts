import { powerOfTwo } from "./powerOfTwo";

/** ln 2 in two parts; whole multiples of the first up to 2000 are exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** Terms of the series; r ≤ 0.347, so the first one left out is below 1e-17. */
const seriesTerms = 14;

/**
 * e^x from +, −, × and ÷ alone, for the same reason as `naturalLog`.
 *
 * x = k·ln 2 + r with |r| ≤ ½·ln 2; e^x = 2^k·(1 + r + r²/2! + …).
 * Source: Abramowitz and Stegun (1964), 4.2.1; ln 2 in two parts after Cody and Waite (1980).
 * @returns within 3e-16 of e^x relative to it; 0 for −Infinity, Infinity where it does not fit a double.
 */
export function exponential(x: number): number {
  if (!(x > -746)) return x !== x ? NaN : 0;
  if (x > 710) return Infinity;
  const k = Math.round(x * Math.LOG2E);
  const r = x - k * ln2High - k * ln2Low;
  let series = 1;
  for (let term = seriesTerms; term >= 1; term--) series = 1 + (series * r) / term;
  // In two steps, as 2^1024 and 2^-1075 are no doubles of their own.
  const half = Math.trunc(k / 2);
  return series * powerOfTwo(half) * powerOfTwo(k - half);
}
