import { incompleteBeta } from "./incompleteBeta";

/**
 * P(F > f) for the F distribution with `numerator` and `denominator` degrees of freedom:
 * I_x(denominator/2, numerator/2) with x = denominator/(denominator + numerator·f).
 * Relative error as `incompleteBeta`, at most 4e-13 down to 1e-300.
 * Source: Johnson, Kotz and Balakrishnan 1995, Continuous Univariate Distributions 2, ch. 27.
 */
export function fUpperTail(f: number, numerator: number, denominator: number): number {
  const ratio = (numerator / denominator) * f;
  return incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), denominator / 2, numerator / 2);
}
