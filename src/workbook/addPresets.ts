import { type Language } from "../messages/language";
import { addPreset } from "./presetCells";
import { type AddedPresets } from "./presetExchange";
import { writeFields, writeSource } from "./sourceLines";

/**
 * Adds presets of a file to a table, and above it what the table has no place for.
 * @returns whether all the lines could be written.
 */
export async function addPresets(
  table: string,
  { columns, sources, fields }: AddedPresets,
  language: Language,
): Promise<boolean> {
  for (const column of columns) await addPreset(table, column);
  let placed = true;
  for (const [preset, line] of sources) placed = (await writeSource(table, preset, line)) && placed;
  if (fields) placed = (await writeFields(table, fields, language)) && placed;
  return placed;
}
