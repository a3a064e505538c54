import { type RandomNumbers } from "../../numeric/distributions/random";
import { quantileOfSorted } from "../../numeric/ranks/quantile";
import { type SampledOutputs } from "./sample";

/** A share of the variance, and the interval in which it lies in 95 % of the samples drawn again from the rows. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What one factor has of the variance of the outputs: alone, and with all its interactions. */
export interface FactorShares {
  readonly first: Share;
  readonly total: Share;
}

/** How often the rows are drawn again. */
const resamples = 200;

/**
 * Sobol's first-order and total shares from the outputs of a sample. The mean is taken off before the first-order
 * estimator, whose error would else grow with it.
 *
 * first = mean(b·(mixed − a))/V and total = mean((a − mixed)²)/(2V), V the variance (divisor 2N − 1) of a and b together.
 * The intervals run from the 2.5th to the 97.5th percentile over rows drawn with replacement; a resample without variance
 * has no shares and is passed over.
 * @returns one a factor; null where the outputs are all the same.
 * Source: first order Saltelli et al. (2010), doi:10.1016/j.cpc.2009.09.018; total Jansen (1999),
 * doi:10.1016/S0010-4655(98)00154-4.
 */
export function varianceShares(outputs: SampledOutputs, random: RandomNumbers): FactorShares[] | null {
  const rows = outputs.a.length;
  const factors = outputs.mixed.length;
  const counts = new Float64Array(rows).fill(1);
  const found = new Float64Array(2 * factors);
  if (!estimate(outputs, counts, found)) return null;
  const drawn = new Float64Array(2 * factors);
  const spread = Array.from({ length: 2 * factors }, () => new Float64Array(resamples));
  let used = 0;
  for (let resample = 0; resample < resamples; resample++) {
    countDrawn(counts, random);
    if (!estimate(outputs, counts, drawn)) continue;
    drawn.forEach((share, i) => (spread[i][used] = share));
    used++;
  }
  const shareAt = (i: number): Share => {
    const sorted = spread[i].subarray(0, used).sort();
    return {
      share: found[i],
      low: quantileOfSorted(sorted, 0.025),
      high: quantileOfSorted(sorted, 0.975),
    };
  };
  return outputs.mixed.map((_, j) => ({ first: shareAt(2 * j), total: shareAt(2 * j + 1) }));
}

/** Draws as many rows as there are, with replacement. */
function countDrawn(counts: Float64Array, { nextSymmetric }: RandomNumbers): void {
  const half = counts.length / 2;
  counts.fill(0);
  // From 0 up to, not including, the number of rows: u is below 1.
  for (let i = 0; i < counts.length; i++) counts[Math.floor(half * (1 + nextSymmetric()))]++;
}

/**
 * @param counts how often each row counts; together as many as there are rows.
 * @param out receives first order and total of each factor in turn.
 * @returns false where the outputs that count are all the same.
 */
function estimate({ a, b, mixed }: SampledOutputs, counts: Float64Array, out: Float64Array): boolean {
  const rows = a.length;
  if (isConstant(a, b, counts)) return false;
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += counts[i] * (a[i] + b[i]);
  const mean = sum / (2 * rows);
  let squares = 0;
  for (let i = 0; i < rows; i++) squares += counts[i] * ((a[i] - mean) ** 2 + (b[i] - mean) ** 2);
  const variance = squares / (2 * rows - 1);
  mixed.forEach((outputs, j) => {
    let products = 0;
    let distances = 0;
    for (let i = 0; i < rows; i++) {
      const change = outputs[i] - a[i];
      products += counts[i] * (b[i] - mean) * change;
      distances += counts[i] * change * change;
    }
    out[2 * j] = products / rows / variance;
    out[2 * j + 1] = distances / (2 * rows) / variance;
  });
  return true;
}

function isConstant(a: Float64Array, b: Float64Array, counts: Float64Array): boolean {
  const value = a[counts.findIndex((count) => count > 0)];
  for (let i = 0; i < a.length; i++) if (counts[i] > 0 && (a[i] !== value || b[i] !== value)) return false;
  return true;
}
