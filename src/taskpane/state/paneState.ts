import { type Problem } from "../../core/errors";
import { type Checking } from "./check/checking";
import { type CellsForTable, type Kept, type TableContent, type TableOutline } from "../../workbook/contract";
import { type PresetsTable } from "../../workbook/presets/presetsTable";
import { type WorkbookProblem } from "../../workbook/problems";
import { type History } from "./history";
import { type IndexModel } from "./index/indexModel";
import { type Method } from "./index/definition";
import { type Result } from "./index/scoring";
import { type WeightsByName } from "./weights/nodeWeights";
import { type DoneStep, type PresetDone, type Step } from "./weights/steps";

/** What the pane has to say, without words. */
export type Notice =
  | { readonly kind: "workbook"; readonly problem: WorkbookProblem; readonly retry?: boolean }
  | { readonly kind: "index"; readonly problem: Problem }
  /** A change has not been answered for long; it is still to come. */
  | { readonly kind: "waiting" }
  | { readonly kind: "conflict" }
  /** Formulas of these indicators were in the way of new weights. */
  | { readonly kind: "formulasReplaced"; readonly indicators: readonly string[] }
  | {
      readonly kind: "inserted";
      readonly address: string;
      readonly formula: string;
      /** Whether the formula writes blanks out as n/a. */
      readonly writesBlanks: boolean;
      readonly undo: () => Promise<unknown>;
    }
  /** Something was done with a preset; it can be taken back. */
  | {
      readonly kind: "done";
      readonly what: PresetDone;
      readonly preset: string;
      readonly undo: () => Promise<unknown>;
    }
  /** What was done is not taken back, since it is not what it was. `undo`: a sheet goes all the same. */
  | ({ readonly kind: "kept"; readonly undo: () => Promise<unknown> } & Kept)
  /** Cells of the data were written; they can be put back. */
  | {
      readonly kind: "repaired";
      readonly column: string;
      readonly count: number;
      readonly undo: () => Promise<unknown>;
    }
  /** Selected cells have become a table and can become cells again. `named`: columns that had no name of their own. */
  | {
      readonly kind: "tableMade";
      readonly table: string;
      readonly cells: string;
      readonly named: readonly string[];
      readonly undo: () => Promise<void>;
    }
  /** A preset stays unlocked: the line that would lock it has no place above its table. */
  | { readonly kind: "noRoomForLock"; readonly preset: string; readonly table: string }
  /** Nothing is inserted of a draft: the sheet would show other numbers under its name, or other weights. */
  | { readonly kind: "draftFirst"; readonly preset: string }
  /** The preset of a draft is gone; its weights can be kept as another. */
  | { readonly kind: "draftLost"; readonly preset: string; readonly weights: WeightsByName }
  /** Indicators stand in a new dimension. */
  | { readonly kind: "grouped"; readonly dimension: string }
  /** An indicator stands in a dimension that has weight 0 in these presets. */
  | { readonly kind: "groupedIdle"; readonly dimension: string; readonly presets: readonly string[] }
  /** A treated table is on a sheet of its own; its source is open still. */
  | {
      readonly kind: "treated";
      readonly table: string;
      readonly source: string;
      readonly undo: () => Promise<unknown>;
    }
  | { readonly kind: "tableOpened"; readonly table: string }
  /** A sheet to show to others is there; it can be taken out again. */
  | { readonly kind: "published"; readonly sheet: string; readonly undo: () => Promise<unknown> }
  | {
      readonly kind: "created";
      readonly table: string;
      readonly sheet: string;
      readonly undo: () => Promise<unknown>;
    }
  /** The presets table is gone or no longer one; what it held can be written again. */
  | { readonly kind: "presetsLost"; readonly table: string }
  | { readonly kind: "dataLost"; readonly table: string }
  | { readonly kind: "noCommonNames"; readonly data: string; readonly presets: string };

