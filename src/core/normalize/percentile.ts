import { fail } from "../errors";
import { presentValues } from "../matrix";
import { ascendingRanks } from "../numeric/ranks/ranks";
import { exceeds, isConstant, largestSize } from "../numeric/ranks/ties";
import { type Direction } from "../options";
import { type ColumnTask, placeNothing, type Placing } from "./columnTask";

/**
 * Percentile rank: 100·(r − 1)/(m − 1), r the ascending rank (ties take the lowest), m the number of present values;
 * the same on −x for a negative direction. Excel's PERCENTRANK.INC before its truncation, times 100.
 * A changed value of a scenario is placed among the other values as they were: 100 · those behind it/(m − 1).
 * @throws IndexError when the column has no spread.
 */
export function percentile(task: ColumnTask): Placing {
  const { values, from, to, direction, column, known } = task;
  const present = presentValues(values.subarray(from, to));
  if (present.length === 0) return placeNothing(task);
  if (isConstant(present)) fail("columnConstant", { column: column + 1, normalization: "percentile" });
  const steps = present.length - 1;
  const ranks = known ? ranksOf(presentValues(known), steps) : ascendingRanks(present, direction);
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
      const behind =
        value === old ? own : (groups ??= new Groups(present, ranks, direction)).behind(value, own);
      out[start + i] = (100 * behind) / steps;
    }
  };
}

/** The ranks that percentile ranks were made from: whole numbers, whatever rounding made of their parts. */
function ranksOf(percentages: Float64Array, steps: number): Float64Array {
  return percentages.map((percentage) => Math.round((percentage * steps) / 100) + 1);
}

/** The values of a column in groups of ties, in the order of their ranks. */
class Groups {
  /** How many values lie behind each group, and in all of them. */
  private readonly starts: Uint32Array;
  /** The lowest value of each group. */
  private readonly openers: Float64Array;
  private readonly size: number;

  /** @param ranks of the values: those that tie have the same. */
  constructor(
    values: Float64Array,
    ranks: Float64Array,
    private readonly direction: Direction,
  ) {
    const { length } = values;
    const lowest = new Float64Array(length).fill(NaN);
    for (let i = 0; i < length; i++) {
      const behind = ranks[i] - 1;
      if (!(lowest[behind] <= values[i])) lowest[behind] = values[i];
    }
    this.starts = new Uint32Array(length + 1);
    this.openers = new Float64Array(length);
    let count = 0;
    for (let behind = 0; behind < length; behind++) {
      if (lowest[behind] !== lowest[behind]) continue;
      this.starts[count] = behind;
      this.openers[count++] = lowest[behind];
    }
    this.starts[count] = length;
    this.openers = this.openers.subarray(0, count);
    this.size = largestSize(values);
  }

  /**
   * How many of the others a value leaves behind that takes the place of one of them; none of a group that it ties with.
   * @param own how many the value in whose place it stands left behind.
   */
  behind(value: number, own: number): number {
    const { starts, openers, direction, size } = this;
    const isAhead = (opener: number) =>
      direction === 1 ? exceeds(value, opener, size) : exceeds(opener, value, size);
    const behind = starts[firstGroup(openers, (opener) => !isAhead(opener))];
    return own < behind ? behind - 1 : behind;
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
