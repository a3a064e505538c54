import { type LanguageTag } from "../../messages/languages";
import { type FurtherFields, mergeFields, renameFields } from "../../sharing/presets/furtherFields";
import { type TakeOut } from "../contract";
import { type PresetsOutcome } from "../sharing/sharingContract";
import { addPresetColumn, rememberPresets, type WrittenPreset } from "./addPreset";
import { type AddedPresets } from "./presetExchange";
import { fieldsAbove, lockPresets, replaceFields, writeFields, writeSource } from "./sourceLines";

/**
 * Adds presets of a file to a table, one after another, and above it what the table has no place for. A failure ends the
 * work; what is added by then is whole and stays.
 */
export async function addPresets(
  table: string,
  { names, columns, sources, fields }: AddedPresets,
  language: LanguageTag,
): Promise<PresetsOutcome> {
  const written: WrittenPreset[] = [];
  let allAbove = true;
  let takeOutFields: TakeOut = () => Promise.resolve(null);
  const outcome = (failure: Error | null): PresetsOutcome => ({
    added: written.map(({ name }) => name),
    allAbove: allAbove && failure === null,
    failure,
    takeOut: async () => (await rememberPresets(table, written)()) ?? takeOutFields(),
  });
  try {
    for (const [i, column] of columns.entries())
      written.push({
        name: names[i],
        cells: await addPresetColumn(table, column),
        source: null,
        isLocked: false,
      });
    for (const [preset, line] of sources) {
      const hasPlace = await writeSource(table, preset, line);
      if (hasPlace) written.find(({ name }) => name === preset)!.source = line;
      allAbove = hasPlace && allAbove;
    }
    const isLocked = await lockPresets(table, names, true, language);
    for (const preset of written) preset.isLocked = isLocked;
    allAbove = isLocked && allAbove;
    if (fields) {
      const held = await fieldsAbove(table);
      const hasPlace = await writeFields(table, fields, language);
      if (hasPlace && held !== "unreadable") takeOutFields = rememberFields(table, held, fields, names);
      allAbove = hasPlace && allAbove;
    }
    return outcome(null);
  } catch (error) {
    if (written.length === 0) throw error;
    return outcome(error as Error);
  }
}

/** What was kept of the file besides its presets goes too, once they are out, unless somebody has changed the line. */
function rememberFields(
  table: string,
  held: FurtherFields | null,
  added: FurtherFields,
  presets: readonly string[],
): TakeOut {
  const merged = held ? mergeFields(held, added) : added;
  const left = presets.reduce((fields, preset) => renameFields(fields, preset, null), merged);
  return async () => {
    await replaceFields(table, left, held);
    return null;
  };
}
