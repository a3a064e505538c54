import { kendallTau } from "../numeric/ranks/kendall";
import { normalTwoSided } from "../numeric/distributions/normalDistribution";
import { settle } from "../numeric/ranks/ties";

export interface MannKendall {
  /** Kendall's tau-b of the values with time, −1 to 1; NaN where one of them does not vary. */
  readonly tau: number;
  /** Two-sided, by the normal approximation with continuity and tie correction; rough below 10 points. */
  readonly p: number;
}

/**
 * Mann–Kendall test of a monotonic trend; ties by the rule of `ties`.
 * Sources: Mann 1945, doi:10.2307/1907187; Kendall 1975, Rank Correlation Methods, 4th ed., ch. 4 (ties in both).
 */
export function mannKendall(times: Float64Array, values: Float64Array): MannKendall {
  return settledTest(settle(times), settle(values));
}

function settledTest(times: Float64Array, values: Float64Array): MannKendall {
  const tau = kendallTau(times, values);
  if (Number.isNaN(tau)) return { tau, p: NaN };
  const n = times.length;
  const t = tieSums(times);
  const u = tieSums(values);
  const pairs = n * (n - 1);
  const score = Math.round(tau * Math.sqrt((pairs / 2 - t.pairs / 2) * (pairs / 2 - u.pairs / 2)));
  const variance =
    (pairs * (2 * n + 5) - t.first - u.first) / 18 +
    (t.triples * u.triples) / (9 * pairs * (n - 2)) +
    (t.pairs * u.pairs) / (2 * pairs);
  const z = score === 0 ? 0 : (Math.abs(score) - 1) / Math.sqrt(variance);
  return { tau: Math.max(-1, Math.min(1, tau)), p: normalTwoSided(z) };
}

/** Σ over groups of t equal values of t(t−1), t(t−1)(2t+5) and t(t−1)(t−2). */
function tieSums(values: Float64Array): { pairs: number; first: number; triples: number } {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const sums = { pairs: 0, first: 0, triples: 0 };
  for (const size of sizes.values()) {
    const pairs = size * (size - 1);
    sums.pairs += pairs;
    sums.first += pairs * (2 * size + 5);
    sums.triples += pairs * (size - 2);
  }
  return sums;
}
