import type { CellInput, CellValue } from "./engine/engine";
import type { Faults } from "./model/faults";

/** A cell as a test reads it. */
export interface CellReading {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  /** The message a function gave with the error the cell shows. */
  readonly message: string | null;
}

/**
 * `window.playground`: what end-to-end tests reach. Addresses may name a sheet ("'Job quality'!B2:C3"); without one they
 * are of the active sheet. Everything that reads waits until changes have been calculated.
 */
export interface Playground {
  /**
   * Milliseconds from the page's start until it could be used: the sheet in sight calculated, the pane shown. The other
   * sheets are calculated a moment later; whatever reads them waits for that.
   */
  readonly ready: Promise<number>;
  read(address: string): Promise<CellReading[][]>;
  values(address: string): Promise<CellValue[][]>;
  write(address: string, rows: readonly (readonly CellInput[])[]): Promise<void>;
  setFormula(address: string, formula: string): Promise<void>;
  select(address: string): Promise<void>;
  selection(): string;
  /** The cells a formula fills, such as "B2:B11"; null where it does not spill. */
  spill(address: string): Promise<string | null>;
  sheets(): string[];
  addSheet(name: string): Promise<void>;
  activateSheet(name: string): Promise<void>;
  tables(): { name: string; address: string; headers: readonly string[] }[];
  renameHeader(table: string, from: string, to: string): Promise<void>;
  moveColumn(table: string, header: string, position: number): Promise<void>;
  insertRows(address: string): Promise<void>;
  deleteRows(address: string): Promise<void>;
  undo(): Promise<void>;
  recalculate(): Promise<void>;
  settle(): Promise<void>;
  protect(sheet: string, on: boolean): void;
  fault(faults: Partial<Faults>): void;
  /** How often a function has been called since the page was opened. */
  calls(functionId: string): number;
  /** Takes pane, workbook and grid off the page, so that others can be opened on it. */
  close(): Promise<void>;
}

declare global {
  interface Window {
    playground: Playground;
    /** A test's own workbook, set before the page loads; JSON of a SampleWorkbook. */
    playgroundSample?: string;
  }
}
