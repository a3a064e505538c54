import { apportion } from "./apportion";

/** Weights in per cent, in proportion to ratings from 0 to 5; all equal where every rating is 0. */
export function weightsFromRatings(ratings: readonly number[]): number[] {
  return apportion(ratings, 100);
}

/** The nearest ratings from 0 to 5: the largest weight gets 5. */
export function ratingsFromWeights(weights: readonly number[]): number[] {
  const largest = Math.max(...weights);
  return weights.map((weight) => (largest > 0 ? Math.round((5 * weight) / largest) : 0));
}
