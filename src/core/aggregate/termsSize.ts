import { effectiveWeights } from "../index/nodes";
import { allParts, type Branch, indicatorsOf, isLeaf } from "../index/tree";
import { columnOf, type Matrix } from "../matrix";
import { largestSize } from "../numeric/ranks/ties";
import { aggregationRules } from "./rules";

/**
 * How large the terms together can be that a unit's score is the sum of. Where they cancel, as z-scores do, the score is
 * small and still carries the rounding of its terms: ranks compare scores by this size (see `ties`).
 * @param normalized n×k; NaN = missing.
 * @returns 0 where scores are no sums: nothing cancels there.
 */
export function termsSize(tree: Branch, normalized: Matrix): number {
  if (allParts(tree).some((part) => !isLeaf(part) && !aggregationRules[part.aggregation].addsUp)) return 0;
  const weights = effectiveWeights(tree);
  return indicatorsOf(tree).reduce(
    (total, indicator) => total + weights.get({ indicator })! * largestSize(columnOf(normalized, indicator)),
    0,
  );
}
