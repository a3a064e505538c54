import { type Direction } from "../options";

/** What the scale of one column is made from. */
export interface ColumnTask {
  /** The values of the whole table; NaN = missing. The column lies from `from` up to, not including, `to`. */
  readonly values: Float64Array;
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  /** 0-based, for messages. */
  readonly column: number;
  /** Goalposts; NaN = the column's own minimum or maximum. */
  readonly low: number;
  readonly high: number;
  /** The column's own values on the scale, where they are known already: nothing need be sorted for them again. */
  readonly known?: Float64Array;
}

/**
 * Puts a column on its scale: as many values as it has, those of `placed` from `at` on, normalized to `out` from `start` on;
 * NaN where missing. They are the column's own, or what becomes of them in a scenario, missing where the own ones are.
 */
export type Placing = (placed: Float64Array, at: number, out: Float64Array, start: number) => void;

/** The scale of a column without any value. */
export function placeNothing({ from, to }: ColumnTask): Placing {
  return (_, _at, out, start) => out.fill(NaN, start, start + to - from);
}
