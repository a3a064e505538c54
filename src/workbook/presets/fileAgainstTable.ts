import { keyIn } from "../../cells/tables/names";
import { dimensionKeys } from "../../sharing/presets/fileTree";
import { type PresetFile } from "../../sharing/presets/presetFile";
import { exportedPresets } from "./exportedPresets";
import { columnHeaders } from "./presetExchange";
import { indexOfName, type PresetsTable } from "./presetsTable";

/** Rows that only one of the two has. */
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

/**
 * Rows that stand elsewhere in the file than in the table: below another dimension, or as a dimension whose weight only one
 * of the two holds. Weights are relative within a dimension, so they do not carry over between two trees.
 */
export function otherwisePlaced(file: PresetFile, { rows }: PresetsTable): readonly string[] {
  const inFile = new Map(file.indicators.map(({ name, dimension }) => [keyIn(name), keyIn(dimension)]));
  const inTable = new Map(rows.map(({ indicator, dimension }) => [keyIn(indicator), keyIn(dimension)]));
  const [ofFile, ofTable] = [dimensionKeys(file.indicators), dimensionKeys(rows)];
  const isMoved = (key: string) => {
    if (inFile.has(key) && inTable.has(key)) return inFile.get(key) !== inTable.get(key);
    return ofFile.has(key) && ofTable.has(key) && inFile.has(key) !== inTable.has(key);
  };
  const names = [...file.indicators.map(({ name }) => name), ...rows.map(({ indicator }) => indicator)];
  return names.filter((name, i) => indexOfName(names, name) === i && isMoved(keyIn(name)));
}

/** Cells of rows that both have in which the two differ; the table keeps its own: row and column. */
export function keptCells(file: PresetFile, table: PresetsTable): readonly (readonly [string, string])[] {
  const held = new Map(exportedPresets(table, []).indicators.map((row) => [keyIn(row.name), row]));
  return file.indicators.flatMap((row) => {
    const own = held.get(keyIn(row.name));
    if (!own) return [];
    return compared
      .filter((column) => row[column] !== own[column])
      .map((column) => [row.name, columnHeaders[column]] as const);
  });
}

const compared = ["direction", "low", "high", "normalization", "aggregation", "coverage"] as const;
