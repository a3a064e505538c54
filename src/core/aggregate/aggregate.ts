import { type Problem, problem } from "../errors";
import { columnOf, type Matrix } from "../matrix";
import { type Aggregation } from "../options";
import { arithmetic } from "./arithmetic";
import { unavailableUnits } from "./availability";
import { geometric } from "./geometric";
import { harmonic } from "./harmonic";
import { minimum } from "./minimum";
import { type AggregationRule } from "./rule";
import { type UnitScores } from "./unitScores";
import { weightedSum } from "./weightedSum";

const rules: Record<Exclude<Aggregation, "min">, AggregationRule> = {
  arithmetic,
  geometric,
  harmonic,
  sum: weightedSum,
};

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
  const problems = unavailableUnits(normalized, weights, aggregation, coverage);
  const scores =
    aggregation === "min"
      ? minimum(normalized, weights)
      : combine(normalized, weights, aggregation, problems);
  for (const row of problems.keys()) scores[row] = NaN;
  for (let row = 0; row < scores.length; row++) {
    if (!Number.isFinite(scores[row]) && !problems.has(row)) {
      scores[row] = NaN;
      problems.set(row, problem("resultNotFinite", {}));
    }
  }
  return { scores, problems };
}

function combine(
  normalized: Matrix,
  weights: Float64Array,
  aggregation: Exclude<Aggregation, "min">,
  problems: Map<number, Problem>,
): Float64Array {
  const { allowsNegative, term, finish } = rules[aggregation];
  const { rows } = normalized;
  const totals = new Float64Array(rows);
  const presentWeight = new Float64Array(rows);
  for (let column = 0; column < normalized.columns; column++) {
    const weight = weights[column];
    if (!(weight > 0)) continue;
    const values = columnOf(normalized, column);
    for (let i = 0; i < rows; i++) {
      const value = values[i];
      if (value !== value) continue;
      if (value < 0 && !allowsNegative && !problems.has(i)) {
        problems.set(i, problem("unitNegative", { column: column + 1, aggregation }));
      }
      totals[i] += weight * term(value);
      presentWeight[i] += weight;
    }
  }
  for (let i = 0; i < rows; i++) totals[i] = finish(totals[i], presentWeight[i]);
  return totals;
}
