import {
  type Aggregation,
  aggregations,
  defaultCoverage,
  type Normalization,
  normalizations,
} from "../../core/options";
import { blanksWritten } from "../blanks";
import { textConstant } from "../constants";
import { inNamespace } from "../namespace";
import { columnReference, columnsReference, headersReference, structuredText } from "../structured";

/** Indicators of a data table, and the presets table in which their names have rows. */
interface NamedIndicators {
  readonly dataTable: string;
  /** Every header of the data table, in order. */
  readonly header: readonly string[];
  /** The headers that are indicators, in the table's order. */
  readonly indicators: readonly string[];
  readonly presetsTable: string;
  /** Its headers, as they stand there; null where it has no such column. */
  readonly columns: Readonly<
    Record<"indicator", string> & Record<"direction" | "low" | "high", string | null>
  >;
  /** True where a name typed into the presets table may be a number there, such as a year; headers are always texts. */
  readonly namesAsTexts: boolean;
  /** True where a blank among the data would reach the function as 0, or might. */
  readonly writesBlanks: boolean;
}

/** An index over the columns of a data table, its weights found by name in a presets table. */
export interface IndexByName extends NamedIndicators {
  readonly preset: string;
  readonly normalization: Normalization;
  readonly aggregation: Aggregation;
  /** Least share of the parts that have to be present; left out, the function's own. */
  readonly coverage?: number;
  readonly useGoalposts: boolean;
  /** True where Low and High stand side by side in the presets table. */
  readonly goalpostsAdjacent: boolean;
  /** The same as `writesBlanks`, of the presets table. */
  readonly writesPresetsBlanks: boolean;
}

/** A companion of QEI, with the arguments that are its own as they are typed, such as `0.25, 1000`; they follow coverage. */
export interface CompanionCall {
  readonly functionName: string;
  /** Of a function that takes one: its name or row as it is typed, which follows the weights. */
  readonly unit?: string;
  readonly own?: string;
  /** Arguments between the data and the weights, likewise. */
  readonly afterData?: readonly string[];
}

const leftOut = "";

/** Functions of two tables only: goalposts stand in one of them, and there is no such argument. */
const tablesOnly = new Set(["QEI.SCORES", "QEI.RANKING", "QEI.PROFILE"]);

/**
 * The formula of an index over both whole tables, which the function matches by name: sorting the weights or moving a data
 * column changes no score, and neither do dimensions. A totals row stays out, and Excel follows a preset that is renamed.
 * @param presetCell address of a cell that names the preset; left out, the preset's own header does.
 * @returns en-US syntax with the leading equals sign.
 */
export function indexFormula(
  index: IndexByName,
  { functionName, unit, own = "", afterData = [] }: CompanionCall = { functionName: "QEI" },
  presetCell?: string,
): string {
  const { dataTable, presetsTable, preset, normalization, aggregation, coverage } = index;
  const data = wholeTable(dataTable);
  const weights = wholeTable(presetsTable);
  const given = [
    index.writesBlanks ? blanksWritten(data) : data,
    ...afterData,
    // No n/a among names and words: each of these cells has its own meaning when it is blank.
    index.writesPresetsBlanks ? blanksWritten(weights, '""') : weights,
    ...(unit === undefined ? [] : [unit]),
    presetCell ?? headersReference(presetsTable, preset, preset),
    normalization === normalizations[0] ? leftOut : textConstant(normalization),
    aggregation === aggregations[0] ? leftOut : textConstant(aggregation),
    ...(tablesOnly.has(functionName) ? [] : [leftOut]),
    coverage === undefined || coverage === defaultCoverage ? leftOut : String(coverage),
    own,
  ];
  while (given[given.length - 1] === leftOut) given.pop();
  return `=${inNamespace(functionName)}(${given.join(", ")})`;
}

/** Header row and body, without a row of totals. */
function wholeTable(table: string): string {
  return structuredText({ table, sections: ["#Headers", "#Data"], columns: null });
}

/** The indicators' cells treated by QEI.CLEAN. @param own its further arguments as they are typed. */
export function cleanFormula(index: IndexByName, own: string): string {
  return `=${inNamespace("QEI.CLEAN")}(${dataOf(index)}, ${own})`;
}

