import { combineMatrix } from "../index/combine";
import { type Branch, buildTree, indicatorsOf } from "../index/tree";
import { IndexError } from "../errors";
import { type Matrix } from "../matrix";
import { normalizeColumns, takesGoalposts } from "../normalize/normalize";
import { type Aggregation, type AnyAggregation, type Normalization } from "../options";
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
  readonly aggregation: AnyAggregation;
  readonly normalized: Matrix;
  readonly tree: Branch;
}

/**
 * Every combination of normalization and aggregation that scores all the units the index itself scores.
 *
 * Normalization `none` counts only where the index uses it, as it compares different units of measurement; `sum` ranks
 * like `arithmetic` and takes its place only where the index uses it. Goalposts hold for `minmax` and `minmax1`. What an
 * indicator or a dimension has of its own it keeps. The index's own method is always among them.
 * @param weights as they were given.
 * @param rows 0-based rows the index scores.
 */
export function applicableMethods(
  data: Matrix,
  definition: IndexDefinition,
  weights: Float64Array,
  rows: readonly number[],
): Method[] {
  const other = definition.aggregation === "sum" ? "arithmetic" : "sum";
  const words = variedAggregations.filter((word) => word !== other);
  const own = typeof definition.aggregation === "number" ? [definition.aggregation] : [];
  const trees = [...words, ...own].map((aggregation) => buildTree(weights, { ...definition, aggregation }));
  return variedNormalizations
    .filter((word) => word !== "none" || definition.normalization === "none")
    .flatMap((normalization) => {
      const normalized = normalizedOrNull(data, definition, normalization, indicatorsOf(trees[0]));
      if (!normalized) return [];
      return trees
        .filter((tree) => scoresAll(tree, normalized, rows))
        .map((tree) => ({ normalization, aggregation: tree.aggregation, normalized, tree }));
    });
}

/** Whether these rows all have a score. */
export function scoresAll(tree: Branch, normalized: Matrix, rows: readonly number[]): boolean {
  const { scores } = combineMatrix(tree, normalized);
  return rows.every((row) => Number.isFinite(scores[row]));
}

/** null where the normalization does not apply: to these values, or beside one that an indicator has of its own. */
export function normalizedOrNull(
  data: Matrix,
  definition: IndexDefinition,
  normalization: Normalization,
  indicators: readonly number[],
): Matrix | null {
  const { ownNormalizations } = definition;
  const goalposts = ownNormalizations || takesGoalposts(normalization) ? definition.goalposts : null;
  try {
    return normalizeColumns(data, { ...definition, normalization, goalposts }, indicators);
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}
