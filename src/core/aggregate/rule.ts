/** One way to combine a unit's normalized values, taken in one after the other. */
export interface AggregationRule {
  /** False where values below zero have no meaning under this rule. */
  readonly allowsNegative: boolean;
  /** True where every indicator must be present, whatever the coverage asked for. */
  readonly needsAll?: boolean;
  /** The running total before any value. */
  readonly start: number;
  /** The running total with one more value. */
  add(total: number, value: number, weight: number): number;
  /** The score. @param weight sum of the weights of the values that were present. */
  finish(total: number, weight: number): number;
}
