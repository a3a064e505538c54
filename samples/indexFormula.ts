import { type Aggregation, type Normalization } from "../src/core/options";
import {
  dataOf,
  indexCall,
  lookedUp,
  type NamedIndicators,
  namesOf,
  withNames,
} from "../src/formula/indexByName";
import { type IndexTable } from "./presets";

/** Which index: the data table's indicators, and a preset that is looked up by their names. */
export interface PresetChoice {
  readonly index: IndexTable;
  readonly preset: string;
}

export interface FormulaOptions {
  readonly normalization?: Normalization;
  readonly aggregation?: Aggregation;
  /** Further arguments as they are typed, such as ",,names" for QEI.EXPLAIN. */
  readonly further?: string;
  /** A function wrapped around the result, with `@` where it goes. */
  readonly wrap?: string;
}

/** The indicator columns as a structured reference. */
export function indicatorRange(index: IndexTable): string {
  return dataOf(byName(index));
}

/** The headers of the indicator columns. */
export function indicatorNames(index: IndexTable): string {
  return namesOf(byName(index));
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
  const named = { ...byName(index), preset, normalization, aggregation };
  return withNames(
    named,
    wrap.replace("@", () => indexCall(named, functionName, further)),
  );
}

/** The same look-ups, named `weight` and `direction` for an expression that takes them elsewhere. */
export function withPreset({ index, preset }: PresetChoice, expression: string): string {
  const named = byName(index);
  const [weight, direction] = [preset, "Direction"].map((column) => lookedUp(named, column));
  return withNames(named, `weight, ${weight}, direction, ${direction}, ${expression}`);
}

/** Indicators that stand side by side in the data table. */
function byName({ dataTable, presetsTable, indicators }: IndexTable): NamedIndicators {
  const names = indicators.map(({ name }) => name);
  return {
    dataTable,
    header: names,
    indicators: names,
    presetsTable,
    namesAsTexts: false,
    writesBlanks: false,
  };
}
