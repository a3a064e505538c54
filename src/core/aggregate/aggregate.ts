import { type Matrix } from "../matrix";
import { type Aggregation } from "../options";
import { Accumulator } from "./accumulator";
import { type UnitScores } from "./unitScores";

/**
 * Combines the normalized indicators of each unit into its score.
 * Weights are rescaled over the indicators present (not under `sum`, which needs all of them).
 * @param normalized n×k, NaN = missing.
 * @param weights k numbers at least 0; those at 0 are ignored.
 * @param coverage least share (0 to 1) of the indicators that must be present.
 */
export function aggregate(
  normalized: Matrix,
  weights: Float64Array,
  aggregation: Aggregation,
  coverage: number,
): UnitScores {
  const accumulator = new Accumulator(normalized.rows, aggregation);
  for (let column = 0; column < normalized.columns; column++) {
    if (weights[column] > 0)
      accumulator.add(normalized.values, column * normalized.rows, weights[column], column);
  }
  return accumulator.finish(coverage);
}
