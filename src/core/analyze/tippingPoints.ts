import { fail, IndexError, type Problem, problem } from "../errors";
import { type Matrix, valueAt } from "../matrix";
import { columnNormalizer } from "../normalize/normalize";
import { largestSize, meets, same } from "../numeric/ranks/ties";
import { type Outcome } from "../outcome";
import { type IndexDefinition } from "../qei";
import { scaleToOne } from "../weight/checkWeights";

/** An index whose aggregation is the weighted mean over complete units. */
export interface MeanDefinition extends Pick<IndexDefinition, "directions" | "normalization" | "goalposts"> {
  /** k relative weights. */
  readonly weights: Float64Array;
}

/**
 * For each indicator the weight at which two units tie, the other weights staying in proportion (weighted mean).
 *
 * With d the lead of A over B on the indicator and r their lead on the weighted mean of the others, t·d + (1 − t)·r = 0.
 * An indicator of weight 0 has a tipping point too: the weight it would have to get.
 * @param unitA 0-based row; `unitB` likewise, another one.
 * @returns k weights from 0 to 1, or the reason why there is none. Where the units tie at every weight: the present one.
 * @throws IndexError when a unit lacks an indicator of positive weight.
 * Source: Triantaphyllou and Sánchez (1997), doi:10.1111/j.1540-5915.1997.tb01306.x, on criticality of weights.
 */
export function tippingPoints(
  data: Matrix,
  definition: MeanDefinition,
  unitA: number,
  unitB: number,
): Outcome[] {
  const weights = scaleToOne(definition.weights);
  let size = 0;
  const leads = Array.from(weights, (weight, column): Outcome => {
    const gap = missingValue(data, column, [unitA, unitB]);
    if (gap && weight > 0) throw new IndexError(gap);
    if (gap) return gap;
    const values = normalizedColumn(data, column, definition);
    if (!(values instanceof Float64Array)) return values;
    const largest = largestSize(values);
    size = Math.max(size, largest);
    return same(values[unitA], values[unitB], largest) ? 0 : values[unitA] - values[unitB];
  });
  const parts = Float64Array.from(leads, (lead, column) =>
    weights[column] > 0 ? weights[column] * (lead as number) : 0,
  );
  const ahead = sumsOfOthers(parts.map((part) => Math.max(0, part)));
  const behind = sumsOfOthers(parts.map((part) => Math.max(0, -part)));
  const restWeight = sumsOfOthers(weights);
  return leads.map((lead, column) => {
    if (typeof lead !== "number") return lead;
    if (!(restWeight[column] > 0)) return problem("noTippingPoint", {});
    const [gains, losses] = [ahead[column] / restWeight[column], behind[column] / restWeight[column]];
    return tie(lead, same(gains, losses, size) ? 0 : gains - losses, weights[column]);
  });
}

/** For each number the sum of all others: what stands before it and what behind, so that nothing cancels. */
function sumsOfOthers(numbers: Float64Array): Float64Array {
  const sums = new Float64Array(numbers.length);
  for (let i = 0, before = 0; i < numbers.length; before += numbers[i++]) sums[i] = before;
  for (let i = numbers.length - 1, behind = 0; i >= 0; behind += numbers[i--]) sums[i] += behind;
  return sums;
}

function tie(lead: number, restLead: number, present: number): Outcome {
  if (lead === 0 && restLead === 0) return present;
  const weight = restLead / (restLead - lead);
  if (!(meets(weight, 0, 1) && meets(1, weight, 1))) return problem("noTippingPoint", {});
  return Math.min(1, Math.max(0, weight));
}

function missingValue(data: Matrix, column: number, units: readonly number[]): Problem | undefined {
  const unit = units.find((row) => Number.isNaN(valueAt(data, row, column)));
  return unit === undefined ? undefined : problem("unitMissingValue", { unit: unit + 1, column: column + 1 });
}

/** One normalized indicator. One of weight 0 that cannot be normalized hurts no other. */
function normalizedColumn(
  data: Matrix,
  column: number,
  { weights, directions, normalization, goalposts }: MeanDefinition,
): Float64Array | Problem {
  const values = new Float64Array(data.rows);
  try {
    columnNormalizer(data, normalization, directions, goalposts, weights)(column, values, 0);
    return values;
  } catch (error) {
    if (weights[column] > 0 || !(error instanceof IndexError)) throw error;
    return problem("indicatorUnused", {});
  }
}

/** @throws IndexError when both are the same. */
export function checkDifferent(unitA: number, unitB: number): void {
  if (unitA === unitB) fail("sameUnit", { unit: unitA });
}
