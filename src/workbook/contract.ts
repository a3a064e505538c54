import { type Grid } from "../cells/grid";
import { type Rectangle } from "../formula/a1";
import { type LanguageTag } from "../messages/languages";
import { type CellContent } from "./cells/cellText";
import { type CheckWorkbook } from "./check/checkContract";
import { type Contents } from "./cells/heldCells";
import { type TableAsRead, type TableChange, type TableWritten } from "./presets/tableChange";
import { type Offset } from "../sharing/reading/refusal";
import { type PublishingWorkbook } from "./publish/publishContract";
import { type WorkbookReader } from "../sharing/reading/workbookReader";
import { type SharingWorkbook } from "./sharing/sharingContract";

/** What the pane asks of a workbook. Office.js is behind it; tests put a workbook in memory there. */
export interface Workbook {
  tables(): Promise<readonly TableOutline[]>;
  /** @throws WorkbookError `tableGone` when no table has the name, `noHeaderRow` where it shows no headers. */
  readTable(name: string): Promise<TableContent>;
  /** Name of the table that the selection touches, or null. */
  selectedTable(): Promise<string | null>;
  writePreset(change: PresetChange): Promise<PresetWrite>;
  addPreset(table: string, preset: NewPreset): Promise<PresetAdded>;
  /** @returns what gives it its former name again. */
  renamePreset(table: string, from: string, to: string): Promise<TakeOut>;
  /** @returns what brings it back, with all that was said of it. */
  deletePreset(table: string, preset: string): Promise<TakeOut>;
  /** Directions and goalposts of one indicator, written into its row. */
  writeIndicator(table: string, change: IndicatorChange): Promise<void>;
  /** Changes rows of a weights table, unless it holds something else than `expected` by now. */
  writeRows(table: string, expected: TableAsRead, change: TableChange): Promise<TableWritten>;
  /**
   * Says in a line above a presets table where a preset comes from. @param line opens as `sourceOpenings` do.
   * @returns whether there was a place for it.
   */
  writeSource(table: string, preset: string, line: string): Promise<boolean>;
  /** The presets that the line above their table says are locked. @param tables all of the workbook. */
  lockedPresets(table: TableOutline, tables: readonly TableOutline[]): Promise<readonly string[]>;
  /**
   * Locks presets or unlocks them, in that line. @param language of a new line.
   * @returns whether there was a place for it.
   */
  lockPresets(
    table: string,
    presets: readonly string[],
    locked: boolean,
    language: LanguageTag,
  ): Promise<boolean>;
  /**
   * Writes cells of one column of a table, where each still shows what the change was made for.
   * @returns what stood there, as `writeCells` takes it again.
   */
  writeCells(table: string, header: string, cells: readonly CellToWrite[]): Promise<readonly CellContent[]>;
  /**
   * The cells that are selected, or those around the one that is.
   * @throws WorkbookError in words where no table can be made of them.
   */
  cellsForTable(): Promise<CellsForTable | TableSelected>;
  /** Makes a table of the cells, unless something else stands in their first row by now. */
  makeTable(request: NewTable): Promise<MadeTable>;
  /** Turns the table back into the cells that it was made of. @throws WorkbookError where its names have been changed. */
  unmakeTable(made: MadeTable): Promise<void>;
  /** Writes a table on a new sheet. @returns the names that were free. */
  addTable(table: TableToWrite): Promise<TableAdded>;
  insertBeside(request: InsertBeside): Promise<InsertedAt>;
  insertOnNewSheet(request: InsertOnNewSheet): Promise<InsertedAt>;
  /** Selects one row (0-based) of a table's body. */
  selectRow(table: string, row: number): Promise<void>;
  /** Selects a column of a table's body, or one cell of it (0-based row). */
  selectColumn(table: string, header: string, row: number | null): Promise<void>;
  /** What the active cell holds. */
  activeCell(): Promise<ActiveCell>;
  /** Follows the references of a formula that stands on the given sheet. */
  reader(sheet: string): WorkbookReader;
  /** Calls back after any change of cells, tables or sheets, whoever makes it; the result stops it. */
  watch(changed: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Calls back when the user selects cells or opens a sheet; the result stops it. */
  watchSelection(moved: (to: Whereabouts) => void): Promise<() => Promise<void>>;
  /** Calls back with true when a change has waited long for Excel, and with false once it is settled. */
  whenLate(tell: (late: boolean) => void): void;
  /** What the Share tab asks of it, which is loaded when it is first asked for. */
  sharing(): Promise<SharingWorkbook>;
  /** What the guided check asks of it, likewise. */
  check(): Promise<CheckWorkbook>;
  /** What publishing asks of it, likewise. */
  publishing(): Promise<PublishingWorkbook>;
}

export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  /** Where it stands, its header row included. */
  readonly place: CellsOfSheet;
  /** Empty where the table shows no header row. */
  readonly header: readonly string[];
  /** Names in the Indicator column of a presets table; null for any other table. */
  readonly indicators: readonly string[] | null;
}

