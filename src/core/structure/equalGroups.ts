import { ascendingOrder } from "../numeric/argsort";
import { createMatrix, type Matrix } from "../matrix";
import { sum } from "../numeric/sum";

/** A running total this close to a cut, relative to the whole, stands on the cut. */
const onTheCut = 1e-12;

/**
 * Cuts units, ranked by a value from the lowest, into groups of equal weight. A unit that lies on a cut is split in
 * proportion; units with the same value are one block, so their order does not matter. A unit without weight belongs to
 * the group its value falls in, on a cut to the upper one.
 * @param values one per unit, no NaN.
 * @param weights one per unit, at least 0, with a positive total.
 * @returns units × groups: the part (0 to 1) of each unit in each group; every row adds up to 1.
 */
export function equalGroups(values: Float64Array, weights: Float64Array, groups: number): Matrix {
  const parts = createMatrix(values.length, groups);
  const order = ascendingOrder(values);
  const total = sum(weights);
  let start = 0;
  for (let first = 0, last; first < order.length; first = last) {
    let blockWeight = 0;
    for (last = first; last < order.length && values[order[last]] === values[order[first]]; last++) {
      blockWeight += weights[order[last]];
    }
    const end = snapped(start + (blockWeight / total) * groups);
    for (const [group, part] of partsOfBlock(start, blockWeight > 0 ? end : start, groups)) {
      const from = group * values.length;
      for (let i = first; i < last; i++) parts.values[from + order[i]] = part;
    }
    start = end;
  }
  return parts;
}

/** Measured in groups, cuts are whole numbers. */
function snapped(position: number): number {
  const nearest = Math.round(position);
  return Math.abs(position - nearest) <= onTheCut * Math.max(1, nearest) ? nearest : position;
}

/** The groups that the stretch from start to end (measured in groups) touches, with its part in each. */
function partsOfBlock(start: number, end: number, groups: number): [number, number][] {
  const firstGroup = Math.min(groups - 1, Math.floor(start));
  const parts: [number, number][] = [];
  let rest = 1;
  for (let group = firstGroup; group < groups - 1 && end > group + 1; group++) {
    const part = (group + 1 - Math.max(start, group)) / (end - start);
    parts.push([group, part]);
    rest -= part;
  }
  const lastGroup = Math.max(firstGroup, Math.min(groups - 1, Math.ceil(end) - 1));
  parts.push([lastGroup, rest]);
  return parts;
}
