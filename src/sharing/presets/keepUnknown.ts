import { type PresetContent, type PresetFile } from "./presetFile";

/**
 * A presets table has no place for sources and for fields that this version does not know. Those of the file it was
 * imported from are put back when it is exported, entry by entry with the same name; what the table says wins.
 */
export function keepUnknown(exported: PresetContent, imported: PresetFile | null): PresetContent {
  if (!imported) return exported;
  return {
    ...imported,
    source: exported.source || imported.source,
    presets: exported.presets.map((preset) => {
      const former = sameName(imported.presets, preset.name);
      return { ...former, ...preset, source: preset.source || (former?.source ?? "") };
    }),
    indicators: exported.indicators.map((indicator) => ({
      ...sameName(imported.indicators, indicator.name),
      ...indicator,
    })),
  };
}

function sameName<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  name: string,
): Entry | undefined {
  return entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}