export type WorkbookChange =
  /** Tables or sheets have come or gone. */
  | { readonly kind: "tables" }
  /** Cells were edited or sorted, or show another result; null where it is not known which, or cells have moved. */
  | {
      readonly kind: "edited" | "calculated";
      readonly sheetId: string;
      readonly areas: readonly Rectangle[] | null;
      /** Whether this add-in has done it, in this Excel; false where Excel does not say. */
      readonly own: boolean;
    };

/** Where the user is in the workbook. */
export interface Whereabouts {
  readonly sheetId: string;
  /** The cells that were selected; null where the sheet was opened. */
  readonly areas: readonly Rectangle[] | null;
}

/** Cells of one sheet, by Excel's own name of it, which stays when people rename it. */
export interface CellsOfSheet extends Rectangle {
  readonly sheetId: string;
}

export interface TableContent extends Omit<TableOutline, "indicators" | "place"> {
  /** Body cells in the forms that src/cells reads: blanks are null, errors are data types. */
  readonly rows: Grid;
}

/** New weights of one preset, by indicator name. */
export interface PresetChange {
  readonly table: string;
  readonly preset: string;
  /** The weights the change was made on; another value in the cell means that somebody else changed it. */
  readonly expected: ReadonlyMap<string, number> | null;
  readonly weights: ReadonlyMap<string, number>;
}

export type PresetWrite =
  /** `replaced`: indicators whose cells held a formula that came to another weight. */
  | {
      readonly outcome: "written";
      readonly replaced: readonly string[];
      /**
       * The column that was written, with its header, where its cells hold the weights to the last digit; null where nothing
       * was to be written, or formulas are among the cells.
       */
      readonly column: CellsOfSheet | null;
    }
  /** Nothing was written: the cells no longer hold what was expected. */
  | { readonly outcome: "changedMeanwhile" };

export interface NewPreset {
  readonly name: string;
  /** By indicator name; rows of other indicators get 0. */
  readonly weights: ReadonlyMap<string, number>;
  /** A line above the table that says where it comes from, see `Workbook.writeSource`. */
  readonly source?: string;
  /** Locks it: the language of a new line that says so. */
  readonly lockedIn?: LanguageTag;
}

export interface PresetAdded {
  /** Whether what is said of it had a place above the table. */
  readonly allAbove: boolean;
  readonly takeOut: TakeOut;
}

export interface IndicatorChange {
  readonly indicator: string;
  readonly direction?: 1 | -1;
  /** null writes `auto`. */
  readonly low?: number | null;
  readonly high?: number | null;
  /** What the pane showed when the change was made; where the cells hold something else, nothing is written. */
  readonly expected?: {
    readonly direction: 1 | -1 | null;
    /** NaN = from the data. */
    readonly low: number;
    readonly high: number;
  };
}

export interface CellToWrite {
  /** 0-based, within the table's body. */
  readonly row: number;
  /** What the cell shows by now. */
  readonly expected: unknown;
  /** What it is to hold: a text stands behind an apostrophe. */
  readonly next: CellContent;
}

/** The selection lies in a table. */
export interface TableSelected {
  readonly table: string;
}

/** A rectangle of cells of which a table can be made. */
export interface CellsForTable {
  readonly sheet: string;
  /** Such as A1:L31. */
  readonly address: string;
  /** What the cells of the first row show; blanks are "". */
  readonly first: readonly string[];
  /** Whether they plainly name the columns. */
  readonly namesColumns: boolean;
  /** Whether numbers or formulas are among them: as names of columns they become texts. */
  readonly becomesText: boolean;
}

