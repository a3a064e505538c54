/** How the rows of a long table become one row a unit. Columns by their names. */
export interface UnitRows {
  /** The column with the names of units. */
  readonly names: string;
  /** The column whose values become columns; null where each column of values is one. */
  readonly indicators: string | null;
  readonly values: readonly string[];
  /** Columns of which one value is taken. */
  readonly fixed: readonly { readonly column: string; readonly value: string }[];
  readonly year: YearChoice | null;
  /** Units that are totals of others, or not wanted, by their names. */
  readonly without: readonly string[];
  readonly several: Several;
}

export interface YearChoice {
  readonly column: string;
  /** One year; each value's latest, with its age beside it; or a row for each year. */
  readonly take: number | "latest" | "rows";
}

/** What several rows of one cell become: nobody averages them unasked. */
export type Several = "refuse" | "mean";

/** What new columns are called, in the language of the user. */
export interface NewHeaders {
  readonly year: string;
  readonly value: string;
  /** Of the column that says how many years before the newest one a value is. */
  readonly ageOf: (header: string, newest: string) => string;
}
