import { sum } from "../numeric/sums/sum";
import { pick } from "../structure/cellsInAll";
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
  const own = pick(weights, rows);
  const sumOfWeights = sum(own);
  if (n === 0) return { n, sumOfWeights, mean: NaN, error: NaN, freedom: 0, designEffect: NaN };
  // From the first value on, so that what all values share is lost to no rounding.
  const answers = pick(values, rows);
  const origin = answers[0];
  const shares = own.map((weight) => weight / sumOfWeights);
  const mean = origin + sum(shares.map((share, i) => share * (answers[i] - origin)));
  const deviations = answers.map((value) => value - mean);
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
  // The psus with a row of the domain, in order of appearance; the others have a total of 0.
  const psus = new Int32Array(rows.length);
  const placeOf = new Int32Array(stratumOf.length).fill(-1);
  const totals = new Float64Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const psu = psuOf[rows[i]];
    if (placeOf[psu] < 0) {
      placeOf[psu] = count;
      psus[count++] = psu;
    }
    totals[placeOf[psu]] += shares[i] * deviations[i];
  }
  const sums = new Float64Array(psusIn.length);
  const found = new Int32Array(psusIn.length);
  for (let k = 0; k < count; k++) {
    sums[stratumOf[psus[k]]] += totals[k];
    found[stratumOf[psus[k]]]++;
  }
  const parts = new Float64Array(psusIn.length);
  for (let k = 0; k < count; k++) {
    const stratum = stratumOf[psus[k]];
    const distance = totals[k] - sums[stratum] / psusIn[stratum];
    parts[stratum] += distance * distance;
  }
  let variance = 0;
  let strata = 0;
  for (let stratum = 0; stratum < found.length; stratum++) {
    if (found[stratum] === 0) continue;
    strata++;
    const size = psusIn[stratum];
    const rest = (size - found[stratum]) * (sums[stratum] / size) ** 2;
    variance += (size / (size - 1)) * (parts[stratum] + rest);
  }
  return { variance, freedom: count - strata };
}
