import { type Sums } from "../numeric/sums/sums";

/**
 * What an aggregation is: everything that depends on the choice and not on the data. It combines a unit's normalized values,
 * taken in one indicator after the other.
 */
export interface AggregationRule {
  /** Whether values below zero have a meaning. */
  readonly allowsNegative: boolean;
  /** Whether every indicator must be present, whatever the coverage asked for. */
  readonly needsAll: boolean;
  /** Whether weights count exactly as given; otherwise only in relation to each other. */
  readonly weightsAsGiven: boolean;
  /** Whether a score is the sum of its indicators' points. */
  readonly addsUp: boolean;
  /** Work for a cell, in steps of `workload.ts`. */
  readonly steps: number;
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
