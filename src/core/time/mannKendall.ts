import { normalTwoSided } from "../numeric/distributions/normalDistribution";
import { kendallCounts, kendallOfRanked, kendallVariance } from "../numeric/ranks/kendall";
import { rankedColumn } from "../numeric/ranks/rankedColumn";

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
  const [x, y] = [rankedColumn(times), rankedColumn(values)];
  const tau = kendallOfRanked(x, y);
  if (Number.isNaN(tau)) return { tau, p: NaN };
  const counts = kendallCounts(x, y);
  const z = counts.score === 0 ? 0 : (Math.abs(counts.score) - 1) / Math.sqrt(kendallVariance(counts));
  return { tau, p: normalTwoSided(z) };
}
