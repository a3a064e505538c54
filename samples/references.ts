import { columnsReference, headersReference, structuredText } from "../src/formula/structured";
import { type IndexTable } from "./presets";

/** Which index: a data table, its weights table, and a preset. */
export interface PresetChoice {
  readonly index: IndexTables;
  /** As it is typed: a name in quotation marks, or the cell that holds one. */
  readonly preset: string;
}

type IndexTables = Pick<IndexTable, "dataTable" | "presetsTable">;

/** The tables of an index and its preset, as the first arguments of a function: `Jobs[#All], Weights[#All], "Balanced"`. */
export function overTables({ index, preset }: PresetChoice): string {
  return `${bothTables(index)}, ${preset}`;
}

/** Without a preset, for functions that take something else first. */
export function bothTables({ dataTable, presetsTable }: IndexTables): string {
  return [dataTable, presetsTable].map(whole).join(", ");
}

function whole(table: string): string {
  return structuredText({ table, sections: ["#All"], columns: null });
}

/** The indicator columns as a structured reference, for functions that take numbers only. */
export function indicatorRange({ dataTable, indicators }: IndexTable): string {
  return columnsReference(dataTable, ...ends(indicators));
}

/** The headers of the indicator columns, which stand side by side. */
export function indicatorNames({ dataTable, indicators }: IndexTable): string {
  return headersReference(dataTable, ...ends(indicators));
}

function ends(indicators: IndexTable["indicators"]): [string, string] {
  return [indicators[0].name, indicators[indicators.length - 1].name];
}
