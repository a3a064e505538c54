import { fail, type Problem } from "../errors";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { type IndexDefinition, prepareIndex } from "../qei";
import { aggregate } from "./aggregate";
import { aggregationRules } from "./rules";

export interface Contributions {
  /** n×k points; NaN where the indicator is missing or the unit has no score. */
  readonly points: Matrix;
  /** Why a unit has no score, by its 0-based row. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/**
 * Points of each unit's index due to each indicator: w·x over the weight present (arithmetic) or w·x (sum).
 * The present points of a unit add up to its score. An indicator of weight 0 contributes 0.
 * @throws IndexError for other aggregations, whose scores are no sums.
 */
export function contributions(data: Matrix, definition: IndexDefinition): Contributions {
  const { aggregation } = definition;
  const { addsUp, weightsAsGiven } = aggregationRules[aggregation];
  if (!addsUp) fail("contributionsAggregation", { aggregation });
  const { normalized, weights } = prepareIndex(data, definition);
  const { problems } = aggregate(normalized, weights, aggregation, definition.coverage);
  const divisor = weightsAsGiven ? new Float64Array(data.rows).fill(1) : presentWeights(normalized, weights);

  const points = createMatrix(data.rows, data.columns);
  for (let column = 0; column < data.columns; column++) {
    const weight = weights[column];
    const values = weight > 0 ? columnOf(normalized, column) : columnOf(data, column);
    const out = columnOf(points, column);
    for (let i = 0; i < out.length; i++) {
      if (values[i] !== values[i] || problems.has(i)) out[i] = NaN;
      else out[i] = weight > 0 ? (weight * values[i]) / divisor[i] : 0;
    }
  }
  return { points, problems };
}

function presentWeights(normalized: Matrix, weights: Float64Array): Float64Array {
  const totals = new Float64Array(normalized.rows);
  for (let column = 0; column < normalized.columns; column++) {
    const values = columnOf(normalized, column);
    for (let i = 0; i < totals.length; i++) if (values[i] === values[i]) totals[i] += weights[column];
  }
  return totals;
}
