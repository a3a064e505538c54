/** Parameters of the errors of the time family. */
export interface TimeErrors {
  timeBlank: { position: number };
  timesEqual: object;
  baseNotPositive: { position: number };
  eventMissing: object;
  /** All units began at the same value. */
  startsAlike: object;
  yearTwice: { year: number };
  /** A value of 0 or less, which has no logarithm. */
  logNotPositive: { row: number; column: number; value: number };
  periodsMissing: object;
  /** Columns of x, 1-based. */
  regressorConstant: { column: number };
  regressorRepeats: { column: number };
  /** Values of y against rows of x. */
  rowsDiffer: { rows: number; values: number };
  exposureConstant: object;
  /** A weight of a row. */
  rowWeightNegative: { position: number; value: number };
  /** Not enough data. */
  pointsTooFew: { present: number; needed: number };
  rowsTooFew: { present: number; needed: number };
  sideTooShort: { before: number; after: number; needed: number };
  /** Problems of one number of a table. */
  growthUndefined: object;
  pointsTooMany: { given: number; limit: number };
}
