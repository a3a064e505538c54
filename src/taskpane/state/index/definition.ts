import { type Hierarchy, type IndexDefinition } from "../../../core/index/definition";
import { isIndicator } from "../../../core/index/nodes";
import { type Aggregation, defaultCoverage, type Normalization } from "../../../core/options";
import { type IndexModel } from "./indexModel";

export interface Method {
  readonly normalization: Normalization;
  readonly aggregation: Aggregation;
  /**
   * Least share of its parts that the index, and each dimension, needs; left out, that of QEI. A dimension's own in the
   * weights table comes first.
   */
  readonly coverage?: number;
}

/** An index at some weights. */
export interface WeighedModel {
  readonly model: IndexModel;
  /** In the order of the model's nodes. */
  readonly cells: readonly number[];
}

/** The index that is open, as the core takes it. */
export function definitionOf(
  { model, cells }: WeighedModel,
  method: Method,
): IndexDefinition & { readonly weights: Float64Array } {
  return {
    weights: Float64Array.from(indicatorCells({ model, cells })),
    directions: model.indicators.map(({ direction }) => direction),
    ...method,
    coverage: method.coverage ?? defaultCoverage,
    ownNormalizations: model.ownNormalizations,
    goalposts: model.goalposts,
    hierarchy: weighedHierarchy(model, cells),
  };
}

/** The weights of the indicators, in their order. */
function indicatorCells({ model: { indicators, nodes }, cells }: WeighedModel): number[] {
  const weights = new Array<number>(indicators.length).fill(NaN);
  nodes.forEach((node, place) => {
    if (isIndicator(node)) weights[node.indicator] = cells[place];
  });
  return weights;
}

/** The dimensions with their weights; one without an indicator in the data has no node, and none. */
function weighedHierarchy({ nodes, hierarchy }: IndexModel, cells: readonly number[]): Hierarchy | undefined {
  if (!hierarchy) return undefined;
  const weights = new Map(
    nodes.flatMap((node, i) => (isIndicator(node) ? [] : [[node.dimension, cells[i]] as const])),
  );
  const dimensions = hierarchy.dimensions.map((dimension, place) =>
    Number.isNaN(dimension.weight) ? dimension : { ...dimension, weight: weights.get(place) ?? 0 },
  );
  return { ...hierarchy, dimensions };
}
