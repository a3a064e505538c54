import { type Direction } from "../../options";
import { groupRanks } from "./ranks";

/**
 * Ranks from the smallest value up, ties sharing the mean of their ranks (Excel's RANK.AVG, ascending).
 * @param values present values only (no NaN).
 * @param direction -1: ranks of the values with the other sign, 1 for the largest.
 */
export function averageRanks(values: Float64Array, direction: Direction = 1): Float64Array {
  const ends = values.length + 1;
  return groupRanks(values, (start, end) => {
    const rank = (start + 1 + end) / 2;
    return direction === 1 ? rank : ends - rank;
  });
}
