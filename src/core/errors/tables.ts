/** Parameters of the errors of an index given as tables with header rows. Names are the user's. */
export interface TableErrors {
  weightsHeaderMissing: object;
  tableMissing: { argument: "data" | "weights" };
  dataHeaderMissing: object;
  dataRowsMissing: object;
  /** What stands in the weights table was given beside it. */
  besideWeightsTable: { argument: "directions" | "goalposts" | "names" };
  presetBlank: { presets: readonly string[] };
  presetIsScheme: { word: string };
  /** Two headers that mean the same, such as Indicator and 指标. */
  headerTwice: { first: string; second: string };
  rowTwice: { name: string };
  columnTwice: { name: string };
  columnIsDimension: { name: string };
  indicatorWithoutColumn: { name: string; nearest?: string };
  dimensionCircle: { name: string };
  /** Of dimensions below the same parent some have a row and some have none. */
  dimensionRowMissing: { names: readonly string[]; other: string };
  rowWithoutName: { row: number };
  totalsRow: { text: string };
  rowWeightMissing: { name: string; preset: string };
  rowWeightInvalid: { name: string; preset: string; text: string };
  /** An error in the column of dimensions. */
  rowDimensionError: { name: string; error: string };
  rowDirectionInvalid: { name: string; text: string };
  rowGoalpostInvalid: { name: string; text: string };
  /** 0, or a blank that some builds of Excel hand over as 0. */
  rowCoverageZero: { name: string };
  unitMissing: { argument: string };
  headerUnknown: { argument: string; name: string; nearest?: string };
  unitUnknown: { argument: string; name: string; nearest?: string };
  unitRepeated: { name: string; rows: readonly number[] };
  tippingAggregation: object;
  sameUnitName: { name: string };
}
