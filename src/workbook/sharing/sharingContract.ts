import { type LanguageTag } from "../../messages/languages";
import { type IndexMethod } from "../../sharing/method/methodText";
import { type MethodSheet } from "../../sharing/method/sheetRows";
import { type TableAdded, type TakeOut, type Workbook } from "../contract";
import { type AddedPresets } from "../presets/presetExchange";
import { type Obstacle } from "../../sharing/portable/rewrite";

/** What the Share tab asks of a workbook. */
export interface SharingWorkbook {
  /** Every cell and name that uses our functions or the LAMBDA names that stand for them, directly or through names. */
  scan(progress: Progress, signal: AbortSignal): Promise<Scan>;
  /** Enters formulas anew, without the prefix under which files store them. */
  repair(cells: readonly FoundCell[], progress: Progress): Promise<RepairOutcome>;
  /** Puts values in place of formulas, over their whole spill. */
  freeze(cells: readonly FoundCell[], progress: Progress, signal: AbortSignal): Promise<FreezeOutcome>;
  /** Puts LAMBDA names in place of our functions; nothing changes unless every cell keeps its value. */
  makePortable(
    cells: readonly FoundCell[],
    progress: Progress,
    signal: AbortSignal,
  ): Promise<PortableOutcome>;
  /** The way back. */
  makeDependent(
    cells: readonly FoundCell[],
    progress: Progress,
    signal: AbortSignal,
  ): Promise<PortableOutcome>;
  /** Those of the cells that the user has selected. */
  selected(cells: readonly FoundCell[]): Promise<readonly FoundCell[]>;
  show(cell: CellPlace): Promise<void>;
  /** The method behind a formula; null where it is no QEI and no ESI. */
  describe(cell: FoundCell): Promise<IndexMethod | null>;
  /** Writes a method text on a sheet of its own. @returns the sheet's name. */
  writeMethod(text: MethodSheet, sheet: string): Promise<Pick<TableAdded, "sheet" | "takeOut">>;
  readonly addTable: Workbook["addTable"];
  /** Adds presets of a file to a table, and above it what is said of them. */
  addPresets(table: string, presets: AddedPresets, language: LanguageTag): Promise<PresetsOutcome>;
  /** Lines above a table that say anything, from the top down. */
  linesAbove(table: string): Promise<readonly string[]>;
}

/** Told how much is done, 0 to 1. */
export type Progress = (share: number) => void;

export interface CellPlace {
  readonly sheet: string;
  /** Such as `M7`. */
  readonly address: string;
}

export interface FoundCell extends CellPlace {
  readonly formula: string;
  /** `busy`: the result is on its way. `name`: Excel does not know the function. `lambda`: the cell uses our LAMBDA names. */
  readonly state: "fine" | "busy" | "error" | "name" | "lambda";
  /** The error it shows, else "". */
  readonly error: string;
  /** An `@` before a function takes one value of its result only. */
  readonly intersected: boolean;
  /** The defined names through which it uses our functions, those behind other names included. */
  readonly through: readonly string[];
  /** It is a defined name: `address` is the name, `sheet` the sheet it belongs to or "" for the workbook. */
  readonly named: boolean;
}

export interface Scan {
  readonly cells: readonly FoundCell[];
  /** Defined names whose formula uses our functions or the LAMBDA names that stand for them. */
  readonly names: readonly FoundCell[];
  /** Cells looked at. */
  readonly looked: number;
  readonly stopped: boolean;
}

export interface RepairOutcome {
  /** Formulas entered anew. */
  readonly entered: number;
  /** Those of them that show #NAME? all the same. */
  readonly still: readonly FoundCell[];
  /** Left as they are: they hold something else by now. */
  readonly skipped: readonly FoundCell[];
  /** Cells that could not be put back; their formulas. */
  readonly lost: readonly FoundCell[];
  /** The reason why the work ended before the last formula. */
  readonly failure: Error | null;
}

export interface PresetsOutcome {
  /** The presets that the table has now. */
  readonly added: readonly string[];
  readonly takeOut: TakeOut;
  /** Whether all that is said of them stands above the table. */
  readonly allAbove: boolean;
  /** The reason why the work ended before its end. */
  readonly failure: Error | null;
}

export interface FreezeOutcome {
  readonly frozen: number;
  /** Brings the formulas back; null where none went. */
  readonly takeOut: TakeOut | null;
  /** Left as they are: they hold or show something else by now. */
  readonly skipped: readonly FoundCell[];
  /** Left as they are: they fill more cells than Excel on the web takes at a time. */
  readonly tooLarge: readonly FoundCell[];
  /** The sheet that lists the formulas of cells that can take no note; null where there is none. */
  readonly list: string | null;
  /** Whether this Excel has notes: then only formulas of cells with a threaded comment are listed. */
  readonly notes: boolean;
  /** The reason why everything was put back, if it was. */
  readonly failure: Error | null;
  /** Cells that could not be put back; their formulas. */
  readonly lost: readonly FoundCell[];
}

/** Why a formula keeps needing the add-in. */
export interface LeftCell {
  readonly cell: FoundCell;
  readonly obstacles: readonly Obstacle[];
}

export type PortableOutcome = (
  | {
      readonly outcome: "done";
      readonly changed: number;
      readonly left: readonly LeftCell[];
      /** Left as they are: they hold something else by now. */
      readonly skipped: readonly FoundCell[];
    }
  /** Nothing was changed: these cells would show other values. */
  | { readonly outcome: "differs"; readonly cells: readonly FoundCell[]; readonly lost: readonly FoundCell[] }
  /** Nothing was changed: a name of the workbook is in the way. */
  | { readonly outcome: "nameTaken"; readonly name: string }
  | { readonly outcome: "failed"; readonly failure: Error; readonly lost: readonly FoundCell[] }
) & {
  /** LAMBDA names that should have gone and stay: a formula uses them, or Excel refused. */
  readonly namesLeft: readonly string[];
};
