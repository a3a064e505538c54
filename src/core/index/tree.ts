import { ruleOf } from "../aggregate/rules";
import { fail } from "../errors";
import { sum } from "../numeric/sums/sum";
import { type AnyAggregation } from "../options";
import { relativeWeights, scaleToOne } from "../weight/checkWeights";
import { type IndexDefinition, indexItself } from "./definition";

/** An indicator in its place. */
export interface Leaf {
  /** Among its siblings: above 0; relative, or as given where the parent is a `sum`. */
  readonly weight: number;
  /** 0-based column of the data. */
  readonly indicator: number;
}

/** The index, or a dimension in its place, with all that counts below it. */
export interface Branch {
  /** As of a leaf; 1 for the index. */
  readonly weight: number;
  /** Place in the hierarchy, or `indexItself`. */
  readonly dimension: number;
  /** Whether the weight is none of its own but that of its parts together. */
  readonly weighsItsParts: boolean;
  readonly aggregation: AnyAggregation;
  readonly coverage: number;
  /** In the order of the data: a dimension stands where its first indicator does. At least one. */
  readonly parts: readonly Part[];
}

/** What a branch is combined from. */
export type Part = Leaf | Branch;

export function isLeaf(part: Part): part is Leaf {
  return "indicator" in part;
}

/** The branch and all parts below it, depth first, each before its own parts. */
export function allParts(branch: Branch): Part[] {
  const found: Part[] = [];
  const visit = (part: Part) => {
    found.push(part);
    if (!isLeaf(part)) part.parts.forEach(visit);
  };
  visit(branch);
  return found;
}

/** The columns of the indicators below, depth first. */
export function indicatorsOf(part: Part): number[] {
  const found: number[] = [];
  const visit = (each: Part) => {
    if (isLeaf(each)) found.push(each.indicator);
    else each.parts.forEach(visit);
  };
  visit(part);
  return found;
}

/** Whether two branches give the same scores from the same values; their own weights among their siblings do not matter. */
export function combinesAlike(one: Branch, other: Branch): boolean {
  const isSame = (part: Part, i: number): boolean => {
    const also = other.parts[i];
    if (part.weight !== also.weight) return false;
    if (isLeaf(part)) return isLeaf(also) && part.indicator === also.indicator;
    return !isLeaf(also) && combinesAlike(part, also);
  };
  return (
    one.dimension === other.dimension &&
    one.aggregation === other.aggregation &&
    one.coverage === other.coverage &&
    one.parts.length === other.parts.length &&
    one.parts.every(isSame)
  );
}

/** What each part of a branch counts: its share of the weight, or the weight as given under a `sum`. */
export function sharesOf({ aggregation, parts }: Branch): Float64Array {
  const weights = new Float64Array(parts.length);
  for (let i = 0; i < weights.length; i++) weights[i] = parts[i].weight;
  return ruleOf(aggregation).weightsAsGiven ? weights : scaleToOne(weights);
}

/** The index over indicators alone. */
export function flatTree(weights: Float64Array, aggregation: AnyAggregation, coverage: number): Branch {
  const used = Array.from(weights.keys()).filter((indicator) => weights[indicator] > 0);
  const parts = used.map((indicator) => ({ indicator, weight: weights[indicator] }));
  return { weight: 1, dimension: indexItself, weighsItsParts: false, aggregation, coverage, parts };
}

/** A branch while its parts are gathered. */
interface Growing {
  readonly dimension: number;
  readonly parts: (Growing | number)[];
}

/**
 * The tree that counts: parts of weight 0 are left out with all below them, and so is a dimension that nothing is left of.
 * @param weights one per indicator, see `IndexDefinition`; no scheme.
 * @throws IndexError where nothing counts.
 */
export function buildTree(weights: Float64Array, definition: TreeDefinition): Branch {
  const { hierarchy, aggregation, coverage } = definition;
  if (!hierarchy) {
    const scaled = ruleOf(aggregation).weightsAsGiven ? weights : relativeWeights(weights);
    return flatTree(scaled, aggregation, coverage);
  }
  const root = gather(weights, hierarchy);
  if (root.parts.length === 0) fail("weightsSumZero", {});
  return finished(root, 1, weights, definition);
}

export type TreeDefinition = Pick<IndexDefinition, "hierarchy" | "aggregation" | "coverage">;

function gather(weights: Float64Array, { dimensions, parents }: NonNullable<IndexDefinition["hierarchy"]>) {
  const root: Growing = { dimension: indexItself, parts: [] };
  const branches = new Map<number, Growing>([[indexItself, root]]);
  const counts = (dimension: number): boolean =>
    dimension === indexItself || (dimensions[dimension].weight !== 0 && counts(dimensions[dimension].parent));
  const branchOf = (dimension: number): Growing => {
    const known = branches.get(dimension);
    if (known) return known;
    const branch: Growing = { dimension, parts: [] };
    branches.set(dimension, branch);
    branchOf(dimensions[dimension].parent).parts.push(branch);
    return branch;
  };
  parents.forEach((parent, indicator) => {
    if (weights[indicator] > 0 && counts(parent)) branchOf(parent).parts.push(indicator);
  });
  return root;
}

function finished(
  growing: Growing,
  weight: number,
  weights: Float64Array,
  definition: TreeDefinition,
): Branch {
  const { dimension } = growing;
  const own = definition.hierarchy?.dimensions[dimension];
  const aggregation = own?.aggregation ?? definition.aggregation;
  const given = partWeights(growing, aggregation, weights, definition);
  const scaled = ruleOf(aggregation).weightsAsGiven ? given : relativeWeights(given);
  const parts = growing.parts.map((part, i) =>
    typeof part === "number"
      ? { indicator: part, weight: scaled[i] }
      : finished(part, scaled[i], weights, definition),
  );
  const weighsItsParts = own !== undefined && Number.isNaN(own.weight);
  const coverage = own?.coverage ?? definition.coverage;
  return { weight, dimension, weighsItsParts, aggregation, coverage, parts };
}

/** The weights of a branch's parts as they were given. */
function partWeights(
  branch: Growing,
  aggregation: AnyAggregation,
  weights: Float64Array,
  definition: TreeDefinition,
): Float64Array {
  return Float64Array.from(branch.parts, (part) => {
    if (typeof part === "number") return weights[part];
    const { weight, aggregation: own } = definition.hierarchy!.dimensions[part.dimension];
    if (!Number.isNaN(weight)) return weight;
    if (ruleOf(aggregation).weightsAsGiven) return 1;
    return sum(partWeights(part, own ?? definition.aggregation, weights, definition));
  });
}
