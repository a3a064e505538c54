import { fail, type Problem } from "../errors";
import { positionsByLabel } from "../labels";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { type AnyAggregation } from "../options";
import { relativeWeights } from "../weight/checkWeights";
import { aggregate } from "./aggregate";
import { ruleOf } from "./rules";

export interface DimensionScores {
  /** Dimension names in order of first appearance. */
  readonly names: readonly string[];
  /** n×g; NaN where `problems` names the reason. */
  readonly scores: Matrix;
  /** One map a dimension: why a unit has no score, by its 0-based row. */
  readonly problems: readonly ReadonlyMap<number, Problem>[];
}

/**
 * Scores of g dimensions, each aggregated from its own indicators. The data are taken as they are.
 * @param groups the dimension of each of the k indicators; case makes no difference, as in Excel.
 * @param weights k numbers at least 0, relative within a dimension (as given under `sum`).
 * @throws IndexError when a dimension has only zero weights.
 */
export function dimensionScores(
  data: Matrix,
  groups: readonly string[],
  weights: Float64Array,
  aggregation: AnyAggregation,
  coverage: number,
): DimensionScores {
  const dimensions = positionsByLabel(groups);
  const names = dimensions.map(([first]) => groups[first]);
  const scores = createMatrix(data.rows, dimensions.length);
  const problems = dimensions.map((members, dimension) => {
    const part = createMatrix(data.rows, members.length);
    members.forEach((column, i) => columnOf(part, i).set(columnOf(data, column)));
    const own = Float64Array.from(members, (column) => weights[column]);
    if (!own.some((weight) => weight > 0)) fail("weightsSumZeroInDimension", { dimension: names[dimension] });
    const result = aggregate(
      part,
      ruleOf(aggregation).weightsAsGiven ? own : relativeWeights(own),
      aggregation,
      coverage,
    );
    columnOf(scores, dimension).set(result.scores);
    return result.problems;
  });
  return { names, scores, problems };
}
