import { incompleteBeta } from "./incompleteBeta";

/**
 * P(|T| > |t|) for Student's t with `freedom` degrees of freedom: I_x(freedom/2, ½) with x = freedom/(freedom + t²).
 * Relative error as `incompleteBeta`, below 3e-13 down to 1e-300; 0 for |t| beyond 1e154, whose square overflows.
 * Source: DLMF 8.17 with Student (1908); Johnson, Kotz and Balakrishnan 1995, ch. 28.
 */
export function tTwoSided(t: number, freedom: number): number {
  const ratio = t / Math.sqrt(freedom);
  if (Math.abs(ratio) <= 1) {
    const square = ratio * ratio;
    return incompleteBeta(1 / (1 + square), square / (1 + square), freedom / 2, 0.5);
  }
  const inverse = 1 / (ratio * ratio);
  return incompleteBeta(inverse / (1 + inverse), 1 / (1 + inverse), freedom / 2, 0.5);
}

/**
 * The t > 0 with P(|T| > t) = p, by bisection; within 1e-13 of R 4.2.2's qt.
 * @param p from 1e-150 to 1, 1 left out: with one degree of freedom t is about 1/p, and its square must fit a double.
 */
export function tQuantileTwoSided(p: number, freedom: number): number {
  let high = 1;
  while (tTwoSided(high, freedom) > p && high < 1e300) high *= 2;
  let low = high === 1 ? 0 : high / 2;
  for (let step = 0; step < 200 && high - low > 2e-16 * high; step++) {
    const middle = low + (high - low) / 2;
    if (tTwoSided(middle, freedom) > p) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}
