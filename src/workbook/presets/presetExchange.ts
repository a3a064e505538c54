import { reservedHeaders } from "../../cells/tables/weightsTable";
import { type LanguageTag, workbookWords } from "../../messages/languages";
import { sourceLine, tableSourceLine } from "../../sharing/method/sourceLine";
import {
  fieldsLine,
  type FurtherFields,
  furtherFields,
  readFieldsLine,
  withFields,
} from "../../sharing/presets/furtherFields";
import { type PresetContent, type PresetFile } from "../../sharing/presets/presetFile";
import { type NewPreset, type TableToWrite } from "../contract";
import { freeName } from "../../sharing/freeName";
import { autoGoalpost, indexOfName, presetColumns, type PresetsTable, rowsToWrite } from "./presetsTable";

/**
 * What a presets table and the lines above it say, as it goes into a file. Cells that are no numbers count as 0, a missing
 * direction as 1: `unclearCells` names them.
 */
export function exportedPresets({ presets, rows }: PresetsTable, lines: readonly string[]): PresetContent {
  const goalpost = (value: number) => (Number.isNaN(value) ? autoGoalpost : value);
  const fields = readFieldsLine(lines);
  const table: PresetContent = {
    source: tableSourceLine(lines)?.words ?? "",
    presets: presets.map((name) => ({ name, source: sourceLine(lines, name)?.words ?? "" })),
    indicators: rows.map(({ indicator, direction, low, high, weights }) => ({
      name: indicator,
      direction: direction ?? 1,
      low: goalpost(low),
      high: goalpost(high),
      weights: weights.map((weight) => (weight >= 0 ? weight : 0)),
    })),
  };
  return withFields(table, fields === "unreadable" ? null : fields);
}

/** Cells whose place a file fills with 0, or with 1 for a direction, as they hold no such number: indicator and column. */
export function unclearCells({ presets, rows }: PresetsTable): readonly (readonly [string, string])[] {
  return rows.flatMap(({ indicator, direction, weights }) => [
    ...(direction === null ? [[indicator, presetColumns[1]] as const] : []),
    ...presets.filter((_, i) => !(weights[i] >= 0)).map((preset) => [indicator, preset] as const),
  ]);
}

/** A file as a presets table of its own; the lines above it say what the table has no place for. */
export function tableOf(file: PresetFile, title: string, language: LanguageTag): TableToWrite {
  const presets = freelyNamed(file, presetColumns);
  const fields = fieldsLine(furtherFields({ ...file, presets }), language);
  return {
    name: "ImportedWeights",
    sheet: "Imported weights",
    header: [...presetColumns, ...presets.map(({ name }) => name)],
    rows: rowsToWrite(
      file.indicators.map(({ name, direction, low, high, weights }) => [
        name,
        direction,
        low,
        high,
        ...weights,
      ]),
    ),
    notes: [
      title,
      ...(file.source === "" ? [] : [workbookWords[language].tableSource + file.source]),
      ...presets
        .filter(({ source }) => source !== "")
        .map(({ name, source }) => workbookWords[language].source(name) + source),
      ...(fields ? [fields] : []),
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

/** Indicators that only one of the two has. */
export function unmatched(
  file: PresetFile,
  { rows }: PresetsTable,
): { readonly onlyFile: readonly string[]; readonly onlyTable: readonly string[] } {
  const inFile = file.indicators.map(({ name }) => name);
  const inTable = rows.map(({ indicator }) => indicator);
  return {
    onlyFile: inFile.filter((name) => indexOfName(inTable, name) < 0),
    onlyTable: inTable.filter((name) => indexOfName(inFile, name) < 0),
  };
}
