import { fail } from "../errors";
import { countPresent, type Matrix } from "../matrix";
import { blockSum } from "../numeric/sums/blockSum";
import { sumOfPresent } from "../numeric/sums/sum";
import { type StructureWeight } from "../options";
import { placeOf } from "./cellsInAll";
import { shares } from "./shares";

/** What weights by a word are: everything that depends on the choice and not on the jobs. */
interface WeightRule {
  /** Turns shares into terms, in place. */
  readonly apply: (employment: Matrix, share: Float64Array) => void;
  /** Whether the index never exceeds 1: many equal shares reach evenness 1, and rounding adds to it. */
  readonly atMostOne: boolean;
  /** Whether a cell's weight depends on its position among the others. */
  readonly readsOrder: boolean;
}

const weightRules: Readonly<Record<StructureWeight, WeightRule>> = {
  evenness: { apply: applyEvenness, atMostOne: true, readsOrder: false },
  diversity: { apply: applyDiversity, atMostOne: true, readsOrder: false },
  layer: { apply: applyLayer, atMostOne: false, readsOrder: true },
};

export function readsOrder(word: StructureWeight): word is "layer" {
  return weightRules[word].readsOrder;
}

/**
 * The terms of the Employment Structure Index: ESI_ij = J_ij/T · w_ij, in the shape of `employment`.
 *
 * Weights that depend on the shares make the index say how even the structure is:
 * - `evenness`: w = −ln s / ln n (Pielou 1966, doi:10.1016/0022-5193(66)90013-0), n = cells with a number, zeros included;
 * - `diversity`: w = 1 − s (Gini–Simpson; Simpson 1949, doi:10.1038/163688a0);
 * - `layer`: w = 1, 2, 3, … by position in a row or column (industrial upgrading);
 * - a matrix of the same shape: as given.
 * @param employment cells at least 0; NaN = not counted.
 * @returns one term a cell, NaN where employment is blank.
 * @throws IndexError for negative employment, a total of 0, or a missing weight.
 */
export function structureTerms(employment: Matrix, weights: StructureWeight | Matrix): Matrix {
  const values = shares(employment);
  if (typeof weights === "string") weightRules[weights].apply(employment, values);
  else applyWeights(employment, values, weights);
  return { rows: employment.rows, columns: employment.columns, values };
}

/** Employment Structure Index: the sum of its terms. */
export function structureIndex(employment: Matrix, weights: StructureWeight | Matrix): number {
  const { values } = structureTerms(employment, weights);
  // Given weights may have any sign, so that terms can cancel.
  const sum = typeof weights === "string" ? blockSum(values) : sumOfPresent(values);
  const total = typeof weights === "string" && weightRules[weights].atMostOne ? Math.min(1, sum) : sum;
  if (!Number.isFinite(total)) fail("resultNotFinite", {});
  return total;
}

function applyEvenness(_employment: Matrix, share: Float64Array): void {
  const cells = countPresent(share);
  // A single cell is not even.
  const scale = cells > 1 ? -1 / Math.log(cells) : 0;
  for (let i = 0; i < share.length; i++) {
    const s = share[i];
    // The limit of s·ln s at 0 is 0. Adding 0 makes a −0 of all jobs in one cell to 0.
    if (s > 0) share[i] = s * Math.log(s) * scale + 0;
  }
}

function applyDiversity(_employment: Matrix, share: Float64Array): void {
  for (let i = 0; i < share.length; i++) share[i] *= 1 - share[i];
}

function applyLayer({ rows, columns }: Matrix, share: Float64Array): void {
  if (rows > 1 && columns > 1) fail("layerNeedsVector", { rows, columns });
  for (let i = 0; i < share.length; i++) share[i] *= i + 1;
}

function applyWeights(employment: Matrix, share: Float64Array, weights: Matrix): void {
  for (let i = 0; i < share.length; i++) {
    if (share[i] !== share[i]) continue;
    const weight = weights.values[i];
    if (weight !== weight) fail("weightMissingAt", placeOf(employment, i));
    share[i] *= weight;
    if (share[i] - share[i] !== 0) fail("resultNotFinite", {});
  }
}
