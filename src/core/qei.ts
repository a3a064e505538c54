import { type UnitScores } from "./aggregate/unitScores";
import { combine } from "./index/combine";
import { type IndexDefinition } from "./index/definition";
import { type Branch, buildTree, indicatorsOf } from "./index/tree";
import { type Matrix } from "./matrix";
import { columnNormalizer, normalizeColumns } from "./normalize/normalize";
import { checkWeights } from "./weight/checkWeights";
import { schemeWeights } from "./weight/schemes/schemeWeights";

export { type IndexDefinition } from "./index/definition";

/** Normalized values and final weights: the index before the last step, aggregation. */
export interface PreparedIndex {
  /** Columns of indicators that do not count (weight 0, or below a dimension of weight 0) hold only NaN. */
  readonly normalized: Matrix;
  /** One per indicator, as given or as the scheme gives them; what counts stands in `tree`. */
  readonly weights: Float64Array;
  readonly tree: Branch;
}

/**
 * Brings the indicators to a common scale and settles the weights.
 * @throws IndexError where the whole call cannot be computed.
 */
export function prepareIndex(data: Matrix, definition: IndexDefinition): PreparedIndex {
  const { tree, weights, indicators } = settle(data, definition);
  return { normalized: normalizeColumns(data, definition, indicators), weights, tree };
}

/**
 * Quality of Employment Index of each unit: direction, normalization, weighting, aggregation.
 *
 * QEI = w1·x1 + … + wk·xk over the normalized indicators (for `arithmetic`), the weights rescaled over those present; with
 * dimensions the same in each of them, and over them in turn.
 * @param data n×k, one row per unit; NaN = missing.
 * @returns n scores; NaN where `problems` names the unit's problem.
 * @throws IndexError where the whole call cannot be computed.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), parts 1.5 and 1.6.
 */
export function qualityIndex(data: Matrix, definition: IndexDefinition): UnitScores {
  const { tree, indicators } = settle(data, definition);
  const normalizeColumn = columnNormalizer(data, definition, indicators);
  const column = new Float64Array(data.rows);
  return combine(tree, data.rows, (indicator) => {
    normalizeColumn(indicator, column, 0);
    return column;
  });
}

/** The weights, the tree that they make, and the indicators in it, in its order: so the same one is refused first everywhere. */
export function settle(data: Matrix, definition: IndexDefinition) {
  const weights = givenWeights(data, definition);
  const tree = buildTree(weights, definition);
  return { weights, tree, indicators: indicatorsOf(tree) };
}

function givenWeights(data: Matrix, { weights, directions }: IndexDefinition): Float64Array {
  return typeof weights === "string"
    ? schemeWeights(data, weights, directions)
    : checkWeights(weights, data.columns, "given");
}
