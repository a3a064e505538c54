import { type LanguageTag } from "../../messages/languages";
import { type PresetsOutcome } from "../sharing/sharingContract";
import { addPresetColumn } from "./addPreset";
import { type AddedPresets } from "./presetExchange";
import { lockPresets, writeFields, writeSource } from "./sourceLines";

/**
 * Adds presets of a file to a table, one after another, and above it what the table has no place for. A failure ends the
 * work; what is added by then is whole and stays.
 */
export async function addPresets(
  table: string,
  { names, columns, sources, fields }: AddedPresets,
  language: LanguageTag,
): Promise<PresetsOutcome> {
  const added: string[] = [];
  let allAbove = true;
  try {
    for (const [i, column] of columns.entries()) {
      await addPresetColumn(table, column);
      added.push(names[i]);
    }
    for (const [preset, line] of sources) allAbove = (await writeSource(table, preset, line)) && allAbove;
    allAbove = (await lockPresets(table, names, true, language)) && allAbove;
    if (fields) allAbove = (await writeFields(table, fields, language)) && allAbove;
    return { added, allAbove, failure: null };
  } catch (error) {
    if (added.length === 0) throw error;
    return { added, allAbove: false, failure: error as Error };
  }
}
