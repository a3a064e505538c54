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
  return `${dataTable}[[${indicators[0].name}]:[${indicators[indicators.length - 1].name}]]`;
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
  const { dataTable, presetsTable, indicators } = index;
  const names = `${dataTable}[[#Headers],[${indicators[0].name}]:[${indicators[indicators.length - 1].name}]]`;
  const weights = `XLOOKUP(names, ${presetsTable}[Indicator], ${presetsTable}[${preset}])`;
  const directions = `XLOOKUP(names, ${presetsTable}[Indicator], ${presetsTable}[Direction])`;
  const call = `${functionName}(${indicatorRange(index)}, ${weights}, ${directions}, "${normalization}", "${aggregation}"${further})`;
  return `=LET(names, ${names}, ${wrap.replace("@", call)})`;
}
