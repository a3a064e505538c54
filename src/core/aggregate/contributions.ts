import { fail, type Problem } from "../errors";
import { combineMatrix } from "../index/combine";
import { type IndexScores } from "../index/nodeScores";
import { allParts, type Branch, indicatorsOf, isLeaf } from "../index/tree";
import { columnOf, createMatrix, type Matrix, valueAt } from "../matrix";
import { type IndexDefinition, prepareIndex } from "../qei";
import { aggregationText, ruleOf } from "./rules";

export interface Contributions {
  /** n×k points; NaN where the indicator is missing or the unit has no score. */
  readonly points: Matrix;
  /** Why a unit has no score, by its 0-based row. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/**
 * Points of each unit's index due to each indicator: w·x over the weight present (arithmetic) or w·x (sum), and the same
 * again in each dimension above. The present points of a unit add up to its score. An indicator that does not count
 * contributes 0, and so does one in a dimension that the unit lacks.
 * @throws IndexError for other aggregations, whose scores are no sums, and for a mixture.
 */
export function contributions(data: Matrix, definition: IndexDefinition): Contributions {
  const { aggregation } = definition;
  if (!definition.hierarchy && !ruleOf(aggregation).addsUp)
    fail("contributionsAggregation", { aggregation: aggregationText(aggregation) });
  const { normalized, tree } = prepareIndex(data, definition);
  if (!addsUp(tree)) fail("contributionsMixed", {});
  const scoresOf = new Map<Branch, Float64Array>();
  const { problems } = combineMatrix(tree, normalized, (branch, found) => scoresOf.set(branch, found.scores));
  const points = createMatrix(data.rows, data.columns);
  for (let i = 0; i < points.values.length; i++)
    points.values[i] = data.values[i] === data.values[i] ? 0 : NaN;
  for (const indicator of indicatorsOf(tree))
    columnOf(points, indicator).set(columnOf(normalized, indicator));
  pointsWithin(tree, points, scoresOf);
  for (let column = 0; column < data.columns; column++) {
    const out = columnOf(points, column);
    for (const row of problems.keys()) out[row] = NaN;
  }
  return { points, problems };
}

/**
 * The same for one unit of an index that is computed already, and whose scores add up (see `addsUp`).
 * @param row 0-based, of a unit with a score.
 * @returns k points; NaN where an indicator that counts is missing.
 */
export function unitPoints(
  { tree, normalized, parts }: Pick<IndexScores, "tree" | "normalized" | "parts">,
  row: number,
): Float64Array {
  const points = createMatrix(1, normalized.columns);
  for (const indicator of indicatorsOf(tree)) points.values[indicator] = valueAt(normalized, row, indicator);
  const scoresOf = new Map<Branch, Float64Array>();
  for (const part of allParts(tree))
    if (!isLeaf(part) && part !== tree) scoresOf.set(part, parts.get(part)!.scores.subarray(row, row + 1));
  pointsWithin(tree, points, scoresOf);
  return points.values;
}

/** Whether every score of the tree is the sum of the points of its parts, over the same kind of weights. */
export function addsUp(tree: Branch): boolean {
  return allParts(tree).every(
    (part) => isLeaf(part) || (part.aggregation === tree.aggregation && ruleOf(part.aggregation).addsUp),
  );
}

/** Turns the values of the indicators below a branch into points of its score. */
function pointsWithin(branch: Branch, points: Matrix, scoresOf: ReadonlyMap<Branch, Float64Array>): void {
  for (const part of branch.parts) if (!isLeaf(part)) pointsWithin(part, points, scoresOf);
  const divisor = presentWeights(branch, points, scoresOf);
  for (const part of branch.parts) {
    const scores = isLeaf(part) ? null : scoresOf.get(part)!;
    for (const indicator of indicatorsOf(part)) {
      const out = columnOf(points, indicator);
      for (let i = 0; i < out.length; i++) {
        if (scores && scores[i] !== scores[i]) out[i] = out[i] === out[i] ? 0 : NaN;
        else out[i] = (part.weight * out[i]) / divisor[i];
      }
    }
  }
}

/** The weight that each unit's points are divided by; 1 where weights count as given. Values are those before it is. */
function presentWeights(
  { aggregation, parts }: Branch,
  values: Matrix,
  scoresOf: ReadonlyMap<Branch, Float64Array>,
): Float64Array {
  const totals = new Float64Array(values.rows);
  if (ruleOf(aggregation).weightsAsGiven) return totals.fill(1);
  for (const part of parts) {
    const own = isLeaf(part) ? columnOf(values, part.indicator) : scoresOf.get(part)!;
    for (let i = 0; i < totals.length; i++) if (own[i] === own[i]) totals[i] += part.weight;
  }
  return totals;
}
