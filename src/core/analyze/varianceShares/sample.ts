import { type RandomNumbers } from "../../numeric/distributions/random";

/** What a model gives for two samples of its factors, A and B, and for A with one factor taken from B. */
export interface SampledOutputs {
  /** One a row. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** One array a factor. */
  readonly mixed: readonly Float64Array[];
}

/** @param factors one each, between −1 and 1; the array is used again for the next call. */
export type Model = (factors: Float64Array) => number;

/**
 * Runs a model (factors + 2) times for each row. A row draws its factors for A, then for B, each evenly spread between −1
 * and 1.
 * Source: Saltelli et al. (2010), doi:10.1016/j.cpc.2009.09.018, table 2.
 */
export function sampleOutputs(
  model: Model,
  factors: number,
  rows: number,
  { nextSymmetric }: RandomNumbers,
): SampledOutputs {
  const a = new Float64Array(rows);
  const b = new Float64Array(rows);
  const mixed = Array.from({ length: factors }, () => new Float64Array(rows));
  const first = new Float64Array(factors);
  const second = new Float64Array(factors);
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < factors; j++) first[j] = nextSymmetric();
    for (let j = 0; j < factors; j++) second[j] = nextSymmetric();
    a[row] = model(first);
    b[row] = model(second);
    for (let j = 0; j < factors; j++) {
      const own = first[j];
      first[j] = second[j];
      mixed[j][row] = model(first);
      first[j] = own;
    }
  }
  return { a, b, mixed };
}
