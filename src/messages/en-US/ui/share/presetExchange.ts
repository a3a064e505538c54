import { type PresetImportProblem } from "../../../presetProblems";

/** Preset exchange on the Share tab. */
export const presetExchange = {
  title: "Exchange presets",
  hint: "The whole weights table, dimensions and methods included, as a file for another workbook.",
  exportTable: (table: string) => `Export ${table}`,
  exported: (table: string) => `Presets of ${table} as a file`,
  import: "Import…",
  paste: "Presets file, or COIN Tool rows",
  pasteHint: "Paste the file's text, or rows 7 to 16 of the sheet Database of a COIN Tool workbook.",
  open: "Open a file…",
  preview: "Preview",
  previewTitle: "Preview",
  contentsTree: (indicators: string, dimensions: string, presets: string) =>
    `Indicators: ${indicators}, in dimensions: ${dimensions}. Presets: ${presets}.`,
  dimension: "Dimension",
  contents: (indicators: string, presets: string) => `Indicators: ${indicators}. Presets: ${presets}.`,
  fileSource: (source: string) => `Source: ${source}`,
  levelsAsked:
    "The levels become dimensions. These rows do not hold the weights of levels: type them as they stand in the sheet Framework; each counts among those beside it.",
  levelsTyped: (weights: string) => `Weights of dimensions as typed at the import: ${weights}.`,
  weightOf: (dimension: string) => `Weight of ${dimension}`,
  weightNeeded: "Type a number of 0 or more.",
  indicator: "Indicator",
  problems: "Left out of the import:",
  newTable: "Write as a new table",
  intoTable: (table: string) => `Add to ${table}`,
  intoTableHint: (table: string) => `Adds the weights only; everything else in ${table} stays.`,
  otherTree: (table: string, names: string) =>
    `Dimensions differ, so weights of the file mean something else in ${table}. Placed otherwise there: ${names}. Write the file as a new table.`,
  kept: (table: string, cells: string) =>
    `The file has something else here, ${table} keeps its own: ${cells}.`,
  notInTable: (table: string, names: string) => `Not in ${table}, so left out: ${names}.`,
  notInFile: (names: string) => `Not in the file, so weight 0: ${names}.`,
  added: (presets: string, table: string) => `${presets} added to ${table}.`,
  written: (table: string, sheet: string) => `Table ${table} is on sheet ${sheet}.`,
  notes: ["Imported weights table"],
  notAllAbove: (table: string) =>
    `Not all sources and further fields of the file could be written above ${table}: no free row, a line that cannot be read, or more than a cell takes. Write the file as a new table to keep them.`,
  unclear: (cells: string) =>
    `Cells without a weight of 0 or more are 0 in the file, those without a direction 1: ${cells}.`,
  unclearMethods: (cells: string) =>
    `Cells that hold no normalization, aggregation or coverage are not in the file: ${cells}.`,
  fieldsUnreadable: (opening: string, table: string) =>
    `The line “${opening}” above ${table} cannot be read; its fields are not in the file. Correct or delete the line.`,
  fileUnreadable: "This file could not be read. Choose another, or paste its text.",
};

export const presetProblems: Record<PresetImportProblem["code"], string> = {
  tooLarge: "The text has more than 1,000,000 characters. Export fewer presets.",
  tooDeep: "The file is nested too deeply to be a presets file. Choose another.",
  notJson: "This is neither a presets file (JSON) nor rows of a COIN Tool. Copy the whole text.",
  notPresets: "This JSON is no presets file of this add-in. Export one from the Share tab.",
  newerVersion: "The file comes from a newer version of this add-in. Update the add-in.",
  nothingUsable: "Nothing can be imported. Correct the file, then preview again.",
  tooMany: "More than 1,000 indicators or 200 presets. Export fewer.",
  indicatorName: "the indicator has no name, or 0, which a weights table takes for a blank",
  indicatorTwice: "the indicator occurs twice; the first counts",
  direction: "the direction is neither 1 nor −1",
  goalpost: "a goalpost is neither a number nor auto",
  goalpostsOrder: "the low goalpost is not below the high one",
  weight: "a weight is no number of 0 or more",
  weightsCount: "there is not one weight for each preset",
  presetName: "the preset has no name",
  presetTwice: "the preset occurs twice; the first counts",
  sourceTooLong: "A source has more than 30,000 characters and is cut there.",
  fieldsTooLong:
    "The file's further fields are longer than a cell (32,767 characters). Remove some to keep them.",
  dimensionNeeded:
    "A row that cannot be used is a dimension of others: without it the index would be another one. Correct the file, then preview again.",
  tree: "The dimensions of the file make no index, so nothing is imported.",
  dimension: "the dimension is no text, or 0, which a weights table takes for a blank",
  normalization: "the normalization is none of the words that QEI takes",
  aggregation: "the aggregation is neither a word that QEI takes nor a number from -10 to 10",
  coverage: "the coverage is no share above 0 and up to 1",
  rows: "COIN Tool: copy exactly rows 7 to 16 of the sheet Database.",
  name: "the indicator has neither name nor code, or 0, which a weights table takes for a blank",
  goalposts: "the goalposts are no numbers, or not low below high",
};

/** Where in a file a problem is, counted from 1. */
export const presetProblemPlaces = {
  column: (column: number, words: string) => `Column ${column}: ${words}`,
  indicator: (row: number, name: string, words: string) =>
    `Indicator ${row}${name && ` (${name})`}: ${words}`,
  preset: (row: number, name: string, words: string) => `Preset ${row}${name && ` (${name})`}: ${words}`,
};
