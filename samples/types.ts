/** The sample workbook, described without any spreadsheet library: the playground, the pane and the xlsx builder read it. */
export interface SampleWorkbook {
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  /** At most 31 characters. */
  readonly name: string;
  /** Cells by A1 address of their top left corner: blocks of rows. A text that starts with "=" is a formula (en-US). */
  readonly blocks: readonly SampleBlock[];
  readonly tables: readonly SampleTable[];
  readonly charts?: readonly SampleChart[];
  readonly choices?: readonly SampleChoice[];
  readonly links?: readonly SampleLink[];
  /** Pixels that a column needs for what formulas put there, by its letters. */
  readonly room?: Readonly<Record<string, number>>;
  /** Widths in pixels, from column A on. */
  readonly columnWidths?: readonly number[];
}

/** A formula followed by nulls marks the area its result spills over, so that the format covers the spill. */
export interface SampleBlock {
  /** Top left cell, such as "B4". */
  readonly at: string;
  readonly rows: readonly (readonly SampleCell[])[];
  /** Applies to every cell of the block. */
  readonly style?: SampleStyle;
  readonly format?: SampleFormat;
}

/** An Excel number format such as "0.0": one for every cell of the block, one a column, or one a cell. */
export type SampleFormat = string | readonly string[] | readonly (readonly string[])[];

/** The format of the cell `row` below and `column` right of the block's first. */
export function formatAt(format: SampleFormat | undefined, row: number, column: number): string | undefined {
  if (format === undefined || typeof format === "string") return format;
  const own = format[row];
  return typeof format[0] === "string" ? (format as readonly string[])[column] : own?.[column];
}

/** null leaves the cell empty. */
export type SampleCell = number | string | boolean | null;

/** `choice`: a cell for the reader to change. */
export type SampleStyle = "title" | "heading" | "note" | "source" | "result" | "plain" | "choice" | "link";

/** A drop-down by data validation: the cell takes one of the values in one row or column of its own sheet. */
export interface SampleChoice {
  /** Such as "L19". */
  readonly at: string;
  /** Such as "N6:P6". */
  readonly from: string;
}

/** A cell that leads to the first cell of a sheet. */
export interface SampleLink {
  readonly at: string;
  readonly sheet: string;
}

export interface SampleTable {
  /** A name such as Jobs: letters, digits, underscore. */
  readonly name: string;
  /** Range with the header row, such as "A4:F14". */
  readonly range: string;
}

/** A native chart: its ranges are addresses on its own sheet, such as "R7:R35". */
export interface SampleChart {
  readonly kind: "line" | "column" | "scatter";
  readonly title: string;
  /** Top left cell of the chart. */
  readonly at: string;
  /** Category labels, or the horizontal values of a scatter chart. */
  readonly horizontal: string;
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
}
