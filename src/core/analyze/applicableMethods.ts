import { aggregate } from "../aggregate/aggregate";
import { IndexError } from "../errors";
import { type Matrix } from "../matrix";
import { normalize, takesGoalposts } from "../normalize/normalize";
import { type Aggregation, type Normalization } from "../options";
import { type IndexDefinition } from "../qei";

/** The methods varied, in their order: a method added to the options later must not change results of an older workbook. */
export const variedNormalizations = [
  "minmax",
  "minmax1",
  "zscore",
  "percentile",
  "ratio",
  "none",
] as const satisfies readonly Normalization[];
export const variedAggregations = [
  "arithmetic",
  "geometric",
  "harmonic",
  "min",
  "sum",
] as const satisfies readonly Aggregation[];

export interface Method {
  readonly normalization: Normalization;
  readonly aggregation: Aggregation;
  readonly normalized: Matrix;
}

/**
 * Every combination of normalization and aggregation that scores all the units the index itself scores.
 *
 * Normalization `none` counts only where the index uses it, as it compares different units of measurement; `sum` ranks
 * like `arithmetic` and takes its place only where the index uses it. Goalposts hold for `minmax` and `minmax1`. The
 * index's own method is always among them.
 * @param weights as the index uses them.
 * @param rows 0-based rows the index scores.
 */
export function applicableMethods(
  data: Matrix,
  definition: IndexDefinition,
  weights: Float64Array,
  rows: readonly number[],
): Method[] {
  const mean = definition.aggregation === "sum" ? "arithmetic" : "sum";
  return variedNormalizations
    .filter((word) => word !== "none" || definition.normalization === "none")
    .flatMap((normalization) => {
      const normalized = normalizedOrNull(data, definition, normalization, weights);
      if (!normalized) return [];
      return variedAggregations
        .filter((word) => word !== mean)
        .filter((aggregation) => {
          const { scores } = aggregate(normalized, weights, aggregation, definition.coverage);
          return rows.every((row) => Number.isFinite(scores[row]));
        })
        .map((aggregation) => ({ normalization, aggregation, normalized }));
    });
}

function normalizedOrNull(
  data: Matrix,
  { directions, goalposts }: IndexDefinition,
  normalization: Normalization,
  weights: Float64Array,
): Matrix | null {
  try {
    const posts = takesGoalposts(normalization) ? goalposts : null;
    return normalize(data, normalization, directions, posts, weights);
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}
