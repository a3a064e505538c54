import { columnSizes, termsSize } from "../aggregate/termsSize";
import { fail } from "../errors";
import { combineMatrix } from "../index/combine";
import { type IndexNode, isIndicator, nodesOf } from "../index/nodes";
import { allParts, type Branch, buildTree, indicatorsOf, isLeaf } from "../index/tree";
import { type Matrix } from "../matrix";
import { descendingRanks } from "../numeric/ranks/descendingRanks";
import { type IndexDefinition, prepareIndex } from "../qei";

/** What leaving out an indicator, or a dimension with all below it, does to the ranks. */
export interface LeaveOut {
  readonly meanChange: number;
  readonly largestChange: number;
  /** 0-based row of the unit that moves most, the first of several; null where none moves. */
  readonly unit: number | null;
}

/**
 * Leaves out one indicator or dimension after the other, as if its weight were 0, the others staying in proportion, and
 * compares the ranks with those of the full index. Units scored by both are compared, and ranked among themselves. Weights
 * derived from the data stay those of all indicators. A dimension goes with the last of its indicators.
 * @returns one result for each of `nodesOf`; null for those that do not count, and for one that is all there is.
 * @throws IndexError when fewer than two indicators count, or the index cannot be computed.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.7.
 */
export function leaveOut(data: Matrix, definition: IndexDefinition): (LeaveOut | null)[] {
  const { normalized, weights, tree } = prepareIndex(data, definition);
  const counted = indicatorsOf(tree).length;
  if (counted < 2) fail("columnsTooFew", { given: counted, needed: 2 });
  const sizes = columnSizes(normalized);
  const before = { scores: combineMatrix(tree, normalized).scores, size: termsSize(tree, sizes) };
  const parts = allParts(tree);
  return nodesOf(data.columns, definition.hierarchy).map((node) => {
    const part = parts.find((each) => isSame(each, node));
    if (!part || indicatorsOf(part).length === counted) return null;
    const rest = without(node, weights, definition);
    return compareRanks(before, {
      scores: combineMatrix(rest, normalized).scores,
      size: termsSize(rest, sizes),
    });
  });
}

function isSame(part: ReturnType<typeof allParts>[number], node: IndexNode): boolean {
  if (isLeaf(part)) return isIndicator(node) && part.indicator === node.indicator;
  return !isIndicator(node) && part.dimension === node.dimension;
}

function without(node: IndexNode, weights: Float64Array, definition: IndexDefinition): Branch {
  const { hierarchy } = definition;
  if (isIndicator(node))
    return buildTree(
      weights.map((weight, indicator) => (indicator === node.indicator ? 0 : weight)),
      definition,
    );
  const dimensions = hierarchy!.dimensions.map((each, place) =>
    place === node.dimension ? { ...each, weight: 0 } : each,
  );
  return buildTree(weights, { ...definition, hierarchy: { ...hierarchy!, dimensions } });
}

interface Sized {
  readonly scores: Float64Array;
  /** Of the terms of the scores. */
  readonly size: number;
}

function compareRanks(full: Sized, reduced: Sized): LeaveOut {
  const scored = full.scores.map((score, i) => (Number.isNaN(score + reduced.scores[i]) ? 0 : 1));
  const ranksOf = ({ scores, size }: Sized) =>
    descendingRanks(
      scores.map((score, i) => (scored[i] ? score : NaN)),
      size,
    );
  const [before, after] = [ranksOf(full), ranksOf(reduced)];
  let total = 0;
  let compared = 0;
  let largest = 0;
  let unit: number | null = null;
  for (let i = 0; i < before.length; i++) {
    if (before[i] === 0) continue;
    const change = Math.abs(after[i] - before[i]);
    compared++;
    total += change;
    if (change > largest) {
      largest = change;
      unit = i;
    }
  }
  if (compared < 2) fail("unitsTooFew", { given: compared, needed: 2 });
  return { meanChange: total / compared, largestChange: largest, unit };
}
