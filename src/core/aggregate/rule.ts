import { type Sums } from "../numeric/sums";

/** One way to combine a unit's normalized values, taken in one indicator after the other. */
export interface AggregationRule {
  /** False where values below zero have no meaning under this rule. */
  readonly allowsNegative: boolean;
  /** True where every indicator must be present, whatever the coverage asked for. */
  readonly needsAll?: boolean;
  begin(rows: number): RunningScores;
}

/** What the units have so far. */
export interface RunningScores {
  /**
   * Takes in an indicator's values from row `start` up to the first gap (NaN); the value of row i is at `values[from + i]`.
   * @returns the row of the gap, or how many rows there are.
   */
  take(values: Float64Array, from: number, start: number, weight: number): number;
  /**
   * The scores, once every indicator has been taken in.
   * @param weights sums of the weights of the values that were present: one a row, or one for all rows.
   */
  scores(weights: Sums): Float64Array;
}
