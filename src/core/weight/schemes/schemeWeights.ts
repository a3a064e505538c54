import { type Matrix } from "../../matrix";
import { type Direction, type WeightScheme } from "../../options";
import { equalWeights, scaleToOne } from "../checkWeights";
import { balance } from "./balance";
import { critic } from "./critic";
import { entropy, entropyRaw } from "./entropy";
import { gini } from "./gini";
import { principalComponent } from "./principalComponent";
import { removalEffects } from "./removalEffects";
import { standardDeviation } from "./standardDeviation";

/** Information in each indicator, not yet scaled; all 0 when nothing tells the indicators apart. */
type Scheme = (data: Matrix, directions: readonly Direction[]) => Float64Array;

const schemes: Record<WeightScheme, Scheme> = {
  equal: (data) => equalWeights(data.columns),
  stdev: standardDeviation,
  entropy,
  entropyraw: entropyRaw,
  critic,
  pca: principalComponent,
  gini,
  merec: removalEffects,
  balance,
};

/**
 * Weights that follow from the data, k numbers that sum to 1.
 * A constant column gets 0; where nothing tells the columns apart the weights are equal.
 * @param data n×k, NaN = missing.
 * @throws IndexError when there are too few values.
 */
export function schemeWeights(
  data: Matrix,
  scheme: WeightScheme,
  directions: readonly Direction[],
): Float64Array {
  const information = schemes[scheme](data, directions);
  return information.some((value) => value > 0) ? scaleToOne(information) : equalWeights(data.columns);
}
