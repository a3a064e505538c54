/** A text, a number, or a formula in en-US syntax; "" is a blank. */
export type PublishedCell = string | number | { readonly formula: string };

/** A sheet to show to others, as it is to be written: every place in cells from 0, every size in points. */
export interface PublishedSheet {
  /** What the sheet is to be called. */
  readonly name: string;
  /** Of its columns, from the first on. */
  readonly widths: readonly number[];
  /** From the top down, each over all columns. */
  readonly lines: readonly PublishedLine[];
  /** The last one with something in it. */
  readonly lastRow: number;
  readonly tables: readonly PublishedTable[];
  readonly chart: PublishedChart | null;
  readonly page: PublishedPage;
}

export interface PublishedLine {
  readonly cell: PublishedCell;
  readonly kind: "title" | "text" | "note";
  readonly height: number;
}

export interface PublishedTable {
  /** Of its header. */
  readonly row: number;
  readonly column: number;
  readonly headerHeight: number;
  readonly rowHeight: number;
  readonly columns: readonly PublishedColumn[];
  /** How many rows it shows below the header now; where formulas fill them, there may be more later. */
  readonly rows: number;
  /** What is written: formulas that fill the table stand in its first row. */
  readonly body: readonly (readonly PublishedCell[])[];
  /** Columns whose numbers are shown by color, −1 to 1; null for none. */
  readonly heat: { readonly from: number; readonly to: number } | null;
}

export interface PublishedColumn {
  readonly heading: string;
  /** Excel's code, in en-US: one for the column, or one for each cell. */
  readonly format: string | readonly string[];
  readonly align: "left" | "center" | "right";
  /** Whether the heading stands over the next column too. */
  readonly joined?: boolean;
  readonly bold?: boolean;
  /** Whether texts go to further lines. */
  readonly wraps?: boolean;
  readonly bar?: DataBar;
}

/** A bar in each cell. */
export interface DataBar {
  /** Such as #5B9BD5, light enough to read the number on it. */
  readonly color: string;
  /** Where the scale is known: bars of different columns are compared. */
  readonly scale: readonly [number, number] | null;
}

export interface PublishedChart {
  readonly title: string;
  /** Bars, of two columns side by side: how it was and how it is; bars of several columns end to end; a line over labels that are numbers; or, from a first value, bars of a second length;
   * or a line for each row from its first rank to its second, the best on top. */
  readonly kind: "bars" | "stacked" | "line" | "intervals" | "slope";
  /** Labels in the first column, figures in the others; with their header. */
  readonly source: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly at: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
  /** Of bars that are all of one kind. */
  readonly color: string;
  /** Of the line of each row. */
  readonly lineColors?: readonly string[];
}

export interface PublishedPage {
  readonly landscape: boolean;
  /** Whether all goes on one page; else its width alone does. */
  readonly one: boolean;
  /** The row that every page repeats. */
  readonly titleRow: number;
  /** How many rows are printed; null for all that there will be. */
  readonly rows: number | null;
}
