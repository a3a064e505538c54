import { aggregate } from "../aggregate/aggregate";
import { fail } from "../errors";
import { type Matrix } from "../matrix";
import { descendingRanks } from "../numeric/ranks/descendingRanks";
import { type IndexDefinition, prepareIndex } from "../qei";
import { countPositive } from "../aggregate/outranking/thresholdCount";

/** What leaving out one indicator does to the ranks. */
export interface LeaveOut {
  readonly meanChange: number;
  readonly largestChange: number;
  /** 0-based row of the unit that moves most, the first of several; null where none moves. */
  readonly unit: number | null;
}

/**
 * Leaves out one indicator after the other, the other weights staying in proportion, and compares the ranks with those of
 * the full index. Units scored by both are compared, and ranked among themselves. Weights derived from the data stay
 * those of all indicators.
 * @returns one result an indicator; null for those of weight 0, which are left out already.
 * @throws IndexError when fewer than two indicators count, or the index cannot be computed.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.7.
 */
export function leaveOut(data: Matrix, definition: IndexDefinition): (LeaveOut | null)[] {
  const { normalized, weights } = prepareIndex(data, definition);
  const counted = countPositive(weights);
  if (counted < 2) fail("columnsTooFew", { given: counted, needed: 2 });
  const { aggregation, coverage } = definition;
  const full = aggregate(normalized, weights, aggregation, coverage).scores;
  return Array.from(weights, (weight, column) => {
    if (!(weight > 0)) return null;
    const rest = weights.map((each, other) => (other === column ? 0 : each));
    const reduced = aggregate(normalized, rest, aggregation, coverage).scores;
    return compareRanks(full, reduced);
  });
}

function compareRanks(full: Float64Array, reduced: Float64Array): LeaveOut {
  const scored = full.map((score, i) => (Number.isNaN(score + reduced[i]) ? 0 : 1));
  const before = descendingRanks(full.map((score, i) => (scored[i] ? score : NaN)));
  const after = descendingRanks(reduced.map((score, i) => (scored[i] ? score : NaN)));
  let total = 0;
  let compared = 0;
  let largest = 0;
  let unit: number | null = null;
  for (let i = 0; i < before.length; i++) {
    if (before[i] === 0) continue;
    const change = Math.abs(after[i] - before[i]);
    compared++;
    total += change;
    if (change > largest) {
      largest = change;
      unit = i;
    }
  }
  if (compared < 2) fail("unitsTooFew", { given: compared, needed: 2 });
  return { meanChange: total / compared, largestChange: largest, unit };
}
