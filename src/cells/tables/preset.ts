import { fail } from "../../core/errors";
import { weightSchemes } from "../../core/options";
import { quoted, refuseBrokenReference } from "../cells";
import { errorCodeOf, readCell } from "../cellValue";
import { singleValue } from "../grid";
import { directionOf } from "../vectors";
import { failUnknownWord } from "../words";
import { isBlankSetting, keyIn, keyOf, nameIn } from "./names";
import { type WeightsRow, type WeightsTable } from "./weightsTable";

/** The weight of each row, at least 0; 1 where the table has no preset. */
export type RowWeights = (row: WeightsRow) => number;

export interface ReadPreset {
  /** Its header; null where the table has no preset. */
  readonly name: string | null;
  readonly weightOf: RowWeights;
}

/**
 * Finds the preset that was named, as text; omitted = the first.
 * @throws IndexError for a blank cell, a name that no preset has, directions in its place, or a row without a weight.
 */
export function readPreset(raw: unknown, table: WeightsTable): ReadPreset {
  const preset = presetNamed(raw, table);
  if (!preset) return { name: null, weightOf: () => 1 };
  const { column, name } = preset;
  for (const { cells, row } of table.unnamed) {
    const cell = readCell(cells[column]);
    if (cell.kind === "number" && cell.value > 0) fail("rowWithoutName", { row });
  }
  return { name, weightOf: (row) => weightIn(row, column, name) };
}

function presetNamed(raw: unknown, { presets }: WeightsTable) {
  if (raw === null || raw === undefined) return presets[0];
  refuseBrokenReference(raw, "preset");
  const single = singleValue(raw);
  if (!single) return fail("besideWeightsTable", { argument: "directions" });
  const found = presets.find(({ name }) => keyOf(name) === keyIn(single.value));
  if (found) return found;
  const names = presets.map(({ name }) => name);
  if (isBlankSetting(single.value)) return fail("presetBlank", { presets: names });
  if (directionOf(single.value) !== null) return fail("besideWeightsTable", { argument: "directions" });
  const word = errorCodeOf(single.value) ?? nameIn(single.value);
  // "balance" beside a preset "Balanced" is a name that was not finished.
  const isBegun = names.some((name) => keyOf(name).startsWith(keyOf(word)));
  if (!isBegun && (weightSchemes as readonly string[]).includes(keyOf(word)))
    return fail("presetIsScheme", { word: keyOf(word) });
  return failUnknownWord("preset", word, names);
}

function weightIn({ name, cells }: WeightsRow, column: number, preset: string): number {
  const raw = cells[column];
  const error = errorCodeOf(raw);
  const cell = error === null && typeof raw !== "boolean" ? readCell(raw) : null;
  if (cell?.kind === "missing") return fail("rowWeightMissing", { name, preset });
  if (cell?.kind === "number" && cell.value >= 0 && cell.value < Infinity) return cell.value;
  return fail("rowWeightInvalid", { name, preset, text: quoted(error ?? nameIn(raw)) });
}
