import { columnReference, columnsReference, headersReference } from "../src/formula/structured";
import { type IndexTable } from "./presets";

/** Which index: the data table's indicators, and a preset that is looked up by their names. */
export interface PresetChoice {
  readonly index: IndexTable;
  readonly preset: string;
}

export interface FormulaOptions {
  readonly normalization?: string;
  readonly aggregation?: string;
  /** Further arguments as they are typed, such as ",,names" for QEI.EXPLAIN. */
  readonly further?: string;
  /** A function wrapped around the result, with `@` where it goes. */
  readonly wrap?: string;
}

/** The indicator columns as a structured reference. */
export function indicatorRange({ dataTable, indicators }: IndexTable): string {
  return columnsReference(dataTable, indicators[0].name, indicators[indicators.length - 1].name);
}

/** The headers of the indicator columns. */
export function indicatorNames({ dataTable, indicators }: IndexTable): string {
  return headersReference(dataTable, indicators[0].name, indicators[indicators.length - 1].name);
}

/**
 * A formula that looks its weights and directions up by the names in the data table's headers, never by position:
 * sorting the presets or moving a data column changes no score.
 */
export function formulaByName(
  functionName: string,
  { index, preset }: PresetChoice,
  { normalization = "minmax", aggregation = "arithmetic", further = "", wrap = "@" }: FormulaOptions = {},
): string {
  const { weights, directions } = lookups({ index, preset });
  const call = `${functionName}(${indicatorRange(index)}, ${weights}, ${directions}, "${normalization}", "${aggregation}"${further})`;
  return `=LET(names, ${indicatorNames(index)}, ${wrap.replace("@", () => call)})`;
}

/** The same look-ups, named `weight` and `direction` (no table bears these names) for an expression that takes them elsewhere. */
export function withPreset(choice: PresetChoice, expression: string): string {
  const { weights, directions } = lookups(choice);
  return `=LET(names, ${indicatorNames(choice.index)}, weight, ${weights}, direction, ${directions}, ${expression})`;
}

function lookups({ index: { presetsTable }, preset }: PresetChoice): { weights: string; directions: string } {
  const lookup = (column: string): string =>
    `XLOOKUP(names, ${columnReference(presetsTable, "Indicator")}, ${columnReference(presetsTable, column)})`;
  return { weights: lookup(preset), directions: lookup("Direction") };
}
