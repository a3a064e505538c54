import { type Aggregation, type AnyAggregation } from "../options";
import { arithmetic } from "./arithmetic";
import { generalizedMean } from "./generalizedMean";
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

/** The rule of a word, or of p. */
export function ruleOf(aggregation: AnyAggregation): AggregationRule {
  return typeof aggregation === "number" ? generalizedMean(aggregation) : aggregationRules[aggregation];
}

/** What messages call it. */
export function aggregationText(aggregation: AnyAggregation): string {
  return typeof aggregation === "number" ? `p = ${aggregation}` : aggregation;
}

/** Allows for a coverage such as 2/3 that was typed as 0.6667 or came out of a calculation. */
export const coverageTolerance = 1e-9;

/**
 * How many indicators a unit needs for a score.
 * @param coverage least share (0 to 1) of the indicators that must be present.
 * @param of how many have a weight above 0.
 */
export function indicatorsNeeded(aggregation: AnyAggregation, coverage: number, of: number): number {
  if (ruleOf(aggregation).needsAll) return of;
  return Math.max(1, Math.ceil((coverage - coverageTolerance) * of));
}