/** An index as it was, by row. */
export interface Former {
  readonly ranks: Float64Array;
  /** null where scores are now of another method, and no more to be compared. */
  readonly scores: Float64Array | null;
}

/** An index that is open: a data table and a presets table that match, and a preset of it. */
export interface Session {
  readonly data: TableContent;
  readonly presets: PresetsTable;
  readonly model: IndexModel;
  readonly preset: string;
  /**
   * Weights as they stand in the cells, or will after the next write; in the order of the model's nodes, as all weights
   * here. A dimension without a row of its own weighs what its parts sum to.
   */
  readonly cells: readonly number[];
  /** What the sheet held when last read or written. */
  readonly sheetCells: readonly number[];
  /** The same as `cells` in per cent of what their siblings weigh together. */
  readonly percent: readonly number[];
  /** Weights when the drag began; null while nothing is dragged. */
  readonly dragBase: Pick<Session, "cells" | "percent"> | null;
  readonly result: Result;
  /** Before the latest change of weights; null where there is nothing to compare. */
  readonly former: Former | null;
  /** What was changed in the weights table since it was opened; of weights, those of the preset shown. */
  readonly history: History<Step>;
  /** True while weights in the pane are not in the sheet because a write failed. */
  readonly unsaved: boolean;
  /** Weights of a locked preset that are in the pane only, until they are kept, written or discarded. */
  readonly draft: boolean;
  /** The locked preset of which the one shown was a draft: its ranks are still what ranks are compared with. */
  readonly keptFrom: string | null;
  /** The user has agreed that what all presets share is changed while this one is shown. */
  readonly sharedAgreed: boolean;
  /** Line that says where the weights shown come from, until it stands in the workbook; null where there is nothing to say. */
  readonly source: string | null;
  /** The user has said that every indicator counts the right way round. */
  readonly directionsConfirmed: boolean;
}

/** Something that the pane does only when the user agrees. */
export interface Question {
  /** A draft would be lost, or something changed that locked presets share. */
  readonly kind: "leaveDraft" | "changeAll";
  /** The preset shown. */
  readonly preset: string;
  readonly answer: (agreed: boolean) => void;
}

export interface PaneState {
  readonly phase: "starting" | "ready";
  readonly tables: readonly TableOutline[];
  /** The tables chosen, whether or not they match. */
  readonly data: TableContent | null;
  readonly presets: PresetsTable | null;
  /** null until both tables are there and match. */
  readonly session: Session | null;
  /** What was done while no index was open: the first steps of the next one. */
  readonly doneBefore: readonly DoneStep[];
  /** Ended by a table that disappeared; goes on when the table is back. */
  readonly interrupted: Session | null;
  /** Why no index is open, where there should be one. */
  readonly modelProblem: Problem | null;
  readonly method: Method;
  /** Names of locked indicators and dimensions. */
  readonly locked: ReadonlySet<string>;
  /** The presets table as last read, kept when it disappears from the workbook. */
  readonly lostPresets: PresetsTable | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** A data table in which the user is, while the pane shows another; null where it does not, or has followed. */
  readonly elsewhere: string | null;
  /** The unit (0-based row) that the pane itself selected on the sheet last, until the user selects something else. */
  readonly selectedUnit: number | null;
  /** Cells that are to become a table once it is known what their first row is. */
  readonly asked: CellsForTable | null;
  /** The check that is open in place of the tabs; null for none. */
  readonly checking: Checking | null;
  readonly busy: boolean;
}

export const initialState: PaneState = {
  phase: "starting",
  tables: [],
  data: null,
  presets: null,
  session: null,
  doneBefore: [],
  interrupted: null,
  modelProblem: null,
  method: { normalization: "minmax", aggregation: "arithmetic" },
  locked: new Set(),
  lostPresets: null,
  notice: null,
  question: null,
  elsewhere: null,
  selectedUnit: null,
  asked: null,
  checking: null,
  busy: false,
};
