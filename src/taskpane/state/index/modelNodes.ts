import { type Hierarchy, indexItself } from "../../../core/index/definition";
import { depthOf, type IndexNode, isIndicator, nodesOf, parentOf } from "../../../core/index/nodes";

/** An indicator or a dimension of the index that is open. */
export type ModelNode = IndexNode & {
  /** Of an indicator as the data table's header has it, of a dimension as the weights table has it. */
  readonly name: string;
  /** The place among the nodes of the dimension that it stands in; `indexItself` directly below the index. */
  readonly parent: number;
  /** How far below the index: 1 for what stands directly below it. */
  readonly depth: number;
  /** Whether it has a weight in the table; a dimension without a row of its own weighs what its parts sum to. */
  readonly hasRow: boolean;
};

/** Everything below the index, in the order in which every result shows it: see `nodesOf`. */
export function nodesOfModel(
  indicators: readonly string[],
  dimensions: readonly string[],
  hierarchy: Hierarchy | undefined,
): ModelNode[] {
  const nodes = nodesOf(indicators.length, hierarchy);
  const places = new Map(
    nodes.flatMap((node, i) => (isIndicator(node) ? [] : [[node.dimension, i] as const])),
  );
  return nodes.map((node) => ({
    ...node,
    name: isIndicator(node) ? indicators[node.indicator] : dimensions[node.dimension],
    parent: places.get(parentOf(node, hierarchy)) ?? indexItself,
    depth: depthOf(node, hierarchy),
    hasRow: isIndicator(node) || !Number.isNaN(hierarchy!.dimensions[node.dimension].weight),
  }));
}

/** The places of the parts of a dimension, or of what stands directly below the index. */
export function partsOf(nodes: readonly ModelNode[], parent: number): number[] {
  return nodes.flatMap((node, place) => (node.parent === parent ? [place] : []));
}

/** The node directly below the index in which a node stands, or which it is. */
export function topOf(nodes: readonly ModelNode[], place: number): number {
  const { parent } = nodes[place];
  return parent in nodes ? topOf(nodes, parent) : place;
}

export function partNames(nodes: readonly ModelNode[], parent: number): string[] {
  return partsOf(nodes, parent).map((place) => nodes[place].name);
}

/** The groups whose weights are relative to each other: the parts of the index, and those of each dimension; outer groups first. */
export function siblingGroups(nodes: readonly ModelNode[]): number[][] {
  const groups = new Map<number, number[]>();
  nodes.forEach(({ parent }, place) => {
    const group = groups.get(parent);
    if (group) group.push(place);
    else groups.set(parent, [place]);
  });
  return [...groups.values()];
}
