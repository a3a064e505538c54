import { allParts, type Branch, isLeaf, sharesOf } from "../index/tree";
import { columnOf, type Matrix } from "../matrix";
import { largestSize } from "../numeric/ranks/ties";
import { ruleOf } from "./rules";

/** The largest absolute value of each column of normalized indicators; NaN is skipped. */
export function columnSizes(normalized: Matrix): Float64Array {
  return Float64Array.from({ length: normalized.columns }, (_, j) => largestSize(columnOf(normalized, j)));
}

/**
 * How large the terms together can be that a unit's score is the sum of. Where they cancel, as z-scores do, the score is
 * small and still carries the rounding of its terms: ranks compare scores by this size (see `ties`).
 * @param sizes of the indicators, see `columnSizes`.
 * @returns 0 where scores are no sums: nothing cancels there.
 */
export function termsSize(tree: Branch, sizes: Float64Array): number {
  if (allParts(tree).some((part) => !isLeaf(part) && !ruleOf(part.aggregation).addsUp)) return 0;
  return sizeWithin(tree, sizes);
}

function sizeWithin(branch: Branch, sizes: Float64Array): number {
  const shares = sharesOf(branch);
  return branch.parts.reduce(
    (size, part, i) => size + shares[i] * (isLeaf(part) ? sizes[part.indicator] : sizeWithin(part, sizes)),
    0,
  );
}
