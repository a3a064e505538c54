import { readCell } from "../cells/cellValue";
import { type Aggregation, type Normalization } from "../core/options";
import { inNamespace } from "../formula/namespace";
import { columnReference, columnsReference, headersReference } from "../formula/structured";

/** An index over the columns of a data table, its weights looked up by name in a presets table. */
export interface IndexByName {
  readonly dataTable: string;
  /** Every header of the data table, in order. */
  readonly header: readonly string[];
  /** The headers that are indicators, in the table's order. */
  readonly indicators: readonly string[];
  readonly presetsTable: string;
  readonly preset: string;
  readonly normalization: Normalization;
  readonly aggregation: Aggregation;
  readonly useGoalposts: boolean;
  /** True where Low and High stand side by side in the presets table. */
  readonly goalpostsAdjacent: boolean;
  /** True where a blank among the indicators would reach the function as 0, or might. */
  readonly writesBlanks: boolean;
}

/**
 * A range whose blank cells are the text n/a, which every function reads as missing: the Excel of some years hands a blank
 * cell over as 0 (office-js#1951, #4702, #5262), as do arrays made of cells in any Excel.
 */
export function blanksWritten(range: string): string {
  return `IF(${range}="", "n/a", ${range})`;
}

/** Whether blanks are written out in a formula of the pane. */
export function hasBlanksWritten(formula: string): boolean {
  return formula.includes('="", "n/a", ');
}

/**
 * The formula of an index. Weights and directions are matched by the data table's headers, never by position:
 * sorting the presets or moving a data column changes no score. A name without a row gives an error that says so.
 * @param functionName QEI or a companion that takes the same arguments.
 * @param own the arguments that are the companion's own, as they are typed, such as `0.25, 1000`; they follow coverage.
 * @returns en-US syntax with the leading equals sign.
 */
export function indexFormula(index: IndexByName, functionName = "QEI", own = ""): string {
  const { preset, normalization, aggregation } = index;
  const call = [
    dataOf(index),
    lookup(index, preset),
    lookup(index, "Direction"),
    `"${normalization}"`,
    `"${aggregation}"`,
    ...(index.useGoalposts ? [goalpostsOf(index)] : own ? [""] : []),
    ...(own ? ["", own] : []),
  ].join(", ");
  return `=LET(names, ${namesOf(index)}, ${inNamespace(functionName)}(${call}))`;
}

/** Correlations of the indicators turned so that more is better, as the pane shows them. */
export function correlationFormula(index: IndexByName): string {
  const turned = `${inNamespace("QEI.NORMALIZE")}(${dataOf(index)}, "none", ${lookup(index, "Direction")})`;
  return `=LET(names, ${namesOf(index)}, ${inNamespace("QEI.CORRELATION")}(${turned}))`;
}

/** Which units some weights rank first, with such weights. */
export function leadersFormula(index: IndexByName): string {
  const call = [
    dataOf(index),
    lookup(index, "Direction"),
    `"${index.normalization}"`,
    ...(index.useGoalposts ? ["", goalpostsOf(index)] : []),
  ].join(", ");
  return `=LET(names, ${namesOf(index)}, ${inNamespace("QEI.CANLEAD")}(${call}))`;
}

function lookup(index: IndexByName, column: string): string {
  return `XLOOKUP(names, ${ownNamesOf(index)}, ${columnReference(index.presetsTable, column)})`;
}

/** Headers are always texts; a name typed into the presets table that looks like a number, such as a year, is one. */
function ownNamesOf({ presetsTable, indicators }: IndexByName): string {
  const column = columnReference(presetsTable, "Indicator");
  const typed = (name: string) => readCell(name).kind === "number" || /^(true|false)$/i.test(name);
  return indicators.some(typed) ? `${column}&""` : column;
}

/** True where no other column stands between the first and the last indicator. */
function areAdjacent(header: readonly string[], indicators: readonly string[]): boolean {
  const first = header.indexOf(indicators[0]);
  return indicators.every((indicator, i) => header[first + i] === indicator);
}

function namesOf({ dataTable, header, indicators }: IndexByName): string {
  if (areAdjacent(header, indicators)) {
    return headersReference(dataTable, indicators[0], indicators[indicators.length - 1]);
  }
  return `CHOOSE(${positions(indicators)}, ${indicators.map((name) => headersReference(dataTable, name, name)).join(", ")})`;
}

/** Columns gathered by CHOOSE are copies in which a blank may have become 0, so each blank is always written out. */
function dataOf({ dataTable, header, indicators, writesBlanks }: IndexByName): string {
  if (areAdjacent(header, indicators)) {
    const range = columnsReference(dataTable, indicators[0], indicators[indicators.length - 1]);
    return writesBlanks ? blanksWritten(range) : range;
  }
  const columns = indicators.map((name) => blanksWritten(columnReference(dataTable, name)));
  return `CHOOSE(${positions(indicators)}, ${columns.join(", ")})`;
}

/** Two rows, low above high, so that two indicators are not read the other way round. */
function goalpostsOf(index: IndexByName): string {
  const { presetsTable, goalpostsAdjacent } = index;
  const both = goalpostsAdjacent
    ? columnsReference(presetsTable, "Low", "High")
    : `CHOOSE({1,2}, ${columnReference(presetsTable, "Low")}, ${columnReference(presetsTable, "High")})`;
  return `INDEX(${both}, XMATCH(names, ${ownNamesOf(index)}), {1;2})`;
}

function positions(indicators: readonly string[]): string {
  return `{${indicators.map((_, i) => i + 1).join(",")}}`;
}

/** Scores between 0 and 100 read well with one decimal, z-scores with two; raw values keep their digits. */
export function scoreFormat(normalization: Normalization): string {
  if (normalization === "none") return "General";
  return normalization === "zscore" ? "0.00" : "0.0";
}
