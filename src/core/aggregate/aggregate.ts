import { combineMatrix } from "../index/combine";
import { flatTree } from "../index/tree";
import { type Matrix } from "../matrix";
import { type AnyAggregation } from "../options";
import { type UnitScores } from "./unitScores";

/**
 * Combines the normalized indicators of each unit into its score: an index without dimensions.
 * Weights are rescaled over the indicators present (not under `sum`, which needs all of them).
 * @param normalized n×k, NaN = missing.
 * @param weights k numbers at least 0; those at 0 are ignored.
 * @param coverage least share (0 to 1) of the indicators that must be present.
 */
export function aggregate(
  normalized: Matrix,
  weights: Float64Array,
  aggregation: AnyAggregation,
  coverage: number,
): UnitScores {
  return combineMatrix(flatTree(weights, aggregation, coverage), normalized);
}
