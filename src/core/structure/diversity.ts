import { entropyExcess } from "../numeric/elementary/entropyExcess";
import { sortNonNegative } from "../numeric/ranks/sortNonNegative";
import { type DiversityMeasure } from "../options";

/**
 * How evenly employment is spread over sectors, one number.
 *
 * With shares s over n sectors (zeros count): `shannon` H = −Σ s·ln s (Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x);
 * `evenness` H / ln n (Pielou 1966, doi:10.1016/0022-5193(66)90013-0); `simpson` 1 − Σs² (Simpson 1949,
 * doi:10.1038/163688a0); `hhi` Σs² (Hirschman 1964); `hhinorm` (Σs² − 1/n) / (1 − 1/n); `effective` e^H, the number of
 * equally large sectors with the same H (Hill 1973, doi:10.2307/1934352); `theil` Σ s·ln(n·s) (Theil 1967); `gini` not
 * corrected for n (Gini 1912). A single sector is as concentrated as can be: evenness 0, hhinorm 1.
 * @param shares at least 0, adding up to 1.
 */
export function diversity(shares: Float64Array, measure: DiversityMeasure): number {
  return measures[measure](shares);
}

/** Rounding carries no measure beyond its bounds, which many equal shares reach. */
const measures: Readonly<Record<DiversityMeasure, (shares: Float64Array) => number>> = {
  shannon: entropy,
  evenness: (shares) => (shares.length === 1 ? 0 : entropy(shares) / Math.log(shares.length)),
  simpson: (shares) => Math.max(0, 1 - sumOfSquares(shares)),
  hhi: sumOfSquares,
  hhinorm: (shares) =>
    shares.length === 1 ? 1 : Math.min(1, squaredDeviations(shares) / (1 - 1 / shares.length)),
  effective: (shares) => Math.min(shares.length, Math.exp(entropy(shares))),
  theil: (shares) => Math.min(Math.log(shares.length), theil(shares)),
  gini,
};

/** −Σ s·ln s, at most ln n; the limit of s·ln s at 0 is 0. */
function entropy(shares: Float64Array): number {
  let total = 0;
  for (let i = 0; i < shares.length; i++) if (shares[i] > 0) total -= shares[i] * Math.log(shares[i]);
  // All in one sector: −1·ln 1 would be −0.
  return Math.min(Math.log(shares.length), total + 0);
}

/** Σs², between 1/n and 1. */
function sumOfSquares(shares: Float64Array): number {
  let total = 0;
  for (let i = 0; i < shares.length; i++) total += shares[i] * shares[i];
  return Math.min(1, Math.max(1 / shares.length, total));
}

/** Σ(s − 1/n)² = Σs² − 1/n without the cancellation of the difference. */
function squaredDeviations(shares: Float64Array): number {
  const even = 1 / shares.length;
  let total = 0;
  for (let i = 0; i < shares.length; i++) total += (shares[i] - even) * (shares[i] - even);
  return total;
}

/** Σ s·ln(n·s) as the mean of x·ln x − x + 1 with x = n·s: the same, since the shares add up to 1. */
function theil(shares: Float64Array): number {
  const n = shares.length;
  let total = 0;
  for (let i = 0; i < n; i++) total += entropyExcess(n * shares[i], 1);
  return total / n;
}

/**
 * Gini coefficient of any values at least 0 with a positive total: Σ (2i − n − 1)·x_(i) / (n·Σx), x sorted from the smallest.
 * Between 0 and 1 − 1/n. Values are paired from both ends: no term of the sum is negative.
 */
export function gini(values: Float64Array): number {
  return giniInPlace(values.slice());
}

/** The same, and the values may be sorted by it. */
export function giniInPlace(values: Float64Array): number {
  const n = values.length;
  const sorted = sortNonNegative(values);
  let total = 0;
  let spread = 0;
  for (let low = 0, high = n - 1; low < high; low++, high--) {
    spread += (high - low) * (sorted[high] - sorted[low]);
    total += sorted[low] + sorted[high];
  }
  if (n % 2 === 1) total += sorted[(n - 1) / 2];
  return Math.min(1 - 1 / n, spread / (n * total));
}
