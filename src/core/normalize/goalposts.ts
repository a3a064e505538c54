/** Fixed reference values in the indicators' own units, one pair per indicator; NaN = the column's own minimum or maximum. */
export interface Goalposts {
  readonly low: Float64Array;
  readonly high: Float64Array;
}
