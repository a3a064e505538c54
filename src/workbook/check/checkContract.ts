import { type Grid } from "../../cells/grid";

/** What the guided check asks of a workbook. */
export interface CheckWorkbook {
  /**
   * Cells to look through: those of a table with its header, or those selected, or all of a sheet of which one cell is
   * selected. @param table null = the selection.
   */
  cells(table: string | null): Promise<CheckedCells>;
  /** Selects one of the cells; row and column from 0, within them. */
  show(cells: CheckedPlace, row: number, column: number): Promise<void>;
}

/** Where the cells stand. */
export interface CheckedPlace {
  readonly sheet: string;
  /** Such as A1:L31. */
  readonly address: string;
}

export interface CheckedCells extends CheckedPlace {
  /** The table that they are; null for plain cells. */
  readonly table: string | null;
  /** Of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** In the forms that src/cells reads. */
  readonly values: Grid;
  /** Number formats of the first rows, in English: enough to tell dates from numbers. */
  readonly formats: readonly (readonly string[])[];
}
