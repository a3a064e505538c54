import { type CleanTable } from "../../cells/check/cleanTable";
import { type RememberedAnswer } from "../../cells/check/remembered";
import { type Grid } from "../../cells/grid";
import { type CellContent } from "../cells/cellText";
import { type TableAdded } from "../contract";

/** What the guided check asks of a workbook. */
export interface CheckWorkbook {
  /**
   * Cells to look through: those of a table with its header, or those selected, or all of a sheet of which one cell is
   * selected. Of a table that is a clean one, the cells that it was made of. @param of a table, certain cells, or null for the selection.
   */
  cells(of: string | CheckedPlace | null): Promise<CheckedCells>;
  /**
   * The answers that stand beside the table that was made of these cells last, and where it is a clean one, the layout beside the
   * last with one row a unit; none where there is none. @param table those beside a certain one.
   */
  remembered(cells: CheckedCells, table?: string): Promise<readonly RememberedAnswer[]>;
  /** Writes a clean sheet, as a whole or not at all. */
  write(sheet: CleanSheet): Promise<MadeSheet>;
  /** Writes a table with one row a unit and what was decided, likewise. */
  writeUnits(sheet: UnitsSheet): Promise<MadeSheet>;
  /** Writes a table of treated values, likewise. */
  writeTreated(sheet: TreatedSheet): Promise<TableAdded>;
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
  /** Whether somebody has selected them, so that a table can be made of them as they are. */
  readonly isSelection: boolean;
  /** Of the first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** In the forms that src/cells reads. */
  readonly values: Grid;
  /** Number formats of the first rows, in English: enough to tell dates from numbers. */
  readonly formats: readonly (readonly string[])[];
}

/** What is written: the clean table and, beside it, what was decided and what became of each cell. */
export interface CleanSheet {
  /** What sheet and table are to be called. */
  readonly name: string;
  readonly source: CheckedCells;
  readonly clean: CleanTable;
  /** The column of the source that each column of the clean table comes from. */
  readonly columns: readonly number[];
  /** Names of the columns: none blank, none twice. */
  readonly header: readonly string[];
  readonly formats: readonly string[];
  readonly words: CleanSheetWords;
  /** In words, and as they are read again. */
  readonly decisions: readonly (readonly [words: string, ...answer: RememberedAnswer])[];
  readonly log: readonly LoggedCell[];
}

/** A table with one row a unit on a sheet of its own. */
export interface UnitsSheet {
  /** What sheet and table are to be called. */
  readonly name: string;
  readonly source: CheckedCells;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Lines above it. */
  readonly notes: readonly string[];
  /** Headings of the decisions: question, kind, column, text, answer. */
  readonly headings: readonly string[];
  readonly decisions: CleanSheet["decisions"];
}

/** A table in which some columns hold what a formula makes of those of another, on a sheet of its own. */
export interface TreatedSheet {
  /** What sheet and table are to be called. */
  readonly name: string;
  /** The table that is treated, and its columns. */
  readonly table: string;
  readonly header: readonly string[];
  /** Places of the columns that are treated, in the order in which the formula fills them. */
  readonly treated: readonly number[];
  /** What the table shows at first. */
  readonly rows: readonly (readonly CellContent[])[];
  /** In en-US syntax. */
  readonly formula: string;
  /** Whether treated values may be of another size than those they come from, so that these are no guide to how they are shown. */
  readonly scaled: boolean;
  readonly words: TreatedSheetWords;
}

export interface TreatedSheetWords {
  readonly title: string;
  /** What was treated, how and of what. @param isLive its cells follow the source */
  readonly lines: (isLive: boolean) => readonly string[];
  /** Whether the source still has as many rows. */
  readonly allRows: string;
  readonly otherRows: string;
  /** What stands beside the table. */
  readonly caption: string;
}

export interface LoggedCell {
  /** Within the source. */
  readonly row: number;
  readonly column: number;
  /** What the table holds instead, or that it is missing or left out. */
  readonly next: CellContent;
  readonly why: string;
}

export interface CleanSheetWords {
  readonly title: string;
  /** Where it comes from. @param isLive its cells follow the source */
  readonly origin: (isLive: boolean) => string;
  /** Whether the source still shows what was decided on. */
  readonly asThen: string;
  readonly changedSince: string;
  /** Headings: question, kind, column, text, answer. */
  readonly decisions: readonly string[];
  /** Headings: cell, what it read, what it reads now, what it is taken as, why. */
  readonly log: readonly string[];
}

/** A table on a sheet of its own. */
export type MadeSheet = TableAdded;
