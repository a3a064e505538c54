import { tTwoSided } from "../numeric/distributions/tDistribution";

/** A coefficient with its standard error, t and two-sided p; t and p are NaN where the error is 0 (an exact fit). */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  readonly t: number;
  readonly p: number;
}

export function estimate(value: number, error: number, freedom: number): Estimate {
  const t = error > 0 ? value / error : NaN;
  return { value, error, t, p: error > 0 ? tTwoSided(t, freedom) : NaN };
}
