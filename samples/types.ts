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
  /** Widths in pixels, from column A on. */
  readonly columnWidths?: readonly number[];
}

export interface SampleBlock {
  /** Top left cell, such as "B4". */
  readonly at: string;
  readonly rows: readonly (readonly SampleCell[])[];
  /** Applies to every cell of the block. */
  readonly style?: SampleStyle;
  /** Excel number format of every cell of the block, such as "0.0". */
  readonly format?: string;
}

/** null leaves the cell empty. */
export type SampleCell = number | string | boolean | null;

export type SampleStyle = "title" | "heading" | "note" | "source" | "result" | "plain";

export interface SampleTable {
  /** A name such as Jobs: letters, digits, underscore. */
  readonly name: string;
  /** Range with the header row, such as "A4:F14". */
  readonly range: string;
}
