import { pairwiseCorrelations } from "../../../core/analyze/pairwiseCorrelation";
import { createMatrix, valueAt } from "../../../core/matrix";
import { type ModelNode } from "../index/modelNodes";
import { percentAmongSiblings } from "./nodeWeights";

/** The weight of one indicator or dimension in two presets, in per cent of what its siblings weigh together. */
export interface ComparedWeight {
  readonly name: string;
  /** See `ModelNode`. */
  readonly depth: number;
  readonly here: number;
  readonly there: number;
  /** Points by which it weighs more here. */
  readonly difference: number;
}

/** @param here the weights shown, in per cent. @param cellsThere the other preset's cells, in any unit. */
export function comparedWeights(
  nodes: readonly ModelNode[],
  here: readonly number[],
  cellsThere: readonly number[],
): ComparedWeight[] {
  const there = percentAmongSiblings(nodes, cellsThere);
  return nodes.map(({ name, depth }, i) => ({
    name,
    depth,
    here: here[i],
    there: there[i],
    difference: here[i] - there[i],
  }));
}

/** Kendall's tau-b of two rankings: 1 = the same order, −1 = turned round; NaN where one of them has no order. */
export function rankAgreement(ranks: readonly { readonly from: number; readonly to: number }[]): number {
  if (ranks.length < 2) return NaN;
  const pairs = createMatrix(ranks.length, 2);
  pairs.values.set([...ranks.map(({ from }) => from), ...ranks.map(({ to }) => to)]);
  return valueAt(pairwiseCorrelations(pairs, "kendall"), 0, 1);
}
