import { sum } from "../../numeric/sums/sum";
import { Sums } from "../../numeric/sums/sums";
import { same, tieGroups } from "../../numeric/ranks/ties";

/** Units in groups of equal weight. Nearly all belong to one group as a whole; those that lie on a cut to several. */
export interface EqualGroups {
  readonly count: number;
  /** Group of each unit, 0-based; a unit in several groups has −1 − its place in `splits`. */
  readonly groupOf: Int32Array;
  /** The part (0 to 1) in each group; they add up to 1. */
  readonly splits: readonly Float64Array[];
}

/**
 * Cuts units, ranked by a value from the lowest, into groups of equal weight. A unit that lies on a cut is split in
 * proportion; units whose values tie (see `ties`) are one block, so their order does not matter. A unit without weight
 * belongs to the group its value falls in, on a cut to the upper one.
 * @param values one per unit, no NaN.
 * @param weights one per unit, at least 0, with a positive total.
 */
export function equalGroups(values: Float64Array, weights: Float64Array, count: number): EqualGroups {
  const groupOf = new Int32Array(values.length);
  const splits: Float64Array[] = [];
  const { order, starts } = tieGroups(values);
  const total = sum(weights);
  const running = new Sums(1);
  let start = 0;
  for (let block = 0; block + 1 < starts.length; block++) {
    const [first, last] = [starts[block], starts[block + 1]];
    for (let i = first; i < last; i++) running.add(0, weights[order[i]]);
    const end = snapped((running.sumOf(0) / total) * count, count);
    const from = Math.min(count - 1, Math.floor(start));
    const to = Math.max(from, Math.ceil(end) - 1);
    const place = from === to ? from : -splits.push(partsBetween(start, end, from, to, count));
    for (let i = first; i < last; i++) groupOf[order[i]] = place;
    start = end;
  }
  return { count, groupOf, splits };
}

/** Measured in groups, cuts are whole numbers; a running total that is the same as one stands on it. */
function snapped(position: number, count: number): number {
  const nearest = Math.round(position);
  return same(position, nearest, count) ? nearest : position;
}

/** The parts of a stretch (measured in groups) in the groups it touches, `from` to `to`. */
function partsBetween(start: number, end: number, from: number, to: number, count: number): Float64Array {
  const parts = new Float64Array(count);
  let rest = 1;
  for (let group = from; group < to; group++) {
    parts[group] = (group + 1 - Math.max(start, group)) / (end - start);
    rest -= parts[group];
  }
  parts[to] = rest;
  return parts;
}

/** Σ of the values in each group, of a split unit its parts. No digit of a sum is lost. */
export function groupSums(values: Float64Array, { count, groupOf, splits }: EqualGroups): Float64Array {
  const sums = new Sums(count);
  for (let i = 0; i < values.length; i++) {
    const group = groupOf[i];
    if (group >= 0) sums.add(group, values[i]);
    else splits[-1 - group].forEach((part, each) => sums.add(each, values[i] * part));
  }
  return sums.totals.map((_, group) => sums.sumOf(group));
}
