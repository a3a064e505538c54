import { type ComparingNormalization } from "../options";

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
  goalpostsOrder: { position: number; low: number; high: number };
  goalpostsUnused: { normalization: string };
  goalpostText: { position: number; text: string };
  columnConstant: { column: number; normalization: string };
  oneRow: { normalization: ComparingNormalization };
  ratioNegative: { row: number; column: number; value: number };
  ratioMaximumZero: { column: number };
  ratioZeroReversed: { row: number; column: number; value: number };
  groupLabelMissing: { position: number };
  contributionsAggregation: { aggregation: string };
  entropyNegative: { row: number; column: number; value: number };
  pcaSigns: { columns: readonly number[] };
  tooManyUnits: { given: number; limit: number };
  /** Problems of one unit. */
  unitEmpty: object;
  unitCoverage: { present: number; of: number; needed: number };
  unitIncomplete: { present: number; of: number };
  unitNegative: { column: number; aggregation: string };
  /** Not enough data. */
  columnTooShort: { column: number; present: number; needed: number };
  completeRowsTooFew: { present: number; needed: number };
}
