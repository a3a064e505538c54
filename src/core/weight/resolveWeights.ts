import { type Matrix } from "../matrix";
import { type Direction, type WeightScheme } from "../options";
import { checkWeights, relativeWeights } from "./checkWeights";
import { schemeWeights } from "./schemes/schemeWeights";

/**
 * The relative weights of an index (see `relativeWeights`), given as numbers or by a scheme. Equal weights start from 1 each
 * and not from 1/k, so that the mean of 100, 80 and 0 is 60.
 * @throws IndexError for weights that cannot be used, or a scheme that the data are too few for.
 */
export function resolveWeights(
  data: Matrix,
  weights: Float64Array | WeightScheme,
  directions: readonly Direction[],
): Float64Array {
  if (typeof weights !== "string") return relativeWeights(checkWeights(weights, data.columns, "given"));
  if (weights === "equal") return relativeWeights(new Float64Array(data.columns).fill(1));
  return relativeWeights(schemeWeights(data, weights, directions));
}
