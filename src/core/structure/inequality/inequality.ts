import { fail, problem } from "../../errors";
import { entropyExcess } from "../../numeric/elementary/entropyExcess";
import { reachFactor } from "../../numeric/elementary/reach";
import { largestSize } from "../../numeric/ranks/ties";
import { halfMeanDifference } from "../../numeric/sums/meanDifference";
import { weightedMean } from "../../numeric/sums/weightedMean";
import { type InequalityMeasure } from "../../options";
import { type Outcome } from "../../outcome";
import { sharesOf } from "../shares";
import { weightedQuantiles } from "./weightedQuantile";

/** Values over their mean, with what each counts. */
export interface Distribution {
  /** y/μ: at least 0, with mean 1. */
  readonly relative: Float64Array;
  /** Adding up to 1. */
  readonly shares: Float64Array;
}

/** Aversion to inequality where none is given. */
export const defaultAversion = 0.5;

/**
 * @param values at least 0. @param weights one per value, at least 0.
 * @throws IndexError when there is none, or either adds up to 0.
 */
export function distributionOf(values: Float64Array, weights: Float64Array): Distribution {
  const shares = sharesOf(weights, "weights");
  const factor = reachFactor(largestSize(values));
  const scaled = factor === 1 ? values : values.map((value) => value * factor);
  const mean = weightedMean(scaled, shares);
  if (!(mean > 0)) fail("totalZero", { argument: "values" });
  return { relative: scaled.map((value) => value / mean), shares };
}

/**
 * How unequal values are, one number; 0 where all are equal (`p90p10`: 1).
 *
 * With y over its mean and shares p of the weights: `gini` half the mean difference over the mean (Gini 1914); `theil`
 * T = Σ p·y·ln y and `mld` L = Σ p·ln(1/y) (Theil 1967); `atkinson` 1 − (Σ p·y^(1−ε))^(1/(1−ε)), for ε = 1 one less the
 * geometric mean (Atkinson 1970, doi:10.1016/0022-0531(70)90039-6); `cv` standard deviation over mean, both of the
 * population; `p90p10` the quantile at 0.9 over that at 0.1 (see `weightedQuantiles`); `hoover` ½·Σ p·|y − 1| (Hoover 1936,
 * doi:10.2307/1927875). None is corrected for small samples.
 * @param aversion ε of `atkinson`, above 0.
 */
export function inequality(
  distribution: Distribution,
  measure: InequalityMeasure,
  aversion = defaultAversion,
): Outcome {
  return measures[measure](distribution, aversion);
}

const measures: Readonly<
  Record<InequalityMeasure, (distribution: Distribution, aversion: number) => Outcome>
> = {
  gini: ({ relative, shares }) => halfMeanDifference(relative, shares),
  // The terms y·ln y − y + 1 add up to Σ y·ln y, as the mean of y is 1.
  theil: (distribution) => meanOf(distribution, (y) => entropyExcess(y, 1)),
  mld: (distribution) =>
    hasZero(distribution)
      ? problem("measureNeedsPositive", { argument: "values", measure: "mld" })
      : logDeviation(distribution),
  atkinson,
  cv: (distribution) => Math.sqrt(meanOf(distribution, (y) => (y - 1) * (y - 1))),
  p90p10: ({ relative, shares }) => {
    const [low, high] = weightedQuantiles(relative, shares, [0.1, 0.9]);
    return low > 0 ? high / low : problem("measureNeedsPositive", { argument: "values", measure: "p90p10" });
  },
  hoover: (distribution) => meanOf(distribution, (y) => Math.abs(y - 1)) / 2,
};

function meanOf({ relative, shares }: Distribution, term: (y: number) => number): number {
  let total = 0;
  for (let i = 0; i < relative.length; i++) if (shares[i] > 0) total += shares[i] * term(relative[i]);
  return total;
}

function hasZero({ relative, shares }: Distribution): boolean {
  return relative.some((y, i) => y === 0 && shares[i] > 0);
}

/** ln(1/y) − 1 + y is y·(z·ln z − z + 1) with z = 1/y. */
function logDeviation(distribution: Distribution): number {
  return meanOf(distribution, (y) => y * entropyExcess(1, y));
}

/** By powers less 1, whose mean keeps its digits where the aversion is near 1. */
function atkinson(distribution: Distribution, aversion: number): number {
  if (aversion >= 1 && hasZero(distribution)) return 1;
  if (aversion === 1) return Math.max(0, -Math.expm1(-logDeviation(distribution)));
  const power = 1 - aversion;
  const mean = meanOf(distribution, (y) => Math.expm1(power * Math.log(y)));
  return Math.max(0, -Math.expm1(Math.log1p(mean) / power));
}
