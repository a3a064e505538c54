import { type ComparingNormalization } from "../options";
import { type CellPlace, type ColumnPlace, type DimensionPlace } from "./common";

/** Parameters of the errors of the QEI core: weights, directions, goalposts, normalization, aggregation. */
export interface QualityErrors {
  weightMissing: { position: number };
  weightNegative: { position: number; value: number };
  weightsSumZero: object;
  weightsSumZeroInDimension: { dimension: string };
  frameworkSize: { framework: string; expected: number; given: number };
  directionInvalid: { position: number; text: string };
  goalpostsShape: { indicators: number; rows: number; columns: number };
  goalpostsAmbiguous: object;
  goalpostsOrder: { position: number; columnName?: string; low: number; high: number };
  goalpostsUnused: { normalization: string };
  goalpostText: { position: number; text: string };
  columnConstant: ColumnPlace & { normalization: string };
  oneRow: { normalization: ComparingNormalization };
  ratioNegative: CellPlace & { value: number };
  ratioMaximumZero: ColumnPlace;
  ratioZeroReversed: CellPlace & { value: number };
  groupLabelMissing: { position: number };
  contributionsAggregation: { aggregation: string };
  contributionsMixed: object;
  normalizationsMixed: ColumnPlace & { normalization: string };
  entropyNegative: { row: number; column: number; value: number };
  pcaSigns: { columns: readonly number[] };
  tooManyUnits: { given: number; limit: number };
  /** Problems of one unit. */
  unitEmpty: object;
  unitCoverage: { present: number; of: number; needed: number };
  unitIncomplete: { present: number; of: number };
  unitNegative: ColumnPlace & { aggregation: string };
  /** Parts of an index that has dimensions. */
  unitParts: { present: number; of: number; needed: number };
  unitPartsIncomplete: { present: number; of: number };
  unitNegativeDimension: DimensionPlace & { aggregation: string };
  /** Not enough data. */
  columnTooShort: { column: number; present: number; needed: number };
  completeRowsTooFew: { present: number; needed: number };
}
