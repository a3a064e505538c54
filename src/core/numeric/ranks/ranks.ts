import { type Direction } from "../../options";
import { tieGroups } from "./ties";

/**
 * Competition ranks from the smallest value up: 1 for the smallest, ties share the lowest rank (Excel's RANK.EQ, ascending).
 * @param values present values only (no NaN).
 * @param direction -1: ranks of the values with the other sign, 1 for the largest.
 */
export function ascendingRanks(values: Float64Array, direction: Direction = 1): Float64Array {
  const { length } = values;
  return groupRanks(values, direction === 1 ? (start) => start + 1 : (_start, end) => length - end + 1);
}

/** @param rankOf the rank of a group of ties that takes the places from `start` to, not including, `end`, from 0. */
export function groupRanks(
  values: Float64Array,
  rankOf: (start: number, end: number) => number,
): Float64Array {
  const { order, starts } = tieGroups(values);
  const ranks = new Float64Array(values.length);
  for (let group = 0; group + 1 < starts.length; group++) {
    const rank = rankOf(starts[group], starts[group + 1]);
    for (let i = starts[group]; i < starts[group + 1]; i++) ranks[order[i]] = rank;
  }
  return ranks;
}
