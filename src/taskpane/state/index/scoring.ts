import { columnSizes, termsSize } from "../../../core/aggregate/termsSize";
import { IndexError, type Problem } from "../../../core/errors";
import { type ByNode, effectiveWeights } from "../../../core/index/nodes";
import { type IndexScores, scoresWithin } from "../../../core/index/nodeScores";
import { buildTree, indicatorsOf } from "../../../core/index/tree";
import { type Matrix } from "../../../core/matrix";
import { normalizeColumns, takesGoalposts } from "../../../core/normalize/normalize";
import { type Goalposts } from "../../../core/normalize/goalposts";
import { descendingRanks } from "../../../core/numeric/ranks/descendingRanks";
import { type Normalization } from "../../../core/options";
import { checkWeights } from "../../../core/weight/checkWeights";
import { type PresetsTable } from "../../../workbook/presets/presetsTable";
import { withoutWeight } from "../weights/nodeWeights";
import { definitionOf, type Method } from "./definition";
import { type IndexModel } from "./indexModel";
import { refuseWeights, type WeighedPreset } from "./refusedWeights";

/** The index as the sheet computes it from the same cells. */
export interface Scored extends IndexScores {
  /** Of each part that counts, see `effectiveWeights`. */
  readonly effective: Pick<ByNode<number>, "get">;
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

/** The last weights that were found to be none that a formula refuses. */
interface Checked {
  readonly model: IndexModel;
  readonly presets: PresetsTable;
  readonly preset: string;
  readonly used: string;
}

export type Result = { readonly scored: Scored } | { readonly problem: Problem };

export type Score = (weighed: WeighedPreset, method: Method) => Result;

/**
 * Scores a model again and again while weights move. Normalization does not depend on the weights beyond which of
 * them are 0, nor a dimension on weights outside it: a drag frame costs one aggregation, and with dimensions less.
 */
export function createScorer(): Score {
  let known: Known | null = null;
  let last: IndexScores | undefined;
  let checked: Checked | null = null;
  return (weighed, method) => {
    try {
      const { model, presets, preset, cells } = weighed;
      const { normalization } = method;
      const used = cells.map((weight) => (weight > 0 ? "1" : weight === 0 ? "0" : "?")).join("");
      const same = checked?.model === model && checked.presets === presets && checked.preset === preset;
      if (!same || checked?.used !== used) {
        refuseWeights(weighed);
        checked = { model, presets, preset, used };
      }
      const definition = definitionOf(weighed, method);
      const tree = buildTree(checkWeights(definition.weights, model.data.columns, "given"), definition);
      if (known?.model !== model || known.normalization !== normalization || known.used !== used) {
        const normalized = normalizeColumns(model.data, definition, indicatorsOf(tree));
        known = { model, normalization, used, normalized, sizes: columnSizes(normalized) };
      }
      const scores = (last = scoresWithin(tree, known.normalized, last));
      const ranks = ranksOf(scores.scores, termsSize(tree, known.sizes));
      return { scored: { ...scores, effective: effectiveWeights(tree), ranks } };
    } catch (error) {
      if (error instanceof IndexError) return { problem: error.problem };
      throw error;
    }
  };
}

/** The indicators that keep an index from being computed because they are the same in every row; none where nothing does. */
export function constantColumns(weighed: WeighedPreset, method: Method): number[] {
  const score = createScorer();
  const { nodes } = weighed.model;
  let { cells } = weighed;
  const found: number[] = [];
  for (;;) {
    const result = score({ ...weighed, cells }, method);
    if (!("problem" in result) || result.problem.code !== "columnConstant") return found;
    const at = result.problem.parameters.column - 1;
    found.push(at);
    cells = withoutWeight(nodes, cells, at);
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
