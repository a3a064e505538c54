import { type Grid } from "../../cells/grid";
import { type Reference } from "../../formula/reference";

/** What a reference of a formula holds. */
export interface ReadCells {
  /** In the forms that src/cells reads. */
  readonly cells: Grid;
  /** Headings of the columns, where the cells have any. */
  readonly headings: readonly string[] | null;
  /** The formula of the first cell, if it has one: the others may be its spill. */
  readonly formula: string | null;
  /** Where they stand, such as `Jobs!B5:F14`; null for what is no cells of a sheet. */
  readonly address?: string | null;
}

/** Follows references; the workbook is behind it, in tests a few cells. */
export interface WorkbookReader {
  /** @returns null where there is nothing to follow, such as a deleted table. */
  read(reference: Reference): Promise<ReadCells | null>;
  /** Lines of text above a table, the topmost first. */
  linesAbove(table: string): Promise<readonly string[]>;
}
