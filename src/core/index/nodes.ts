import { type Hierarchy, indexItself } from "./definition";
import { type Branch, isLeaf, sharesOf } from "./tree";

/** An indicator (0-based column of the data) or a dimension (0-based place in the hierarchy), whether it counts or not. */
export type IndexNode = { readonly indicator: number } | { readonly dimension: number };

export function isIndicator(node: IndexNode): node is { readonly indicator: number } {
  return "indicator" in node;
}

/**
 * Everything below the index, those of weight 0 too, in the order in which every result shows them: the data's columns,
 * each dimension before its first indicator, depth first. A dimension without indicators stands nowhere.
 */
export function nodesOf(indicators: number, hierarchy: Hierarchy | undefined): IndexNode[] {
  if (!hierarchy) return Array.from({ length: indicators }, (_, indicator) => ({ indicator }));
  const { dimensions, parents } = hierarchy;
  const below = new Map<number, IndexNode[]>([[indexItself, []]]);
  const partsOf = (dimension: number): IndexNode[] => {
    const known = below.get(dimension);
    if (known) return known;
    const parts: IndexNode[] = [];
    below.set(dimension, parts);
    partsOf(dimensions[dimension].parent).push({ dimension });
    return parts;
  };
  parents.forEach((parent, indicator) => partsOf(parent).push({ indicator }));
  const list = (dimension: number): IndexNode[] =>
    partsOf(dimension).flatMap((node) => (isIndicator(node) ? [node] : [node, ...list(node.dimension)]));
  return list(indexItself);
}

export function parentOf(node: IndexNode, hierarchy: Hierarchy | undefined): number {
  if (!hierarchy) return indexItself;
  return isIndicator(node) ? hierarchy.parents[node.indicator] : hierarchy.dimensions[node.dimension].parent;
}

/** How far below the index: 1 for what stands directly below it. */
export function depthOf(node: IndexNode, hierarchy: Hierarchy | undefined): number {
  const parent = parentOf(node, hierarchy);
  return parent === indexItself ? 1 : 1 + depthOf({ dimension: parent }, hierarchy);
}

/** A lookup of what was found for the parts of a tree. */
export class ByNode<T> {
  private readonly indicators = new Map<number, T>();
  private readonly dimensions = new Map<number, T>();

  get(node: IndexNode): T | undefined {
    return isIndicator(node) ? this.indicators.get(node.indicator) : this.dimensions.get(node.dimension);
  }

  set(node: IndexNode, found: T): void {
    if (isIndicator(node)) this.indicators.set(node.indicator, found);
    else this.dimensions.set(node.dimension, found);
  }
}

/**
 * The weight of each part in the whole index where every part is there: the product of its shares of the weight among its
 * siblings on the way down, or of the weights as given below a `sum`. Over all indicators they sum to 1 without `sum`.
 */
export function effectiveWeights(tree: Branch): ByNode<number> {
  const found = new ByNode<number>();
  const visit = (branch: Branch, own: number) => {
    const shares = sharesOf(branch);
    branch.parts.forEach((part, i) => {
      const weight = own * shares[i];
      found.set(part, weight);
      if (!isLeaf(part)) visit(part, weight);
    });
  };
  visit(tree, 1);
  return found;
}
