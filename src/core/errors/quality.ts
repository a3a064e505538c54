import { type ComparingNormalization } from "../options";
import {
  type CellPlace,
  type ColumnPlace,
  type DimensionPlace,
  type IndicatorPlace,
  type UnitPlace,
} from "./common";

/** Parameters of the errors of the QEI family. Rows and columns are 1-based. */
export interface QualityErrors {
  weightMissing: IndicatorPlace;
  weightNegative: IndicatorPlace & { value: number };
  weightsSumZero: object;
  weightsSumZeroInDimension: { dimension: string };
  frameworkSize: { framework: string; expected: number; given: number };
  directionInvalid: IndicatorPlace & { text: string };
  goalpostsShape: { indicators: number; rows: number; columns: number };
  goalpostsAmbiguous: object;
  goalpostsOrder: IndicatorPlace & { low: number; high: number };
  goalpostsUnused: { normalization: string };
  goalpostText: IndicatorPlace & { text: string };
  columnConstant: ColumnPlace & { normalization: string };
  oneRow: { normalization: ComparingNormalization };
  ratioNegative: CellPlace & { value: number };
  ratioMaximumZero: ColumnPlace;
  ratioZeroReversed: CellPlace & { value: number };
  groupLabelMissing: { position: number };
  contributionsAggregation: { aggregation: string };
  contributionsMixed: object;
  normalizationsMixed: ColumnPlace & { normalization: string };
  /** Values as they are must not be negative. */
  schemeNegative: CellPlace & { value: number; scheme: "entropyraw" | "gini" };
  merecNotPositive: CellPlace & { value: number };
  pcaSigns: { columns: readonly number[] };
  /** A column that the ones before it imply. */
  balanceImplied: ColumnPlace;
  balanceNegative: { columns: readonly number[] };
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
  columnTooShort: ColumnPlace & { present: number; needed: number };
  completeRowsTooFew: { present: number; needed: number };

  /** The tools around the index: weights from comparisons, other ways to combine, robustness. */
  columnWithoutSpread: ColumnPlace;
  columnOfZeros: ColumnPlace;
  /** Every unit has the same values. */
  unitsAlike: object;
  indicesNeeded: object;
  indexOutsideScale: { row: number; column: number; value: number; scale: number };
  /** Scores that compare rows need two of them, or, where the method knows goalposts, both for every indicator. */
  scoreOneRow: { goalpostsHelp: boolean };
  columnsTooFew: { given: number; needed: number };
  alphaUndefined: object;
  comparisonsNotSquare: { rows: number; columns: number };
  judgmentMissing: { row: number; column: number };
  judgmentOutside: { row: number; column: number; value: number };
  judgmentDiagonal: { row: number; column: number; value: number };
  /** A cell below the diagonal that is not the reciprocal of its mirror. */
  judgmentReciprocal: { row: number; column: number; value: number; expected: number };
  /** Not enough is known: Saaty's table of random indices ends. */
  randomIndexUnknown: { size: number; largest: number };
  goalpostsNeedAdjusted: { form: string };
  /** Limits on the parts of a score: lower ones above, or upper ones below, 100 % together. */
  shareLowerSum: { total: number };
  shareUpperSum: { total: number };
  shareOrder: { position: number; lower: number; upper: number };
  shareOutside: { argument: string; position: number; value: number };
  programStalled: object;
  /** `mostUnits`: as many work whatever their values. */
  programsTooLong: { units: number; indicators: number; mostUnits: number };
  drawsTooMany: { units: number; indicators: number; draws: number; mostDraws: number; inPane: boolean };
  importanceZero: CellPlace & { aggregation: string };
  indexWithoutSpread: object;
  rowNumberMissing: { argument: string };
  labelsMissing: { argument: string };
  rowLabelMissing: { argument: string; position: number };
  sameUnit: { unit: number };
  /** Problems of one unit or cell. */
  unitNeedsAll: { present: number; of: number };
  unitUncompared: object;
  /** No coefficient of variation without a positive mean. */
  unitMeanNotPositive: object;
  unitMissingValue: ColumnPlace & UnitPlace;
  noTippingPoint: object;
  indicatorUnused: object;
  /** A respondent without stratum or psu. */
  designLabelMissing: { argument: string; position: number };
  surveyEmpty: object;
  /** Changes of a scenario. */
  changesShape: { rows: number; columns: number };
  changeUnknown: { name: string; nearest?: string };
  changeOfDimension: { name: string };
  changeTwice: { name: string };
  changeSlip: IndicatorPlace & { value: number };
  changedTooLarge: CellPlace;
  changedBelowRatio: CellPlace & { value: number };
  rowChoice: { position: number; text: string };
  /** A stratum with a single primary sampling unit; "" where there are no strata. */
  stratumOnePsu: { stratum: string };
  /** Two groups are compared. */
  gapGroups: { names: readonly string[] };
  gapRowsTooFew: { group: string; present: number; needed: number };
  /** Columns of x, 1-based, in one of the two groups. */
  gapVariableConstant: { column: number; columnName?: string; group: string };
  gapVariableRepeats: { column: number; columnName?: string; group: string };
  unitsTooFew: { given: number; needed: number };
}
