import { type Direction } from "../options";

/** What the normalization of one column needs to know. */
export interface ColumnTask {
  /** NaN = missing. */
  readonly values: Float64Array;
  /** Receives the normalized values, NaN where missing. */
  readonly out: Float64Array;
  readonly direction: Direction;
  /** 0-based, for messages. */
  readonly column: number;
  /** Goalposts; NaN = the column's own minimum or maximum. */
  readonly low: number;
  readonly high: number;
}
