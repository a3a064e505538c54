import { type Aggregation } from "../options";
import { arithmetic } from "./arithmetic";
import { geometric } from "./geometric";
import { harmonic } from "./harmonic";
import { minimum } from "./minimum";
import { type AggregationRule } from "./rule";
import { weightedSum } from "./weightedSum";

export const aggregationRules: Readonly<Record<Aggregation, AggregationRule>> = {
  arithmetic,
  geometric,
  harmonic,
  min: minimum,
  sum: weightedSum,
};

/** Allows for a coverage such as 2/3 that was typed as 0.6667 or came out of a calculation. */
export const coverageTolerance = 1e-9;

/**
 * How many indicators a unit needs for a score.
 * @param coverage least share (0 to 1) of the indicators that must be present.
 * @param of how many have a weight above 0.
 */
export function indicatorsNeeded(aggregation: Aggregation, coverage: number, of: number): number {
  if (aggregationRules[aggregation].needsAll) return of;
  return Math.max(1, Math.ceil((coverage - coverageTolerance) * of));
}
