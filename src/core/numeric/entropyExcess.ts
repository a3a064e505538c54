/** Beyond this the closed form keeps nearly all digits. */
const seriesUpTo = 0.03;
/** 1/(k·(k + 1)), k = 1, 2, …: as many as the last digit needs, 0.03¹² being below it. */
const coefficients = Float64Array.from({ length: 12 }, (_, i) => 1 / ((i + 1) * (i + 2)));

/**
 * x·ln x − x + 1 with x = 1 + d, without the cancellation near x = 1: half of d² there. Never negative; 1 where x is 0.
 *
 * For shares x/n of n parts, x having the mean 1, the mean of this is ln n less the entropy of the shares, and no digit of
 * it is lost where the shares are nearly equal.
 * @param d −1 or more.
 */
export function entropyExcess(d: number): number {
  if (d <= -1) return 1;
  if (Math.abs(d) > seriesUpTo) {
    // x − 1 in place of d: then what rounding did to x is a change of x, of which ln x is a small part.
    const x = 1 + d;
    return x * Math.log(x) - (x - 1);
  }
  // d²·(1/(1·2) − d/(2·3) + d²/(3·4) − …)
  let total = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) total = coefficients[i] - d * total;
  return d * d * total;
}
