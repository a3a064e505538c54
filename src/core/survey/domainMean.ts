import { sum } from "../numeric/sums/sum";
import { type SurveyDesign } from "./design";

/** A weighted mean and how sure it is. */
export interface DomainMean {
  readonly n: number;
  readonly sumOfWeights: number;
  /** NaN without a row. */
  readonly mean: number;
  /** NaN where no stratum has two psus with a row of the domain: 0 would look like certainty. */
  readonly error: number;
  /** psus less strata, among those with a row of the domain. */
  readonly freedom: number;
  /** Variance over that of as many rows drawn one by one with replacement; NaN where that is 0 or unknown. */
  readonly designEffect: number;
}

/**
 * The mean over a domain, a part of the sample that was not drawn as one: all its strata and psus count, also those without
 * a row of the domain.
 *
 * ȳ = Σwy/Σw; by Taylor linearization z = w(y − ȳ)/Σw inside the domain and 0 outside, and
 * V = Σ_h n_h/(n_h − 1)·Σ_i (z_hi − z̄_h)² over the psu totals z_hi of the n_h psus of each stratum; no finite population
 * correction. Design effect V/(S²/n), S² = n/(n − 1)·Σw(y − ȳ)²/Σw.
 * Sources: Binder (1983), doi:10.2307/1402588; Lumley (2004), doi:10.18637/jss.v009.i08 (`svymean`); Kish (1965).
 * @param rows of the domain, those with a value and a weight above 0.
 */
export function domainMean(
  values: Float64Array,
  weights: Float64Array,
  rows: Int32Array,
  design: SurveyDesign,
): DomainMean {
  const n = rows.length;
  const sumOfWeights = sum(Float64Array.from(rows, (row) => weights[row]));
  if (n === 0) return { n, sumOfWeights, mean: NaN, error: NaN, freedom: 0, designEffect: NaN };
  // From the first value on, so that what all values share is lost to no rounding.
  const origin = values[rows[0]];
  const shares = Float64Array.from(rows, (row) => weights[row] / sumOfWeights);
  const mean = origin + sum(shares.map((share, i) => share * (values[rows[i]] - origin)));
  const deviations = Float64Array.from(rows, (row) => values[row] - mean);
  const { variance, freedom } = varianceOf(shares, deviations, rows, design);
  const squares = sum(shares.map((share, i) => share * deviations[i] * deviations[i]));
  const simple = squares / (n - 1);
  return {
    n,
    sumOfWeights,
    mean,
    error: freedom > 0 ? Math.sqrt(variance) : NaN,
    freedom,
    designEffect: freedom > 0 && simple > 0 ? variance / simple : NaN,
  };
}

function varianceOf(
  shares: Float64Array,
  deviations: Float64Array,
  rows: Int32Array,
  { psuOf, stratumOf, psusIn }: SurveyDesign,
): { variance: number; freedom: number } {
  const totals = new Map<number, number>();
  for (let i = 0; i < rows.length; i++) {
    const psu = psuOf[rows[i]];
    totals.set(psu, (totals.get(psu) ?? 0) + shares[i] * deviations[i]);
  }
  const sums = new Map<number, { total: number; psus: number }>();
  for (const [psu, total] of totals) {
    const stratum = stratumOf[psu];
    const own = sums.get(stratum);
    if (own) {
      own.total += total;
      own.psus++;
    } else sums.set(stratum, { total, psus: 1 });
  }
  const parts = new Map<number, number>();
  for (const [psu, total] of totals) {
    const stratum = stratumOf[psu];
    const distance = total - sums.get(stratum)!.total / psusIn[stratum];
    parts.set(stratum, (parts.get(stratum) ?? 0) + distance * distance);
  }
  let variance = 0;
  for (const [stratum, { total, psus }] of sums) {
    const size = psusIn[stratum];
    // Psus without a row of the domain have a total of 0.
    const rest = (size - psus) * (total / size) ** 2;
    variance += (size / (size - 1)) * (parts.get(stratum)! + rest);
  }
  return { variance, freedom: totals.size - sums.size };
}
