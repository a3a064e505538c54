import { type Direction } from "../options";

/** What the normalization of one column needs to know. */
export interface ColumnTask {
  /** The values of the whole table; NaN = missing. The column lies from `from` up to, not including, `to`. They make the scale. */
  readonly values: Float64Array;
  /** The values that are put on that scale, laid out the same: `values` themselves, or what becomes of them in a scenario. */
  readonly placed: Float64Array;
  readonly from: number;
  readonly to: number;
  /** Receives the normalized values, NaN where missing: what is placed at `i` goes to `out[i - shift]`. */
  readonly out: Float64Array;
  readonly shift: number;
  readonly direction: Direction;
  /** 0-based, for messages. */
  readonly column: number;
  /** Goalposts; NaN = the column's own minimum or maximum. */
  readonly low: number;
  readonly high: number;
}
