/** Parameters of the errors of the ESI family. */
export interface StructureErrors {
  employmentEmpty: object;
  employmentTotalZero: object;
  shapeMismatch: { argument: string; rows: number; columns: number; needed: string };
  weightMissingAt: { row: number; column: number };
  layerNeedsVector: { rows: number; columns: number };
  /** An argument without any number that the others have too. */
  argumentEmpty: { argument: string };
  totalZero: { argument: string };
  /** Two ranges that must have the same shape. */
  shapesDiffer: {
    argument: string;
    rows: number;
    columns: number;
    other: string;
    otherRows: number;
    otherColumns: number;
  };
  referenceNeeded: object;
  /** Jobs where the reference has none. */
  referenceZero: { row: number; column: number };
  regionWithoutJobs: { row: number };
  outputWithoutJobs: { row: number; column: number };
  /** Jobs whose quality is blank. */
  qualityMissing: { argument: string; row: number; column: number };
  /** Not enough data. */
  /** Jobs in one period only; `others` counts further sectors like it. */
  lilienZero: { row: number; column: number; others: number };
  /** A group's jobs are blank in an occupation in which another's are known. */
  groupJobsMissing: { argument: string; row: number; column: number };
  groupsNeeded: object;
  /** A value of 0 where a logarithm is taken, or a lowest decile of 0. */
  measureNeedsPositive: { argument: string; measure: string };
  /** An argument that another choice would need. */
  argumentOnlyFor: { argument: string; choice: string; given: string };
  noScoredJobs: { argument: string };
  /** A unit without a value it needs. */
  unitValueMissing: { argument: string };
  /** Codes of occupations. */
  codeUnreadable: { text: string };
  /** A number of five digits. */
  codeMayBeDate: { number: number };
  codeUnknown: { code: string; system: string; source: string };
  /** Two digits alone. */
  codeNeedsSource: { code: string; sources: readonly string[] };
  /** A SOC code and one of ISCO-08. */
  codesMixed: { first: string; second: string };
  /** `having`: sources that have codes of this kind. */
  codeOfOtherSystem: { code: string; system: string; source: string; having: readonly string[] };
  /** `having`: sources that tell it. */
  exposureOutputElsewhere: { output: string; source: string; having: readonly string[] };
  gradientOfGroup: { code: string };
}
