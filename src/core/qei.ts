import { aggregationRules } from "./aggregate/rules";
import { Accumulator } from "./aggregate/accumulator";
import { type UnitScores } from "./aggregate/unitScores";
import { type Matrix } from "./matrix";
import { type Goalposts } from "./normalize/goalposts";
import { columnNormalizer, normalize } from "./normalize/normalize";
import { type Aggregation, type Direction, type Normalization, type WeightScheme } from "./options";
import { checkWeights } from "./weight/checkWeights";
import { resolveWeights } from "./weight/resolveWeights";
import { schemeWeights } from "./weight/schemeWeights";

/** How an index is built from its indicators: everything but the data. */
export interface IndexDefinition {
  /** Relative weights, one per indicator and each at least 0; or a scheme that derives them from the data. */
  readonly weights: Float64Array | WeightScheme;
  /** One per indicator. */
  readonly directions: readonly Direction[];
  readonly normalization: Normalization;
  readonly aggregation: Aggregation;
  readonly goalposts: Goalposts | null;
  /** Least share (0 to 1) of a unit's indicators that must be present. */
  readonly coverage: number;
}

/** Normalized values and final weights: the index before the last step, aggregation. */
export interface PreparedIndex {
  /** Columns of indicators with weight 0 hold only NaN. */
  readonly normalized: Matrix;
  /** Relative, see `resolveWeights`; under `sum` as given. */
  readonly weights: Float64Array;
}

/**
 * Brings the indicators to a common scale and settles the weights.
 * @throws IndexError where the whole call cannot be computed.
 */
export function prepareIndex(data: Matrix, definition: IndexDefinition): PreparedIndex {
  const weights = finalWeights(data, definition);
  const { normalization, directions, goalposts } = definition;
  return { normalized: normalize(data, normalization, directions, goalposts, weights), weights };
}

/**
 * Quality of Employment Index of each unit: direction, normalization, weighting, aggregation.
 *
 * QEI = w1·x1 + … + wk·xk over the normalized indicators (for `arithmetic`), the weights rescaled over those present.
 * @param data n×k, one row per unit; NaN = missing.
 * @returns n scores; NaN where `problems` names the unit's problem.
 * @throws IndexError where the whole call cannot be computed.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), parts 1.5 and 1.6.
 */
export function qualityIndex(data: Matrix, definition: IndexDefinition): UnitScores {
  const weights = finalWeights(data, definition);
  const { normalization, directions, goalposts } = definition;
  const normalizeColumn = columnNormalizer(data, normalization, directions, goalposts, weights);
  const accumulator = new Accumulator(data.rows, definition.aggregation);
  // One column at a time: a table of a million rows needs no second table.
  const column = new Float64Array(data.rows);
  for (let j = 0; j < data.columns; j++) {
    if (!(weights[j] > 0)) continue;
    normalizeColumn(j, column, 0);
    accumulator.add(column, 0, weights[j], j);
  }
  return accumulator.finish(definition.coverage);
}

function finalWeights(data: Matrix, { weights, directions, aggregation }: IndexDefinition): Float64Array {
  if (!aggregationRules[aggregation].weightsAsGiven) return resolveWeights(data, weights, directions);
  if (typeof weights === "string") return schemeWeights(data, weights, directions);
  return checkWeights(weights, data.columns, "given");
}
