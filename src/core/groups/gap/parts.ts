import { type GapReference } from "../../options";
import { type GroupFit, type Slopes } from "./groupFit";

/** One for the first group, one for the second. */
export type Pair<T> = readonly [T, T];

/** A part of the gap, and how it moves with what was estimated: its derivatives, one per variable. */
export interface LinearPart {
  readonly variables: Float64Array;
  readonly intercept: number;
  /** With the mean of the variable in each group. */
  readonly byMean: Pair<Float64Array>;
  /** With the slope in each group. */
  readonly bySlope: Pair<Float64Array>;
  /** With the common slope. */
  readonly byCommon: Float64Array;
  /** 1: the intercepts' difference belongs to this part; 0: it does not. */
  readonly intercepts: 0 | 1;
}

type PerVariable = (variable: number) => number;

/** @param common the slopes of both groups together, where the reference is these. */
export function partsOf(
  fits: Pair<GroupFit>,
  common: Slopes | null,
  reference: GapReference,
): readonly LinearPart[] {
  const [{ means: x1, slopes: first }, { means: x2, slopes: second }] = fits;
  const [b1, b2] = [first.values, second.values];
  const distance: PerVariable = (j) => x1[j] - x2[j];
  const none: PerVariable = () => 0;
  const part = (
    value: PerVariable,
    byMean: Pair<PerVariable>,
    bySlope: Pair<PerVariable>,
    byCommon: PerVariable,
    intercepts: 0 | 1,
  ): LinearPart => {
    const each = (of: PerVariable) => Float64Array.from(b1, (_, j) => of(j));
    return {
      variables: each(value),
      intercept: intercepts * (fits[0].intercept - fits[1].intercept),
      byMean: [each(byMean[0]), each(byMean[1])],
      bySlope: [each(bySlope[0]), each(bySlope[1])],
      byCommon: each(byCommon),
      intercepts,
    };
  };
  /** (x̄₁ − x̄₂)·b for the slopes of a group, the common ones, or a difference of both. */
  const explained = (b: PerVariable, sign: Pair<number>, shared = 0) =>
    part(
      (j) => distance(j) * b(j),
      [b, (j) => -b(j)],
      [(j) => sign[0] * distance(j), (j) => sign[1] * distance(j)],
      (j) => shared * distance(j),
      0,
    );
  /** x̄·(b₁ − b₂) with the means of the other group than the reference. */
  const atMeans = (means: Float64Array, group: 0 | 1) => {
    const difference: PerVariable = (j) => b1[j] - b2[j];
    return part(
      (j) => means[j] * difference(j),
      group === 0 ? [difference, none] : [none, difference],
      [(j) => means[j], (j) => -means[j]],
      none,
      1,
    );
  };
  if (common) {
    const b = common.values;
    const unexplained = part(
      (j) => x1[j] * (b1[j] - b[j]) + x2[j] * (b[j] - b2[j]),
      [(j) => b1[j] - b[j], (j) => b[j] - b2[j]],
      [(j) => x1[j], (j) => -x2[j]],
      (j) => -distance(j),
      1,
    );
    return [explained((j) => b[j], [0, 0], 1), unexplained];
  }
  if (reference === "first") return [explained((j) => b1[j], [1, 0]), atMeans(x2, 1)];
  if (reference === "second") return [explained((j) => b2[j], [0, 1]), atMeans(x1, 0)];
  return [explained((j) => b2[j], [0, 1]), atMeans(x2, 1), explained((j) => b1[j] - b2[j], [1, -1])];
}
