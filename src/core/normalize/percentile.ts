import { fail } from "../errors";
import { presentValues } from "../matrix";
import { ascendingRanks } from "../numeric/ranks/ranks";
import { exceeds, isConstant, largestSize, tieGroups } from "../numeric/ranks/ties";
import { type Direction } from "../options";
import { type ColumnTask, placeNothing, type Placing } from "./columnTask";

/**
 * Percentile rank: 100·(r − 1)/(m − 1), r the ascending rank (ties take the lowest), m the number of present values;
 * the same on −x for a negative direction. Excel's PERCENTRANK.INC before its truncation, times 100.
 * A changed value of a scenario is placed among the other values as they were: 100 · those behind it/(m − 1).
 * @throws IndexError when the column has no spread.
 */
export function percentile(task: ColumnTask): Placing {
  const { values, from, to, direction, column } = task;
  const present = presentValues(values.subarray(from, to));
  if (present.length === 0) return placeNothing(task);
  if (isConstant(present)) fail("columnConstant", { column: column + 1, normalization: "percentile" });
  const ranks = ascendingRanks(present, direction);
  const rows = to - from;
  let groups: Groups | null = null;
  return (placed, at, out, start) => {
    let next = 0;
    for (let i = 0; i < rows; i++) {
      const old = values[from + i];
      if (old !== old) {
        out[start + i] = NaN;
        continue;
      }
      const own = ranks[next++] - 1;
      const value = placed[at + i];
      const behind = value === old ? own : (groups ??= new Groups(present)).behind(value, own, direction);
      out[start + i] = (100 * behind) / (present.length - 1);
    }
  };
}

/** The values of a column in groups of ties, from the lowest up. */
class Groups {
  /** How many values lie below each group, and in all of them. */
  private readonly starts: Uint32Array;
  /** The lowest value of each group. */
  private readonly openers: Float64Array;
  private readonly size: number;

  constructor(values: Float64Array) {
    const { order, starts } = tieGroups(values);
    this.starts = starts;
    this.openers = new Float64Array(starts.length - 1);
    for (let group = 0; group < this.openers.length; group++)
      this.openers[group] = values[order[starts[group]]];
    this.size = largestSize(values);
  }

  /**
   * How many of the others a value leaves behind that takes the place of one of them; none of a group that it ties with.
   * @param own how many the value in whose place it stands left behind.
   */
  behind(value: number, own: number, direction: Direction): number {
    const { starts, openers, size } = this;
    const length = starts[openers.length];
    if (direction === 1) {
      const below = starts[firstGroup(openers, (opener) => !exceeds(value, opener, size))];
      return own < below ? below - 1 : below;
    }
    const above = length - starts[firstGroup(openers, (opener) => exceeds(opener, value, size))];
    return own < above ? above - 1 : above;
  }
}

/** The first group of which something holds that holds of all behind it too; how many there are where it holds of none. */
function firstGroup(openers: Float64Array, holds: (opener: number) => boolean): number {
  let low = 0;
  let high = openers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(openers[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
