import { keyIn } from "../../../cells/tables/names";
import { sum } from "../../../core/numeric/sums/sum";
import { isIndicator } from "../../../core/index/nodes";
import { rebalance } from "../../../core/weight/rebalance";
import { type ModelNode, partsOf, siblingGroups } from "../index/modelNodes";
import { cellsOf, percentOf, wholeOf } from "./cellWeights";

/** Weights by the keys of the nodes that have a row, so that they survive another order. */
export type WeightsByName = ReadonlyMap<string, number>;

type Nodes = readonly ModelNode[];

/** Weights of the nodes; a dimension without a row of its own weighs what its parts sum to. */
export function cellsByNode(nodes: Nodes, weightOf: (node: ModelNode, place: number) => number): number[] {
  const cells = nodes.map((node, place) => (node.hasRow ? weightOf(node, place) : NaN));
  // From the bottom up: the parts of a dimension stand after it.
  for (let place = nodes.length - 1; place >= 0; place--)
    if (!nodes[place].hasRow) cells[place] = sum(partsOf(nodes, place).map((part) => cells[part]));
  return cells;
}

export function weightsByName(nodes: Nodes, cells: readonly number[]): WeightsByName {
  return new Map(nodes.flatMap(({ name, hasRow }, i) => (hasRow ? [[keyIn(name), cells[i]] as const] : [])));
}

/** Cells with the weights that are known by name; the others stay. */
export function cellsWith(nodes: Nodes, weights: WeightsByName, cells: readonly number[]): number[] {
  return cellsByNode(nodes, ({ name }, place) => weights.get(keyIn(name)) ?? cells[place]);
}

/** Weights in per cent of their siblings' sum. */
export function percentAmongSiblings(nodes: Nodes, cells: readonly number[]): number[] {
  const percent = [...cells];
  for (const group of siblingGroups(nodes)) {
    const own = percentOf(group.map((place) => cells[place]));
    group.forEach((place, i) => (percent[place] = own[i]));
  }
  return percent;
}

/**
 * What is written for weights in per cent. Siblings are written as shares of 1, or of 100 where they add up to about that;
 * those below a dimension without a row as shares of what it weighs, so that nothing but them moves.
 * Siblings whose per cent stay as they were keep their cells.
 */
export function cellsFromPercent(
  nodes: Nodes,
  percent: readonly number[],
  {
    cells: held,
    percent: before,
  }: { readonly cells: readonly number[]; readonly percent: readonly number[] },
): number[] {
  const moved = (group: readonly number[]) =>
    group.some((place) => !Object.is(percent[place], before[place]));
  const cells = [...held];
  for (const group of siblingGroups(nodes)) {
    const { parent } = nodes[group[0]];
    const bare = parent in nodes && !nodes[parent].hasRow;
    if (!moved(group) && !(bare && !Object.is(cells[parent], held[parent]))) continue;
    const whole = bare ? cells[parent] : wholeOf(group.map((place) => held[place]));
    const own = cellsOf(
      group.map((place) => percent[place]),
      whole,
    );
    group.forEach((place, i) => (cells[place] = own[i]));
  }
  return cells;
}

/** Sets one weight in per cent and moves its unlocked siblings in proportion. */
export function rebalanceSiblings(
  nodes: Nodes,
  percent: readonly number[],
  locked: ReadonlySet<string>,
  place: number,
  target: number,
): number[] {
  const group = partsOf(nodes, nodes[place].parent);
  const own = rebalance(
    group.map((each) => percent[each]),
    group.map((each) => locked.has(nodes[each].name)),
    group.indexOf(place),
    target,
  );
  const next = [...percent];
  group.forEach((each, i) => (next[each] = own[i]));
  return next;
}

/** Gives indicators weight 0 and what they had to their siblings; where all those are locked, they take it all the same. */
export function withoutIndicators(
  nodes: Nodes,
  percent: readonly number[],
  locked: ReadonlySet<string>,
  indicators: readonly number[],
): number[] {
  const out = new Set(nodes.filter((node) => isIndicator(node) && indicators.includes(node.indicator)));
  return [...out].reduce(
    (before, node) => {
      const group = partsOf(nodes, node.parent).map((place) => nodes[place]);
      const staying = group.filter((each) => !out.has(each));
      const still = staying.every(({ name }) => locked.has(name))
        ? []
        : staying.filter(({ name }) => locked.has(name));
      const held = new Set([...out, ...still].map(({ name }) => name));
      return rebalanceSiblings(nodes, before, held, nodes.indexOf(node), 0);
    },
    [...percent],
  );
}
