import { aggregationRules } from "../../../core/aggregate/rules";
import { columnSizes, termsSize } from "../../../core/aggregate/termsSize";
import { IndexError, type Problem } from "../../../core/errors";
import { combineMatrix } from "../../../core/index/combine";
import { flatTree } from "../../../core/index/tree";
import { type Matrix } from "../../../core/matrix";
import { normalize, takesGoalposts } from "../../../core/normalize/normalize";
import { type Goalposts } from "../../../core/normalize/goalposts";
import { descendingRanks } from "../../../core/numeric/ranks/descendingRanks";
import { type Aggregation, defaultCoverage, type Normalization } from "../../../core/options";
import { checkWeights, relativeWeights } from "../../../core/weight/checkWeights";
import { type IndexModel } from "./indexModel";

export interface Method {
  readonly normalization: Normalization;
  readonly aggregation: Aggregation;
}

/** The index as the sheet computes it from the same cells. */
export interface Scored {
  readonly normalized: Matrix;
  /** As QEI uses them: relative, except under `sum`. */
  readonly weights: Float64Array;
  /** NaN where a unit has no score. */
  readonly scores: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
  /** 1 = highest, equal scores share a rank; NaN without a score. */
  readonly ranks: Float64Array;
}

/** The last table that was normalized, and what for. */
interface Known {
  readonly model: IndexModel;
  readonly normalization: Normalization;
  readonly used: string;
  readonly normalized: Matrix;
  readonly sizes: Float64Array;
}

export type Result = { readonly scored: Scored } | { readonly problem: Problem };

/**
 * Scores a model again and again while weights move. Normalization does not depend on the weights beyond which of
 * them are 0, so a drag frame costs one aggregation.
 */
export function createScorer(): (model: IndexModel, cells: readonly number[], method: Method) => Result {
  let known: Known | null = null;
  return (model, cells, { normalization, aggregation }) => {
    try {
      const { data, indicators, goalposts } = model;
      const given = checkWeights(Float64Array.from(cells), data.columns, "given");
      const weights = aggregationRules[aggregation].weightsAsGiven ? given : relativeWeights(given);
      const used = weights.map((weight) => Number(weight > 0)).join("");
      if (known?.model !== model || known.normalization !== normalization || known.used !== used) {
        const directions = indicators.map(({ direction }) => direction);
        const posts = postsFor(normalization, goalposts);
        const normalized = normalize(data, normalization, directions, posts, weights);
        known = { model, normalization, used, normalized, sizes: columnSizes(normalized) };
      }
      const { normalized, sizes } = known;
      const tree = flatTree(weights, aggregation, defaultCoverage);
      const { scores, problems } = combineMatrix(tree, normalized);
      const ranks = ranksOf(scores, termsSize(tree, sizes));
      return { scored: { normalized, weights, scores, problems, ranks } };
    } catch (error) {
      if (error instanceof IndexError) return { problem: error.problem };
      throw error;
    }
  };
}

/** The indicators that keep an index from being computed because they are the same in every row; none where nothing does. */
export function constantColumns(model: IndexModel, cells: readonly number[], method: Method): number[] {
  const score = createScorer();
  const without = [...cells];
  const found: number[] = [];
  for (;;) {
    const result = score(model, without, method);
    if (!("problem" in result) || result.problem.code !== "columnConstant") return found;
    const at = result.problem.parameters.column - 1;
    found.push(at);
    without[at] = 0;
  }
}

/** Goalposts belong to min-max; the pane's formula leaves them out for the other methods. */
export function postsFor(normalization: Normalization, goalposts: Goalposts | null): Goalposts | null {
  return takesGoalposts(normalization) ? goalposts : null;
}

/** The ranks of QEI.SENSITIVITY and QEI.LEAVEOUT, ties included, so that the pane's views agree; no score has no rank. */
function ranksOf(scores: Float64Array, size: number): Float64Array {
  return Float64Array.from(descendingRanks(scores, size), (rank) => rank || NaN);
}