export interface NewTable {
  readonly cells: CellsForTable;
  /** What the columns are to be called. */
  readonly names: readonly string[];
  /** The names get a row of their own above the cells. */
  readonly addsRow: boolean;
}

export interface MadeTable {
  readonly table: string;
  readonly names: readonly string[];
  /** What stood in the first row; null where the names have got a row of their own. */
  readonly before: Contents | null;
}

export interface TableToWrite {
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** How numbers are shown: a format for each column, or one for each of its rows. */
  readonly formats?: readonly NumberFormat[];
  /** Lines above the table. */
  readonly notes?: readonly string[];
  /** A chart beside the table: of its first two columns, the first four for intervals, or all where they are stacked. */
  readonly chart?: ChartOfResult | null;
}

/** Excel's codes, in en-US: one for a column, or one for each cell of it. */
export type NumberFormat = string | readonly string[];

export interface ActiveCell {
  readonly address: string;
  /** In en-US syntax, of the cell itself or the one it spills from; empty without a formula. */
  readonly formula: string;
  /** How far the cell is from the one that holds the formula. */
  readonly offset?: Offset;
  /** As shown, such as "#VALUE!". */
  readonly text: string;
  readonly isError: boolean;
}

export interface InsertBeside {
  readonly table: string;
  /** Headings over the result, one per column of it; none where the result brings its own. */
  readonly headings: readonly string[];
  /** Columns of the result. */
  readonly width: number;
  /** In en-US syntax. */
  readonly formula: string;
  readonly rows: number;
  /** One for all columns of the result, or one for each. */
  readonly numberFormat: string | readonly string[];
  /** What stands in the column before the result, such as the units' names; null for nothing. */
  readonly labels?: RowLabels | null;
  /** What the first column of the result shows, where that is names: it gets their width. */
  readonly names?: readonly string[];
  /** A cell beside the result in which the preset is chosen; null or left out for none. */
  readonly choice?: PresetChoice | null;
}

/** A cell with a drop-down of the presets of a weights table, by which a result is computed. */
export interface PresetChoice {
  readonly presetsTable: string;
  readonly header: readonly string[];
  /** Places of the presets in the header. */
  readonly presetsAt: readonly number[];
  /** The one that is chosen at first. */
  readonly preset: string;
  /** What stands above the cell. */
  readonly heading: string;
  /** What Excel says beside the cell when it is selected. */
  readonly prompt: string;
  /** Formulas of the result and of the heading above it, by the address of the cell. */
  readonly formula: (cell: string) => string;
  readonly title: ((cell: string) => string) | null;
}

/** Names of a result's rows, under a heading. */
export interface RowLabels {
  readonly heading: string;
  readonly texts: readonly string[];
  /** Brings the texts itself, and those that come to be later. */
  readonly formula?: string;
}

export interface ChartOfResult {
  readonly title: string;
  /**
   * A bar for each label, one of several columns put end to end, a line over labels that are numbers, or for each label
   * what its columns give: the highest value, the lowest and the one to mark.
   */
  readonly kind: "bars" | "stacked" | "line" | "intervals";
}

export interface InsertOnNewSheet extends InsertBeside {
  readonly sheet: string;
  /** A chart of labels and result, or null for none. */
  readonly chart: ChartOfResult | null;
}

/**
 * Takes back what was done, where all still is as it was left: takes out again what was written, puts back what went.
 * @param anyway also where it does not: the user has said so.
 * @returns what stays as it is; null where all is taken back, or was gone already.
 */
export type TakeOut = (anyway?: boolean) => Promise<Kept | null>;

/** Something that was done and is not taken back. */
export interface Kept {
  /** The sheet that was written, or the first cell; the names of presets. null: only the cells that were changed. */
  readonly place: string | null;
  readonly isSheet: boolean;
  /** Cells that were changed since; null where it is not known. */
  readonly changed: readonly string[] | null;
}

export interface TableAdded {
  readonly table: string;
  readonly sheet: string;
  readonly takeOut: TakeOut;
}

export interface InsertedAt {
  /** Such as `Jobs!I4`. */
  readonly address: string;
  /** The formula as this Excel's language writes it. */
  readonly localFormula: string;
  readonly takeOut: TakeOut;
}
