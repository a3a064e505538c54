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

/** Cells with the weights that are known by name; the others stay, as there is no number to write for them. */
export function cellsWith(nodes: Nodes, weights: WeightsByName, cells: readonly number[]): number[] {
  return cellsByNode(nodes, ({ name }, place) => {
    const weight = weights.get(keyIn(name)) ?? NaN;
    return Number.isNaN(weight) ? cells[place] : weight;
  });
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

/** Weights as cells, and in per cent of their siblings'. */
export interface Weights {
  readonly cells: readonly number[];
  readonly percent: readonly number[];
}

/**
 * What is written for weights in per cent. Siblings are written as shares of 1, or of 100 where they add up to about that;
 * those below a dimension without a row as shares of what it weighs, so that nothing but them moves.
 * @param before siblings whose per cent stay as they were keep their cells; null: every weight is written anew.
 * @param shares of all parts of some dimension, together 1, to be written to their last digit.
 */
export function cellsFromPercent(
  nodes: Nodes,
  percent: readonly number[],
  before: Weights | null,
  shares: ReadonlyMap<number, number> = new Map(),
): number[] {
  const held = before?.cells ?? nodes.map(() => 1 / nodes.length);
  const cells = [...held];
  for (const group of siblingGroups(nodes)) {
    const { parent } = nodes[group[0]];
    const bare = parent in nodes && !nodes[parent].hasRow;
    const exact = shares.has(group[0]);
    const moved = exact || group.some((place) => !Object.is(percent[place], before?.percent[place]));
    if (!moved && !(bare && !Object.is(cells[parent], held[parent]))) continue;
    const whole =
      bare && cells[parent] >= 0 ? cells[parent] : exact ? 1 : wholeOf(group.map((place) => held[place]));
    const own = cellsOf(
      group.map((place) => percent[place]),
      whole,
    );
    group.forEach((place, i) => (cells[place] = exact ? shares.get(place)! * whole : own[i]));
  }
  return cellsByNode(nodes, (_, place) => cells[place]);
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

/**
 * Weights among siblings that give each indicator its weight in the whole index, where every score is a weighted mean.
 * @param weights one per indicator; together 1.
 */
export function percentFromWhole(nodes: Nodes, weights: readonly number[]): number[] {
  const cells = [...nodes].map((node) => (isIndicator(node) ? weights[node.indicator] : NaN));
  for (let place = nodes.length - 1; place >= 0; place--)
    if (!isIndicator(nodes[place])) cells[place] = sum(partsOf(nodes, place).map((part) => cells[part]));
  return percentAmongSiblings(nodes, cells);
}

/**
 * Gives indicators weight 0 and what they had to their siblings; where all those are locked, they take it all the same.
 * A dimension of which nothing is left goes with its indicators.
 */
export function withoutIndicators(
  nodes: Nodes,
  percent: readonly number[],
  locked: ReadonlySet<string>,
  indicators: readonly number[],
): number[] {
  const out = new Set(nodes.filter((node) => isIndicator(node) && indicators.includes(node.indicator)));
  const siblingsOf = (node: ModelNode) => partsOf(nodes, node.parent).map((place) => nodes[place]);
  for (const node of out) {
    const isLast = siblingsOf(node).every((each) => out.has(each));
    if (isLast && node.parent in nodes) out.add(nodes[node.parent]);
  }
  return [...out].reduce(
    (before, node) => {
      const staying = siblingsOf(node).filter((each) => !out.has(each));
      if (staying.length === 0) return before;
      const still = staying.every(({ name }) => locked.has(name))
        ? []
        : staying.filter(({ name }) => locked.has(name));
      const held = new Set([...out, ...still].map(({ name }) => name));
      return rebalanceSiblings(nodes, before, held, nodes.indexOf(node), 0);
    },
    [...percent],
  );
}

/** Cells in which an indicator weighs nothing, nor the dimensions of which nothing is left then; the others stay. */
export function withoutWeight(nodes: Nodes, cells: readonly number[], indicator: number): number[] {
  const next = [...cells];
  let place = nodes.findIndex((node) => isIndicator(node) && node.indicator === indicator);
  while (place in nodes) {
    next[place] = 0;
    const { parent } = nodes[place];
    if (partsOf(nodes, parent).some((part) => next[part] !== 0)) break;
    place = parent;
  }
  return cellsByNode(nodes, (_, at) => next[at]);
}
