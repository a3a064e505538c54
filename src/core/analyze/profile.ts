import { addsUp } from "../aggregate/contributions";
import { ruleOf } from "../aggregate/rules";
import { columnSizes, termsSize } from "../aggregate/termsSize";
import { type Problem } from "../errors";
import { type IndexScores, indexScores, scoresOf } from "../index/nodeScores";
import { ByNode, depthOf, type IndexNode, nodesOf } from "../index/nodes";
import { type Branch, isLeaf, type Part } from "../index/tree";
import { type Matrix, presentValues } from "../matrix";
import { descendingRanks } from "../numeric/ranks/descendingRanks";
import { medianOf } from "../numeric/ranks/quantile";
import { type IndexDefinition } from "../qei";

/** One unit in one part of the index; NaN where there is nothing to tell. */
export interface ProfileRow {
  /** null: the index itself. */
  readonly node: IndexNode | null;
  /** 0 for the index, 1 for what stands directly below it. */
  readonly level: number;
  /** The normalized value, or the score of the dimension or of the index. */
  readonly scaled: number;
  /**
   * The part that it has in this unit's index: its share of the weight among the siblings that the unit has, times that of
   * each dimension above; as given below a `sum`. 0 where the unit lacks it or it does not count; NaN below a `min`, which
   * asks for no weights, and where the unit has no index.
   */
  readonly weight: number;
  /** Weight times scaled value, where these add up to the index. */
  readonly points: number;
  /** Among all units that have this part, 1 for the highest; ties share the best rank. */
  readonly rank: number;
  /** Scaled value less the median of all units that have this part. */
  readonly difference: number;
}

export interface Profile<Row = ProfileRow> {
  /** The index, and every part below it in the order of `nodesOf`. */
  readonly rows: readonly Row[];
  /** Why the unit has no index. */
  readonly problem: Problem | undefined;
}

/**
 * One unit compared with all: what it has in each part of the index, what that counts and where it stands.
 * @param data n×k, one row per unit; NaN = missing.
 * @param unit its 0-based row.
 * @throws IndexError where the index cannot be computed.
 * Formula: points = Π of the shares on the way down × scaled value, as in `contributions`.
 */
export function profile(data: Matrix, definition: IndexDefinition, unit: number): Profile {
  const index = indexScores(data, definition);
  const sizes = columnSizes(index.normalized);
  const { rows, problem } = profileWithin(index, definition, unit);
  const rankIn = (node: IndexNode | null) => {
    const scores = node ? scoresOf(index, node) : index.scores;
    const branch = node ? (index.parts.get(node)?.branch ?? null) : index.tree;
    return descendingRanks(scores, branch ? termsSize(branch, sizes) : 0)[unit] || NaN;
  };
  return { rows: rows.map((row) => ({ ...row, rank: rankIn(row.node) })), problem };
}

/** The same of an index that is computed already, without ranks. */
export function profileWithin(
  index: IndexScores,
  { hierarchy }: Pick<IndexDefinition, "hierarchy">,
  unit: number,
): Profile<Omit<ProfileRow, "rank">> {
  const { tree, parts } = index;
  const problem = index.problems.get(unit);
  const weights = new ByNode<number>();
  if (!problem) weighParts(tree, 1, (part) => parts.get(part)!.scores[unit], weights);
  const isSum = addsUp(tree);
  const rowOf = (scores: Float64Array, weight: number) => ({
    scaled: scores[unit],
    weight: problem ? NaN : weight,
    points: isSum && !problem ? weight * scores[unit] : NaN,
    difference: Number.isNaN(scores[unit]) ? NaN : scores[unit] - medianOf(presentValues(scores)),
  });
  const below = nodesOf(index.normalized.columns, hierarchy).map((node) => ({
    node,
    level: depthOf(node, hierarchy),
    ...rowOf(scoresOf(index, node), weights.get(node) ?? 0),
  }));
  return { rows: [{ node: null, level: 0, ...rowOf(index.scores, 1) }, ...below], problem };
}

/** The weight that each part of a branch has for one unit. @param own that of the branch. */
function weighParts(
  { aggregation, parts }: Branch,
  own: number,
  valueOf: (part: Part) => number,
  weights: ByNode<number>,
): void {
  const { weightsAsGiven } = ruleOf(aggregation);
  const present = parts.filter((part) => !Number.isNaN(valueOf(part)));
  const whole = weightsAsGiven ? 1 : present.reduce((all, { weight }) => all + weight, 0);
  for (const part of present) {
    const weight = aggregation === "min" ? NaN : (own * part.weight) / whole;
    weights.set(part, weight);
    if (!isLeaf(part)) weighParts(part, weight, valueOf, weights);
  }
}
