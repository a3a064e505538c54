/** Parameters of the errors that any function can raise. Rows, columns and positions are 1-based within the argument. */
export interface CommonErrors {
  /** A dash, which may mean "missing" or "nil". */
  cellDash: CellPlace & { text: string };
  /** A number with a flag behind it, such as "11.8 bu". */
  cellFlag: CellPlace & { number: string; flag: string };
  /** "1.234", which may be 1234 (`first`) or 1.234 (`second`). */
  cellAmbiguous: CellPlace & { text: string; first: number; second: number };
  /** "1E2", which may be 100 or a code. */
  cellCode: CellPlace & { text: string; value: number };
  cellText: CellPlace & { text: string };
  cellError: CellPlace & { error: string };
  cellNotFinite: CellPlace;
  cellNegative: CellPlace & { value: number };
  wholeColumn: object;
  wholeRow: object;
  argumentMissing: { argument: string };
  argumentRagged: { argument: string };
  brokenReference: { argument: string };
  vectorShape: { argument: string; rows: number; columns: number };
  /** `per` says what each value belongs to. */
  vectorLength: { argument: string; expected: number; given: number; per: Per };
  /** A value of a vector that is blank, text or an error. */
  vectorBlank: { argument: string; position: number };
  vectorText: { argument: string; position: number; text: string };
  vectorError: { argument: string; position: number; error: string };
  wordUnknown: { argument: string; word: string; choices: readonly string[]; nearest?: string };
  numberExpected: { argument: string; text: string };
  numberOutside: { argument: string; low: number; high: number; given: number };
  integerExpected: { argument: string; given: number };
  /** Sizes that work with the other size as it is; 0 where none does. */
  callTooLong: { rows: number; columns: number; mostRows: number; mostColumns: number };
  resultNotFinite: object;
  unexpected: { detail: string };
}

/** A column of data; its name where the data have a header row. */
export interface ColumnPlace {
  column: number;
  columnName?: string;
}

/** One of the values that there are one of for each indicator. */
export interface IndicatorPlace {
  position: number;
  columnName?: string;
}

/** `argument` is data unless told. */
export interface CellPlace extends ColumnPlace {
  argument?: string;
  row: number;
  unitName?: string;
}

/** A row of data as a unit. */
export interface UnitPlace {
  unit: number;
  unitName?: string;
}

export interface DimensionPlace {
  dimension: number;
  dimensionName?: string;
}

export type Per = "indicator" | "index" | "unit" | "row" | "sector" | "period" | "expert";
