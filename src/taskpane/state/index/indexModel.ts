import { readCell } from "../../../cells/cellValue";
import { DataTable } from "../../../cells/tables/dataTable";
import { readHierarchy } from "../../../cells/tables/hierarchy";
import { keyIn } from "../../../cells/tables/names";
import { matchIndicators, readSettings, type TableIndicator } from "../../../cells/tables/tableIndicators";
import { fieldColumns, readWeightsTable } from "../../../cells/tables/weightsTable";
import { type Names } from "../../../core/errors/named";
import { type Hierarchy } from "../../../core/index/definition";
import { type Matrix } from "../../../core/matrix";
import { type Goalposts } from "../../../core/normalize/goalposts";
import { type Direction, type Normalization } from "../../../core/options";
import { type TableContent } from "../../../workbook/contract";
import { areYears, unitColumn } from "./columns";
import { type ModelNode, nodesOfModel } from "./modelNodes";
import { type PresetsTable, textOf } from "../../../workbook/presets/presetsTable";

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
  /** The units as lists show them: with the year where a unit has a row for each. */
  readonly labels: readonly string[];
  /** Header of the column that names the units, or null. */
  readonly unitColumn: string | null;
  /** In the order of the data's columns. */
  readonly indicators: readonly Indicator[];
  /** Indicators and dimensions as lists show them; in a table without dimensions the indicators alone. */
  readonly nodes: readonly ModelNode[];
  /** The dimensions without their weights, which each preset gives: 1 stands for a weight, NaN for none of its own. */
  readonly hierarchy: Hierarchy | undefined;
  /** Names of the dimensions, in the order of `hierarchy`. */
  readonly dimensions: readonly string[];
  /** One per indicator, null = that of the index. */
  readonly ownNormalizations: readonly (Normalization | null)[];
  /** n×k in the order of `indicators`. */
  readonly data: Matrix;
  readonly goalposts: Goalposts | null;
  /** Rows of indicators without a column in the data table. */
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
  const weights = readWeightsTable([presets.header, ...presets.cells]);
  const tree = readHierarchy(weights, () => 1);
  const named = new Set(tree.indicators.map(({ key }) => key));
  if (!data.header.some((name) => named.has(keyIn(name)))) return null;
  const table = new DataTable([data.header, ...data.rows], named);
  const matched = matchIndicators(tree, table);
  const settings = readSettings(matched, weights);
  const columns = matched.map(({ column }) => column);
  const indicators = indicatorsOf(matched, data, settings);
  const hierarchy = tree.hierarchy && {
    ...tree.hierarchy,
    parents: matched.map(({ row }) => tree.parentOf(row)),
  };
  const unitAt = unitColumn(data);
  const units = data.rows.map((row, i) => (unitAt === null ? "" : textOf(row[unitAt])) || `${i + 1}`);
  const found = new Set(matched.map(({ row }) => row.key));
  return {
    dataTable: data.name,
    header: data.header,
    presetsTable: presets.name,
    presetsHeader: presets.header,
    units,
    labels: labelsOf(units, data),
    unitColumn: unitAt === null ? null : data.header[unitAt],
    indicators,
    nodes: nodesOfModel(
      indicators.map(({ name }) => name),
      tree.dimensionNames,
      hierarchy,
    ),
    hierarchy,
    dimensions: tree.dimensionNames,
    ownNormalizations: settings.ownNormalizations,
    data: table.numbers(
      columns,
      columns.map(() => true),
    ),
    goalposts: settings.goalposts,
    withoutColumn: tree.indicators.filter(({ key }) => !found.has(key)).map(({ name }) => name),
    withoutRow: numericColumns(data).filter((name) => !found.has(keyIn(name))),
  };
}

/** In a panel "Austria" stands for several rows, which only the year tells apart. */
function labelsOf(units: readonly string[], { header, rows }: TableContent): readonly string[] {
  const areApart = (names: readonly string[]) => new Set(names).size === names.length;
  if (areApart(units)) return units;
  for (const at of header.keys()) {
    const years = rows
      .map((row) => readCell(row[at]))
      .map((cell) => (cell.kind === "number" ? cell.value : NaN));
    const labels = units.map((name, row) => `${name} ${years[row]}`);
    if (areYears(years) && areApart(labels)) return labels;
  }
  return units;
}

function indicatorsOf(
  matched: readonly TableIndicator[],
  { header }: TableContent,
  {
    directions,
    goalposts,
  }: { readonly directions: readonly Direction[]; readonly goalposts: Goalposts | null },
): Indicator[] {
  return matched.map(({ column }, i) => ({
    name: header[column],
    direction: directions[i],
    low: goalposts ? goalposts.low[i] : NaN,
    high: goalposts ? goalposts.high[i] : NaN,
  }));
}

/** The names of a model for problems, in which columns, dimensions and units are numbers. */
export function namesOf({ indicators, dimensions, unitColumn, units }: IndexModel): Names {
  return {
    columns: indicators.map(({ name }) => name),
    dimensions,
    // Without names, units are called by their rows.
    unitOf: (row) => (unitColumn === null ? undefined : units[row]),
  };
}

/** Headers of the columns that hold numbers and nothing else but gaps. */
export function numericColumns({ header, rows }: TableContent): string[] {
  return header.filter((_, column) => {
    const kinds = new Set(rows.map((row) => readCell(row[column]).kind));
    return kinds.has("number") && !kinds.has("text") && !kinds.has("error");
  });
}
