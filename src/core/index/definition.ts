import { type Goalposts } from "../normalize/goalposts";
import { type AnyAggregation, type Direction, type Normalization, type WeightScheme } from "../options";

/** How an index is built from its indicators: everything but the data. */
export interface IndexDefinition {
  /**
   * One weight per indicator, at least 0 and relative among those of the same dimension; or a scheme that derives them
   * from the data.
   */
  readonly weights: Float64Array | WeightScheme;
  /** One per indicator. */
  readonly directions: readonly Direction[];
  readonly normalization: Normalization;
  /** One per indicator, null = `normalization`. Where given, goalposts of indicators that take none are set aside. */
  readonly ownNormalizations?: readonly (Normalization | null)[];
  readonly aggregation: AnyAggregation;
  readonly goalposts: Goalposts | null;
  /** Least share (0 to 1) of its parts that a unit must have: of the indicators, and of the parts of each dimension. */
  readonly coverage: number;
  /** Dimensions between the indicators and the index; omitted: every indicator stands directly below the index. */
  readonly hierarchy?: Hierarchy;
}

/** Dimensions of any depth. No dimension stands below itself. */
export interface Hierarchy {
  readonly dimensions: readonly Dimension[];
  /** One per indicator: the place of its dimension in `dimensions`; `indexItself` where it stands directly below the index. */
  readonly parents: readonly number[];
}

/** A group of indicators, or of dimensions, that is combined into one score before it enters its parent. */
export interface Dimension {
  /** The place of the dimension above; `indexItself` where there is none. */
  readonly parent: number;
  /** At least 0, relative among its siblings; NaN: as much as its parts together, and 1 where its parent is a `sum`. */
  readonly weight: number;
  /** null: as the index. */
  readonly aggregation: AnyAggregation | null;
  readonly coverage: number | null;
}

/** Stands for the index where a dimension is meant by its place. */
export const indexItself = -1;
