/**
 * One way to combine a unit's normalized values. Each value adds `weight · term(value)`; `finish` turns the total back.
 */
export interface AggregationRule {
  /** False where values below zero have no meaning under this rule. */
  readonly allowsNegative: boolean;
  term(value: number): number;
  /** @param weight sum of the weights of the values that are present. */
  finish(total: number, weight: number): number;
}
