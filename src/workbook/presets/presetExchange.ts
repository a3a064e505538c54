import { type Field, reservedHeaders } from "../../cells/tables/weightsTable";
import { type LanguageTag, workbookWords } from "../../messages/languages";
import { fieldsLine, type FurtherFields, furtherFields } from "../../sharing/presets/furtherFields";
import { lockedLine } from "../../sharing/presets/lockedLine";
import { type PresetFile } from "../../sharing/presets/presetFile";
import { type NewPreset, type TableToWrite } from "../contract";
import { freeName } from "../../cells/freeName";
import {
  furtherFields as furtherColumns,
  presetColumns,
  type PresetsTable,
  rowsToWrite,
} from "./presetsTable";

/** Columns of a weights table beside the names, in their order. */
export const columnHeaders = {
  dimension: "Dimension",
  direction: "Direction",
  low: "Low",
  high: "High",
  normalization: "Normalization",
  aggregation: "Aggregation",
  coverage: "Coverage",
} as const satisfies Record<Exclude<Field, "indicator">, string>;
type Column = keyof typeof columnHeaders;

/** A file as a presets table of its own; the lines above it say what the table has no place for. */
export function tableOf(file: PresetFile, title: string, language: LanguageTag): TableToWrite {
  const columns = (Object.keys(columnHeaders) as Column[]).filter(
    (column) =>
      !(furtherColumns as readonly Column[]).includes(column) ||
      file.indicators.some((row) => (row[column] ?? "") !== ""),
  );
  const presets = freelyNamed(file, presetColumns);
  const line = fieldsLine(furtherFields({ ...file, presets }), language);
  return {
    name: "ImportedWeights",
    sheet: "Imported weights",
    header: [
      presetColumns[0],
      ...columns.map((column) => columnHeaders[column]),
      ...presets.map(({ name }) => name),
    ],
    rows: rowsToWrite(
      file.indicators.map((row) => [row.name, ...columns.map((column) => row[column] ?? ""), ...row.weights]),
    ),
    notes: [
      title,
      ...(file.source === "" ? [] : [workbookWords[language].tableSource + file.source]),
      ...presets
        .filter(({ source }) => source !== "")
        .map(({ name, source }) => workbookWords[language].source(name) + source),
      ...(line ? [line] : []),
      lockedLine(
        presets.map(({ name }) => name),
        language,
      ),
    ],
  };
}

/** The presets of a file, each with the first free name. */
function freelyNamed(file: PresetFile, taken: readonly string[]): PresetFile["presets"] {
  const names = [...taken, ...reservedHeaders];
  return file.presets.map((preset) => {
    const name = freeName(names, preset.name, " ");
    names.push(name);
    return { ...preset, name };
  });
}

/** The presets of a file as further columns of a table that is there. */
export interface AddedPresets {
  /** Names as they appear in the header. */
  readonly names: readonly string[];
  /** Only indicators that both have carry over. */
  readonly columns: readonly NewPreset[];
  /** Lines about where they come from, by preset. */
  readonly sources: readonly (readonly [preset: string, line: string])[];
  readonly fields: FurtherFields | null;
}

export function presetsToAdd(
  file: PresetFile,
  { header }: PresetsTable,
  language: LanguageTag,
): AddedPresets {
  const presets = freelyNamed(file, header);
  return {
    names: presets.map(({ name }) => name),
    columns: presets.map(({ name }, at) => ({
      name: name,
      weights: new Map(file.indicators.map((each) => [each.name, each.weights[at]])),
    })),
    // What is said of the whole file is said of each: the table has presets from elsewhere as well.
    sources: presets
      .map(({ name, source }) => ({ name, words: source || file.source }))
      .filter(({ words }) => words !== "")
      .map(({ name, words }) => [name, workbookWords[language].source(name) + words]),
    fields: furtherFields({ ...file, presets }),
  };
}