/**
 * Correlations of the indicators turned so that more is better, as the pane shows them. QEI.NORMALIZE takes no weights table:
 * directions are looked up by the data's headers.
 */
export function correlationFormula(index: IndexByName): string {
  const given = [dataOf(index), '"none"', directionsOf(index)]
    .filter((argument) => argument !== "")
    .join(", ");
  const turned = `${inNamespace("QEI.NORMALIZE")}(${given})`;
  return withNames(index, `${inNamespace("QEI.CORRELATION")}(${turned})`);
}

/** Which units some weights rank first, with such weights. QEI.CANLEAD takes no weights table, see {@link correlationFormula}. */
export function leadersFormula(index: IndexByName): string {
  const call = [
    dataOf(index),
    directionsOf(index),
    `"${index.normalization}"`,
    ...(index.useGoalposts ? ["", goalpostsOf(index)] : []),
  ].join(", ");
  return withNames(index, `${inNamespace("QEI.CANLEAD")}(${call})`);
}

/** A formula in which `names` are the indicators' names, as what is looked up takes them. */
function withNames(indicators: NamedIndicators, expression: string): string {
  return `=LET(names, ${namesOf(indicators)}, ${expression})`;
}

/** The directions in the order of the indicators; "" where the presets table has none, and all are 1. */
function directionsOf(index: IndexByName): string {
  const { presetsTable, columns, writesPresetsBlanks } = index;
  if (columns.direction === null) return "";
  const column = columnReference(presetsTable, columns.direction);
  return `XLOOKUP(names, ${ownNamesOf(index)}, ${writesPresetsBlanks ? blanksWritten(column, "1") : column})`;
}

function ownNamesOf({ presetsTable, columns, namesAsTexts }: NamedIndicators): string {
  const column = columnReference(presetsTable, columns.indicator);
  return namesAsTexts ? `${column}&""` : column;
}

/** True where no other column stands between the first and the last indicator. */
function areAdjacent(header: readonly string[], indicators: readonly string[]): boolean {
  const first = header.indexOf(indicators[0]);
  return indicators.every((indicator, i) => header[first + i] === indicator);
}

/** The header cells of the indicators. */
function namesOf({ dataTable, header, indicators }: NamedIndicators): string {
  if (areAdjacent(header, indicators)) {
    return headersReference(dataTable, indicators[0], indicators[indicators.length - 1]);
  }
  return `CHOOSE(${positions(indicators)}, ${indicators.map((name) => headersReference(dataTable, name, name)).join(", ")})`;
}

/** The indicators' cells. Columns gathered by CHOOSE are copies in which a blank may have become 0, so each blank is always written out. */
function dataOf({ dataTable, header, indicators, writesBlanks }: NamedIndicators): string {
  if (areAdjacent(header, indicators)) {
    const range = columnsReference(dataTable, indicators[0], indicators[indicators.length - 1]);
    return writesBlanks ? blanksWritten(range) : range;
  }
  const columns = indicators.map((name) => blanksWritten(columnReference(dataTable, name)));
  return `CHOOSE(${positions(indicators)}, ${columns.join(", ")})`;
}

/** Two rows, low above high, so that two indicators are not read the other way round. */
function goalpostsOf(index: IndexByName): string {
  const { presetsTable, goalpostsAdjacent, columns, writesPresetsBlanks } = index;
  const { indicator, low, high } = columns;
  // As many cells of auto as the table has rows.
  const open = `IF(ISBLANK(${columnReference(presetsTable, indicator)}), "auto", "auto")`;
  const single = [low, high].map((column) =>
    column === null ? open : columnReference(presetsTable, column),
  );
  const both =
    goalpostsAdjacent && low !== null && high !== null
      ? columnsReference(presetsTable, low, high)
      : `CHOOSE({1,2}, ${single.join(", ")})`;
  const posts = writesPresetsBlanks ? blanksWritten(both, '"auto"') : both;
  return `INDEX(${posts}, XMATCH(names, ${ownNamesOf(index)}), {1;2})`;
}

function positions(indicators: readonly string[]): string {
  return `{${indicators.map((_, i) => i + 1).join(",")}}`;
}
