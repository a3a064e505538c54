import { readMatrix } from "../../../cells/cells";
import { readCell } from "../../../cells/cellValue";
import { tableFormula } from "../../../formula/indexByName";
import { fieldColumns } from "../../../cells/tables/weightsTable";
import { fail } from "../../../core/errors";
import { naming } from "../../../core/errors/named";
import { type Matrix } from "../../../core/matrix";
import { type Goalposts } from "../../../core/normalize/goalposts";
import { type Direction } from "../../../core/options";
import { type TableContent } from "../../../workbook/contract";
import { unitColumn } from "./columns";
import { indexOfName, type PresetsTable, textOf } from "../../../workbook/presets/presetsTable";

export interface Indicator {
  /** As the data table's header has it. */
  readonly name: string;
  readonly direction: Direction;
  /** NaN = from the data. */
  readonly low: number;
  readonly high: number;
}

/** A data table and a presets table, matched by name: everything an index needs but the weights. */
export interface IndexModel {
  readonly dataTable: string;
  readonly header: readonly string[];
  readonly presetsTable: string;
  readonly presetsHeader: readonly string[];
  readonly units: readonly string[];
  /** Header of the column that names the units, or null. */
  readonly unitColumn: string | null;
  readonly indicators: readonly Indicator[];
  /** n×k in the order of `indicators`. */
  readonly data: Matrix;
  readonly goalposts: Goalposts | null;
  /** Preset rows without a column in the data table. */
  readonly withoutColumn: readonly string[];
  /** Numeric data columns without a preset row. */
  readonly withoutRow: readonly string[];
}

/**
 * Matches the two tables by name.
 * @returns null when no indicator matches.
 * @throws IndexError naming a cell that cannot be used, in the words of the worksheet functions.
 */
export function indexModel(data: TableContent, presets: PresetsTable): IndexModel | null {
  fieldColumns(presets.header);
  refuseFurther(data, presets);
  const matched = data.header.flatMap((name, column) => {
    const row = presets.rows.find(({ indicator }) => indexOfName([indicator], name) === 0);
    return row ? [{ name, column, row }] : [];
  });
  if (matched.length === 0) return null;
  const indicators = matched.map(({ name, row }, i) => ({
    name,
    direction: row.direction ?? fail("directionInvalid", { position: i + 1, columnName: name, text: "" }),
    low: row.low,
    high: row.high,
  }));
  const cells = data.rows.map((row) => matched.map(({ column }) => row[column]));
  const unitAt = unitColumn(data);
  const unitNames = data.rows.map((row) => (unitAt === null ? "" : textOf(row[unitAt])));
  const names = {
    columns: matched.map(({ name }) => name),
    unitOf: (row: number) => unitNames[row] || undefined,
  };
  const known = (name: string) => indicators.some((indicator) => indexOfName([indicator.name], name) === 0);
  return {
    dataTable: data.name,
    header: data.header,
    presetsTable: presets.name,
    presetsHeader: presets.header,
    units: unitNames.map((name, i) => name || `${i + 1}`),
    unitColumn: unitAt === null ? null : data.header[unitAt],
    indicators,
    data: naming(names, () => readMatrix(cells, "data")),
    goalposts: goalpostsOf(indicators),
    withoutColumn: presets.rows.map(({ indicator }) => indicator).filter((name) => !known(name)),
    withoutRow: numericColumns(data).filter((name) => !known(name)),
  };
}

/** Dimensions and methods of single indicators would change every score: without them there is none to show. */
function refuseFurther(data: TableContent, { name, further }: PresetsTable): void {
  if (further.length > 0)
    fail("columnNotInPane", { name: further[0], table: name, formula: tableFormula(data.name, name) });
}

function goalpostsOf(indicators: readonly Indicator[]): Goalposts | null {
  if (indicators.every(({ low, high }) => Number.isNaN(low) && Number.isNaN(high))) return null;
  return {
    low: Float64Array.from(indicators, ({ low }) => low),
    high: Float64Array.from(indicators, ({ high }) => high),
  };
}

/** Headers of the columns that hold numbers and nothing else but gaps. */
export function numericColumns({ header, rows }: TableContent): string[] {
  return header.filter((_, column) => {
    const kinds = new Set(rows.map((row) => readCell(row[column]).kind));
    return kinds.has("number") && !kinds.has("text") && !kinds.has("error");
  });
}
