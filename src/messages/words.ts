import { type ErrorParameters } from "../core/errors";
import { type Pattern } from "../core/structure/change/quintiles";
import { type analyzeWords } from "./en-US/analyzeWords";
import { type checkWords } from "./en-US/checkWords";
import { type comparedWords } from "./en-US/comparedWords";
import { type paneWords } from "./en-US/paneWords";
import { type shareWords } from "./en-US/shareWords";
import { type publishWords } from "./en-US/publishWords";
import { type storyWords } from "./en-US/storyWords";
import { type treatWords } from "./en-US/treatWords";
import { type LanguageTag } from "./languages";

/** The words of a family of errors; the parameter types come from src/core/errors. */
export type ErrorWords<C> = { readonly [K in keyof C]: (parameters: C[K]) => string };

/** What worksheet functions say. */
export interface WorksheetWords {
  readonly errors: ErrorWords<ErrorParameters>;
  /** What an indicator without a name is called. */
  readonly indicatorName: (position: number) => string;
  readonly explanation: {
    /** The index, then each dimension, in one text. */
    readonly oneAfterTheOther: (formulas: readonly string[]) => string;
    /** @param terms of the aggregation `min`, which takes the lowest. */
    readonly lowestOf: (terms: readonly string[]) => string;
    readonly missing: (names: readonly string[]) => string;
    readonly weightsRescaled: string;
  };
  readonly notes: {
    readonly patterns: Readonly<Record<Pattern, string>>;
    readonly groups: { readonly lowest: string; readonly middle: string; readonly highest: string };
    /** @param figures such as "lowest +2.0%". */
    readonly withFigures: (pattern: string, figures: readonly string[]) => string;
    readonly association: string;
    readonly associationOfFew: (points: number, enough: number) => string;
    readonly gapBetween: (first: string, second: string) => string;
    /** Goes on behind it. */
    readonly smallGroup: (enough: number) => string;
  };
  readonly exposure: {
    /** In place of the title of a group. */
    readonly meanOf: (occupations: number) => string;
    /** @param row code of the row that the source publishes for several codes. */
    readonly publishedIn: (title: string, row: string) => string;
    readonly caution: string;
  };
  /** By framework id, in place of the note that stands beside the framework's figures; those are English. */
  readonly frameworkNotes: ReadonlyMap<string, string>;
}

/** What the pane says. English is the model: what another language lacks, the compiler names. */
export type PaneWords = typeof paneWords;

/** What the guided check of a table says, likewise. */
export type CheckWords = typeof checkWords;

/** What the Analyze tab says of changes, likewise. */
export type AnalyzeWords = typeof analyzeWords;

/** What is said of outliers and gaps, likewise. */
export type TreatWords = typeof treatWords;

/** What a unit's story says, likewise. */
export type StoryWords = typeof storyWords;

/** What is said where presets or parts are compared, likewise. */
export type ComparedWords = typeof comparedWords;

/** What the Share tab says, likewise. */
export type ShareWords = typeof shareWords;

/** What publishing says, likewise. */
export type PublishWords = typeof publishWords;

/** The pane's language: its words, and its tag for what Intl knows. */
export interface Language extends PaneWords {
  readonly tag: LanguageTag;
}

/** The language of the Share tab, which says what the pane says too. */
export type ShareLanguage = Language & ShareWords;

/** What is read in a workbook. It may be in any language, whatever the language of Excel. */
export interface WorkbookWords {
  /** How a line above a presets table opens that says where one preset comes from. */
  readonly source: (preset: string) => string;
  /** The same for all presets that have no line of their own. */
  readonly tableSource: string;
  /** The line that keeps the fields of a presets file that the table has no place for. */
  readonly fields: string;
  /** How the line opens that names the locked presets of the table below it. */
  readonly locked: string;
  /** In the header of a column that holds employment. */
  readonly employment: RegExp;
  /** In the header of a column that holds years. */
  readonly time: RegExp;
  /** The whole name of a column of years. */
  readonly yearColumn: RegExp;
  /** What Excel calls a sheet that nobody has named. */
  readonly unnamedSheet: RegExp;
  /** In the header of an indicator of which less is better; a first guess, which the user confirms. */
  readonly lowerIsBetter: RegExp;
}

/** The playground's page. */
export interface PlaygroundWords {
  readonly title: string;
  readonly paneTitle: string;
  readonly gridTitle: string;
  readonly splitter: string;
  readonly loading: string;
  readonly noAddin: string;
  readonly charts: string;
  /** What the list over a cell is called. @param cell its address */
  readonly choicesFor: (cell: string) => string;
  /** Leads to a sheet. */
  readonly follow: (sheet: string) => string;
  /** Excel does not let such a formula be entered. */
  readonly argumentCount: (name: string, least: number, most: number) => string;
  readonly chartOf: (source: string) => string;
  readonly ready: string;
  /** From selected cells to a table. */
  readonly tables: {
    readonly make: string;
    readonly keys: string;
    readonly title: (cells: string) => string;
    readonly hasHeaders: string;
    readonly ok: string;
    readonly cancel: string;
    readonly made: (cells: string) => string;
    readonly refused: string;
  };
}

/** What install.html says, the page of a release that makes the manifest for its own address. */
export interface InstallWords {
  /** The language's own name. */
  readonly language: string;
  readonly languages: string;
  readonly title: string;
  readonly version: (version: string, commit: string) => string;
  readonly address: (address: string) => string;
  readonly checking: string;
  readonly outcomes: Readonly<Record<"right" | "wrong" | "note", string>>;
  readonly checks: {
    readonly title: string;
    readonly secure: string;
    readonly insecure: string;
    readonly fromDisk: string;
    readonly thisMachine: string;
    readonly certificate: string;
    readonly filesThere: string;
    readonly filesMissing: (files: readonly string[]) => string;
    readonly readable: string;
    /** @param address of the first of the files. */
    readonly unreadable: (files: readonly string[], address: string) => string;
    readonly officeThere: string;
    readonly officeAway: (address: string) => string;
    readonly helpRight: string;
    readonly helpMissing: string;
    readonly helpElsewhere: (address: string) => string;
  };
  readonly manifest: {
    readonly title: string;
    readonly what: string;
    readonly save: string;
    readonly none: string;
    readonly missing: string;
    readonly ways: readonly string[];
  };
  readonly help: {
    readonly title: string;
    readonly what: string;
    readonly save: (file: string) => string;
  };
  readonly more: {
    readonly title: string;
    readonly playground: string;
    readonly playgroundNote: string;
    readonly pages: string;
    readonly licenses: string;
  };
}
