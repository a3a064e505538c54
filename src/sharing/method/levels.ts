import { ruleOf } from "../../core/aggregate/rules";
import { type Hierarchy, indexItself } from "../../core/index/definition";
import { ByNode, depthOf, effectiveWeights, isIndicator, nodesOf } from "../../core/index/nodes";
import { allParts, type Branch, isLeaf, sharesOf } from "../../core/index/tree";
import { type AnyAggregation } from "../../core/options";

/** The index, a dimension or an indicator in its place among the levels. */
export interface MethodPart {
  /** "" for the index. */
  readonly name: string;
  /** 0 for the index, 1 for what stands directly below it. */
  readonly level: number;
  /** As written; NaN for a dimension that weighs its parts together, and for the index. */
  readonly given: number;
  /** Its share of the weight among its siblings, or its weight as given where they are summed; null where it does not count. */
  readonly share: MethodWeight | null;
  /** Its weight in the whole index where every part is there; 0 where it does not count. */
  readonly effective: MethodWeight;
  /** null: an indicator, or nothing of it counts. */
  readonly combined: Combining | null;
}

/** How a dimension or the index is combined from what stands directly below it; null = only the formula knows. */
export interface Combining {
  readonly aggregation: AnyAggregation | null;
  /** The least share (0 to 1) of its parts that a unit must have. */
  readonly coverage: number | null;
}

export interface MethodWeight {
  readonly value: number;
  /** False below a weighted sum, where weights are no parts of one whole. */
  readonly isShare: boolean;
}

interface Names {
  readonly indicators: readonly string[];
  readonly dimensions: readonly string[];
}

/**
 * The index and all below it with their weights, in the order of every result.
 * @param weights one per indicator, as written.
 * @param otherwise what a dimension does whose own cells are blank, and the index.
 */
export function methodLevels(
  tree: Branch,
  weights: Float64Array,
  hierarchy: Hierarchy,
  names: Names,
  otherwise: Combining,
): MethodPart[] {
  const effective = effectiveWeights(tree);
  const { shares, branches, summed } = gathered(tree);
  const combining = ({ dimension }: Branch): Combining => {
    const own = dimension === indexItself ? null : hierarchy.dimensions[dimension];
    const aggregation = own?.aggregation ?? otherwise.aggregation;
    const needsAll = aggregation !== null && ruleOf(aggregation).needsAll;
    return { aggregation, coverage: needsAll ? 1 : (own?.coverage ?? otherwise.coverage) };
  };
  const whole: MethodPart = {
    name: "",
    level: 0,
    given: NaN,
    share: null,
    effective: { value: 1, isShare: true },
    combined: combining(tree),
  };
  const parts = nodesOf(weights.length, hierarchy).map((node): MethodPart => {
    const branch = branches.get(node);
    return {
      name: isIndicator(node) ? names.indicators[node.indicator] : names.dimensions[node.dimension],
      level: depthOf(node, hierarchy),
      given: isIndicator(node) ? weights[node.indicator] : hierarchy.dimensions[node.dimension].weight,
      share: shares.get(node) ?? null,
      effective: { value: effective.get(node) ?? 0, isShare: !summed.get(node) },
      combined: branch ? combining(branch) : null,
    };
  });
  return [whole, ...parts];
}

/** What each part counts among its siblings, the dimensions as branches, and what stands somewhere below a weighted sum. */
function gathered(tree: Branch) {
  const shares = new ByNode<MethodWeight>();
  const branches = new ByNode<Branch>();
  const summed = new ByNode<boolean>();
  for (const branch of allParts(tree)) {
    if (isLeaf(branch)) continue;
    branches.set(branch, branch);
    const isSum = ruleOf(branch.aggregation).weightsAsGiven;
    const isBelowSum = isSum || (summed.get(branch) ?? false);
    const own = sharesOf(branch);
    branch.parts.forEach((part, i) => {
      shares.set(part, { value: own[i], isShare: !isSum });
      summed.set(part, isBelowSum);
    });
  }
  return { shares, branches, summed };
}
