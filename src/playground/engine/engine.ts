import { type LanguageTag } from "../../messages/languages";
import type { GridFunction } from "../functions/gridFunction";

/** A cell as the grid holds it. null is an empty cell; an error is its text, such as "#VALUE!". */
export type CellValue = number | string | boolean | null;

/** What can be put into a cell. A text that starts with "=" is a formula; undefined leaves the cell as it is. */
export type CellInput = CellValue | undefined;

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly wrap?: boolean;
  readonly fontSize?: number;
  /** CSS colors such as "#1f4e79". null removes the color. */
  readonly fontColor?: string | null;
  readonly fill?: string | null;
  readonly horizontalAlignment?: "left" | "center" | "right" | null;
  readonly verticalAlignment?: "top" | "center" | "bottom" | null;
}

export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

export interface EngineSheets {
  list(): EngineSheet[];
  active(): string;
  activate(id: string): void;
  add(name: string): string;
  remove(id: string): void;
  rename(id: string, name: string): void;
  setHidden(id: string, hidden: boolean): void;
  showsGridlines(id: string): boolean;
  showGridlines(id: string, shown: boolean): void;
}

export interface EngineCells {
  /** Full precision, spilled cells included. */
  values(area: Area): CellValue[][];
  /** Displayed text. */
  texts(area: Area): string[][];
  /** The formula of each cell that holds one of its own, else null. */
  formulas(area: Area): (string | null)[][];
  /** `rows` has the shape of `area`. */
  write(area: Area, rows: readonly (readonly CellInput[])[]): void;
  /** The cells a formula fills, anchor included; null where a cell does not spill. */
  spill(sheet: string, row: number, column: number): Area | null;
  /** The smallest rectangle from the first to the last cell with content; null on an empty sheet. */
  used(sheet: string): Area | null;
  /** Every cell of the workbook that holds a formula. */
  allFormulas(): { sheet: string; row: number; column: number; formula: string }[];
}

export interface EngineLayout {
  size(sheet: string): { rows: number; columns: number };
  /** Makes the sheet large enough for an area. */
  ensure(area: Area): void;
  insert(area: Area, shift: "down" | "right"): void;
  remove(area: Area, shift: "up" | "left"): void;
  merge(area: Area): void;
  /** The rectangles of merged cells of a sheet. */
  merged(sheet: string): Area[];
  /** Where a cell of the active sheet is drawn now, in pixels of the grid's container; outside of it when scrolled away. */
  cellPosition(row: number, column: number): { left: number; top: number };
  /** The part of the grid's container that shows cells, without headers and scroll bars. */
  cellsBox(): { left: number; top: number; width: number; height: number };
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, columns: number, pixels: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, rows: number, pixels: number): void;
  /** The color of the rule below a cell; null for none. */
  rule(sheet: string, row: number, column: number): string | null;
  /** Draws a rule below an area, or takes it away. */
  setRule(area: Area, color: string | null): void;
  style(sheet: string, row: number, column: number): CellStyle;
  setStyle(area: Area, style: CellStyle): void;
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  clearStyle(area: Area): void;
}

/** A worksheet table as formulas see it: header row first, then at least one row. */
export interface EngineTable {
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

export interface EngineNames {
  /** Structured references in any formula resolve against the tables given last. */
  setTables(tables: readonly EngineTable[]): void;
  /** `formula` without the leading "=". */
  defineName(name: string, formula: string): void;
  removeName(name: string): void;
}

export interface EngineCalculation {
  /** Resolves when every cell has been calculated and every change made so far is shown. */
  settle(): Promise<void>;
  /**
   * Resolves when the sheet in sight has been calculated and every change made so far is shown. A workbook opens with
   * that sheet; the others follow with the first change or `settle`, and `awaits` tells which.
   */
  settleSeen(): Promise<void>;
  /** Whether the formulas of a sheet have not been calculated since the workbook was opened. */
  awaits(sheet: string): boolean;
  recalculateAll(): Promise<void>;
}

export interface EngineSelection {
  current(): Area;
  select(area: Area): void;
  /** Gives the keyboard to the grid. */
  focus(): void;
  /** Whether a cell is being edited. */
  isTyping(): boolean;
}

export interface EngineChange {
  readonly area: Area;
  /** Edits by hand and by the host alike; recalculated results are not changes. */
  readonly kind: "cells" | "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted" | "moved";
}

export interface PointedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Where the cell is drawn, in pixels of the grid's container. */
  readonly left: number;
  readonly bottom: number;
}

export interface EngineEvents {
  onSelection(listener: (area: Area) => void): void;
  onChange(listener: (change: EngineChange) => void): void;
  onSheetActivated(listener: (sheet: string) => void): void;
  onSheetsChanged(listener: () => void): void;
  /** The active sheet was scrolled or zoomed. */
  onScrolled(listener: () => void): void;
  /** Tells where formulas have new results: a rectangle around them, one a sheet. */
  onCalculated(listener: (areas: readonly Area[]) => void): void;
  /** null when the pointer leaves the cells. */
  onPointing(listener: (cell: PointedCell | null) => void): void;
  /** An area was moved by inserted or deleted rows or columns; null when it is gone. */
  watch(area: Area, moved: (area: Area | null) => void): () => void;
}

/**
 * A spreadsheet: grid, formulas and their calculation. The host knows only this interface, so that the
 * engine behind it can be exchanged.
 */
export interface Engine {
  /** Resolves when the grid is on screen. */
  readonly drawn: Promise<void>;
  /** Takes the last change back, as Ctrl+Z does. */
  undo(): void;
  /** Takes the grid off the page. */
  close(): void;
  readonly sheets: EngineSheets;
  readonly cells: EngineCells;
  readonly layout: EngineLayout;
  readonly names: EngineNames;
  readonly calculation: EngineCalculation;
  readonly selection: EngineSelection;
  readonly events: EngineEvents;
}

/** A cell that a custom function is being calculated for. */
export interface CallerCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A table of the workbook the grid opens with. */
export interface InitialSheet {
  readonly id: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly blocks: readonly InitialBlock[];
}

export interface InitialBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly style: CellStyle;
  readonly numberFormat?: string;
}

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly language: LanguageTag;
  readonly dark: boolean;
  readonly functions: readonly GridFunction[];
  readonly sheets: readonly InitialSheet[];
  readonly tables: readonly EngineTable[];
  /** Called before a cell's formula is calculated anew. */
  readonly onCalculating: (cell: CallerCell) => void;
}
