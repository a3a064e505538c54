import { sourceOpenings } from "../sharing/method/sourceLine";
import { cellText } from "../sharing/presets/cellText";
import { type PresetContent, type PresetFile } from "../sharing/presets/presetFile";
import { type NewPreset, type TableToWrite } from "./contract";
import { freeName } from "./freeName";
import { autoGoalpost, indexOfName, presetColumns, type PresetsTable } from "./presetsTable";

/** What a presets table says, as it goes into a file. Cells that are no numbers count as 0, a missing direction as 1. */
export function exportedPresets({ presets, rows }: PresetsTable): PresetContent {
  const goalpost = (value: number) => (Number.isNaN(value) ? autoGoalpost : value);
  return {
    source: "",
    presets: presets.map((name) => ({ name, source: "" })),
    indicators: rows.map(({ indicator, direction, low, high, weights }) => ({
      name: indicator,
      direction: direction ?? 1,
      low: goalpost(low),
      high: goalpost(high),
      weights: weights.map((weight) => (weight >= 0 ? weight : 0)),
    })),
  };
}

/** A file as a presets table of its own, with what it says about sources above it. */
export function tableOf(file: PresetFile, title: string): TableToWrite {
  const names: string[] = [];
  for (const { name } of file.presets) names.push(freeName([...presetColumns, ...names], name, " "));
  const sourceOf = sourceOpenings["en-US"];
  return {
    name: "ImportedWeights",
    sheet: "Imported weights",
    header: [...presetColumns, ...names.map(cellText)],
    rows: file.indicators.map(({ name, direction, low, high, weights }) => [
      cellText(name),
      direction,
      low,
      high,
      ...weights,
    ]),
    notes: [
      title,
      ...(file.source === "" ? [] : [cellText(file.source)]),
      ...file.presets.flatMap(({ source }, i) =>
        source === "" ? [] : [cellText(`${sourceOf(names[i])}${source}`)],
      ),
    ],
  };
}

/** The presets of a file as further columns of a table that is there; only names that both have carry over. */
export function columnsFor(file: PresetFile, table: PresetsTable): NewPreset[] {
  const taken = [...table.header];
  return file.presets.map(({ name: wanted }, at) => {
    const name = freeName(taken, wanted, " ");
    taken.push(name);
    const weights = new Map(file.indicators.map((each) => [each.name, each.weights[at]]));
    return { name: cellText(name), weights };
  });
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
