import { type Matrix, valueAt } from "../../matrix";

/** A cell of a matrix of pairwise judgments, as 0-based indicators. */
export interface JudgmentCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The judgment above the diagonal that the weights contradict most: the ratio of the two weights is furthest from it, in
 * proportion. The first of equals; the corner where there is nothing to compare.
 * @param judgments n×n, reciprocal, see `comparisonMatrix`.
 * @param weights n, from these judgments.
 * Source: Saaty (2003), doi:10.1016/S0377-2217(02)00227-8: the largest of a_ij·w_j/w_i is looked at first.
 */
export function contradictedJudgment(judgments: Matrix, weights: Float64Array): JudgmentCell {
  let found = { row: 0, column: Math.min(1, judgments.rows - 1) };
  let largest = -1;
  for (let row = 0; row < judgments.rows; row++) {
    for (let column = row + 1; column < judgments.rows; column++) {
      const gap = Math.abs(Math.log((valueAt(judgments, row, column) * weights[column]) / weights[row]));
      if (gap > largest) [found, largest] = [{ row, column }, gap];
    }
  }
  return found;
}
