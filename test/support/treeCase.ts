import {
  type Dimension,
  type Hierarchy,
  type IndexDefinition,
  indexItself,
} from "../../src/core/index/definition";
import { type Aggregation } from "../../src/core/options";

/** A dimension by name: its weight among its siblings (null: its parts'), and what it has of its own. */
export interface NamedDimension {
  readonly parent?: string;
  readonly weight?: number | null;
  readonly aggregation?: Aggregation;
  readonly coverage?: number;
}

/** A hierarchy as people write one: the parent of each indicator ("" = the index), and the dimensions by name. */
export function hierarchyOf(
  parents: readonly string[],
  dimensions: Readonly<Record<string, NamedDimension>>,
): Hierarchy {
  const names = Object.keys(dimensions);
  const placeOf = (name: string | undefined) => (name ? names.indexOf(name) : indexItself);
  return {
    parents: parents.map(placeOf),
    dimensions: names.map((name): Dimension => {
      const { parent, weight, aggregation, coverage } = dimensions[name];
      return {
        parent: placeOf(parent),
        weight: weight ?? NaN,
        aggregation: aggregation ?? null,
        coverage: coverage ?? null,
      };
    }),
  };
}

/** An index over values as they are, all positive, any coverage; what differs is given. */
export function definitionOf(
  weights: readonly number[],
  rest: Partial<IndexDefinition> = {},
): IndexDefinition {
  return {
    weights: Float64Array.from(weights),
    directions: weights.map(() => 1),
    normalization: "none",
    aggregation: "arithmetic",
    goalposts: null,
    coverage: 0,
    ...rest,
  };
}
