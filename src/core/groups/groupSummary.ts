import { pick } from "../structure/cellsInAll";
import { type Labels, positionsByName } from "../labels";
import { extent } from "../numeric/ranks/extent";
import { blockSum } from "../numeric/sums/blockSum";
import { sharesOf } from "../structure/shares";
import { weightedQuantiles } from "../structure/inequality/weightedQuantile";
import { weightedMean } from "../numeric/sums/weightedMean";

/** What is known of the values of a group, or of all; NaN where there is none. */
export interface GroupSummary {
  /** How many values. */
  readonly n: number;
  /** Of the weight of all values, those without a group included; from 0 to 1. */
  readonly share: number;
  readonly mean: number;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Describes all values, and those of each group in the order of the names.
 * @param values no NaN. @param weights one per value, above 0. @param labels one per value.
 */
export function groupSummaries(
  values: Float64Array,
  weights: Float64Array,
  labels: Labels,
): { readonly overall: GroupSummary; readonly groups: readonly GroupSummary[] } {
  const total = sharesOf(weights, "weights");
  return {
    overall: summary(values, weights, 1),
    groups: positionsByName(labels).map((positions) => {
      const share = blockSum(pick(total, positions));
      return summary(pick(values, positions), pick(weights, positions), share);
    }),
  };
}

function summary(values: Float64Array, weights: Float64Array, share: number): GroupSummary {
  if (values.length === 0) return { n: 0, share: 0, mean: NaN, median: NaN, lowest: NaN, highest: NaN };
  const { low, high } = extent(values);
  const [median] = weightedQuantiles(values, sharesOf(weights, "weights"), [0.5]);
  return { n: values.length, share, mean: weightedMean(values, weights), median, lowest: low, highest: high };
}
