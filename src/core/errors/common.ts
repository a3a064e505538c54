/** Parameters of the errors that any function can raise. Rows, columns and positions are 1-based within the argument. */
export interface CommonErrors {
  /** A dash, which may mean "missing" or "nil". */
  cellDash: { argument: string; row: number; column: number; text: string };
  cellText: { argument: string; row: number; column: number; text: string };
  cellError: { argument: string; row: number; column: number; error: string };
  cellNotFinite: { argument: string; row: number; column: number };
  cellNegative: { argument: string; row: number; column: number; value: number };
  wholeColumn: object;
  argumentMissing: { argument: string };
  argumentRagged: { argument: string };
  argumentSingleCell: { argument: string };
  brokenReference: { argument: string };
  vectorShape: { argument: string; rows: number; columns: number };
  /** `per` says what each value belongs to. */
  vectorLength: { argument: string; expected: number; given: number; per: Per };
  vectorBlank: { argument: string; position: number };
  wordUnknown: { argument: string; word: string; choices: readonly string[]; nearest?: string };
  numberExpected: { argument: string; text: string };
  numberOutside: { argument: string; low: number; high: number; given: number };
  integerExpected: { argument: string; given: number };
  resultNotFinite: object;
  unexpected: { detail: string };
}

export type Per = "indicator" | "unit" | "sector" | "period" | "judgement";
