/** Up to this far from 1 the series is used: beyond, the closed form keeps nearly all digits. */
const near = 0.03;
/** 1/(k·(k + 1)), k = 1, 2, …: as many as the last digit needs, 0.03¹² being below it. */
const coefficients = Float64Array.from({ length: 12 }, (_, i) => 1 / ((i + 1) * (i + 2)));

/**
 * x·ln x − x + 1 with x = value/mean, without the cancellation near x = 1: with d = x − 1 half of d² there. Never negative;
 * 1 where x is 0.
 *
 * Over values with that mean, the mean of this is ln n less the entropy of their shares, and no digit of it is lost where
 * the shares are nearly equal.
 * @param value 0 or more. @param mean above 0.
 */
export function entropyExcess(value: number, mean: number): number {
  const x = value / mean;
  // What rounding did to x is a change of x, of which ln x is a small part.
  const d = x - 1;
  if (Math.abs(d) > near) return x > 0 ? x * Math.log(x) - d : 1;
  return excessNearOne((value - mean) / mean);
}

/** d²·(1/(1·2) − d/(2·3) + d²/(3·4) − …) */
function excessNearOne(d: number): number {
  let total = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) total = coefficients[i] - d * total;
  return d * d * total;
}
