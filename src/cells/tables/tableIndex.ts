import { fail } from "../../core/errors";
import { type IndexDefinition } from "../../core/index/definition";
import { type Matrix } from "../../core/matrix";
import { type Goalposts } from "../../core/normalize/goalposts";
import { defaultCoverage, type Direction, type Normalization, normalizations } from "../../core/options";
import { readAggregation } from "../aggregationCells";
import { quoted, refuseBrokenReference } from "../cells";
import { errorCodeOf, readCell } from "../cellValue";
import { isAuto } from "../goalpostCells";
import { isOmitted, toGrid } from "../grid";
import { nearestWord } from "../nearestWord";
import { directionOf } from "../vectors";
import { readNumber, readWord } from "../words";
import { DataTable } from "./dataTable";
import { readHierarchy, type TableHierarchy } from "./hierarchy";
import { isBlankName, keyOf, nameIn } from "./names";
import { readPreset } from "./preset";
import { readWeightsTable, type WeightsRow, type WeightsTable } from "./weightsTable";

/** Arguments of an index given as tables, as Excel sent them. */
export interface TableArguments {
  readonly data: unknown;
  readonly weights: unknown;
  readonly preset?: unknown;
  readonly normalization?: unknown;
  readonly aggregation?: unknown;
  readonly goalposts?: unknown;
  readonly coverage?: unknown;
}

/** An index read from tables, and what everything in it is called. */
export interface TableIndex {
  readonly data: Matrix;
  readonly definition: IndexDefinition;
  readonly names: IndexNames;
}

/** Names in the order of the core's columns, dimensions and rows. */
export interface IndexNames {
  readonly indicators: readonly string[];
  readonly dimensions: readonly string[];
  readonly table: DataTable;
}

/** An indicator that the data have: its row of the weights table and its column of the data. */
interface Indicator {
  readonly row: WeightsRow;
  readonly column: number;
  readonly counts: boolean;
}

/** Reads both tables by name. @throws IndexError for the first thing that cannot be used, named. */
export function readTableIndex(raw: TableArguments): TableIndex {
  refuseBrokenReference(raw.weights, "weights");
  const table = readWeightsTable(toGrid(raw.weights, "weights"));
  const normalization = readWord(raw.normalization, "normalization", normalizations, "minmax");
  const aggregation = readAggregation(raw.aggregation, "aggregation");
  if (!isOmitted(raw.goalposts)) fail("besideWeightsTable", { argument: "goalposts" });
  const weightOf = readPreset(raw.preset, table);
  const tree = readHierarchy(table, weightOf);
  const data = new DataTable(raw.data, new Set(tree.indicators.map(({ key }) => key)));
  const indicators = matchIndicators(tree, data);
  const parents = indicators.map(({ row }) => tree.parentOf(row));
  refuseEmptyDimensions(tree, indicators, parents);
  const definition: IndexDefinition = {
    weights: Float64Array.from(indicators, ({ row }) => weightOf(row)),
    directions: indicators.map((each) => readDirection(each, table)),
    normalization,
    ownNormalizations: indicators.map((each) => readNormalization(each, table)),
    aggregation,
    goalposts: readGoalposts(indicators, table),
    coverage: readNumber(raw.coverage, "coverage", 0, 1, defaultCoverage),
    hierarchy: tree.hierarchy && { ...tree.hierarchy, parents },
  };
  return {
    data: data.numbers(
      indicators.map(({ column }) => column),
      indicators.map(({ counts }) => counts),
    ),
    definition,
    names: {
      indicators: indicators.map(({ column }) => data.headers[column]),
      dimensions: tree.dimensionNames,
      table: data,
    },
  };
}

/** The indicators in the order of the data's columns. */
function matchIndicators(tree: TableHierarchy, data: DataTable): Indicator[] {
  for (const name of tree.dimensionNames)
    if (data.columnOf(keyOf(name)) !== undefined) fail("columnIsDimension", { name });
  const found = tree.indicators.flatMap((row): Indicator[] => {
    const column = data.columnOf(row.key);
    const counts = tree.counts(row);
    if (column !== undefined) return [{ row, column, counts }];
    if (!counts) return [];
    const free = data.headers.filter((header) => !tree.indicators.some(({ key }) => key === keyOf(header)));
    return fail("indicatorWithoutColumn", { name: row.name, nearest: nearestWord(row.name, free) });
  });
  return found.sort((a, b) => a.column - b.column);
}

/** A dimension that was given a weight and has nothing to give it to. */
function refuseEmptyDimensions(
  { hierarchy, dimensionNames }: TableHierarchy,
  indicators: readonly Indicator[],
  parents: readonly number[],
): void {
  if (!hierarchy) return;
  const { dimensions } = hierarchy;
  const filled = new Set<number>();
  indicators.forEach(({ counts }, i) => {
    for (let place = parents[i]; counts && place in dimensions; place = dimensions[place].parent)
      filled.add(place);
  });
  const isIgnored = (place: number): boolean =>
    place in dimensions && (dimensions[place].weight === 0 || isIgnored(dimensions[place].parent));
  dimensions.forEach(({ weight }, place) => {
    if (weight > 0 && !filled.has(place) && !isIgnored(place))
      fail("weightsSumZeroInDimension", { dimension: dimensionNames[place] });
  });
}

/** Blank: 1. Of an indicator that does not count nothing is refused. */
function readDirection({ row, counts }: Indicator, table: WeightsTable): Direction {
  const raw = table.cell(row, "direction");
  if (isOmitted(raw)) return 1;
  const text = quoted(errorCodeOf(raw) ?? nameIn(raw));
  return directionOf(raw) ?? (counts ? fail("rowDirectionInvalid", { name: row.name, text }) : 1);
}

function readNormalization({ row, counts }: Indicator, table: WeightsTable): Normalization | null {
  const raw = table.cell(row, "normalization");
  if (isBlankName(raw) || !counts) return null;
  return readWord(raw, `Normalization (${row.name})`, normalizations, "minmax");
}

function readGoalposts(indicators: readonly Indicator[], table: WeightsTable): Goalposts | null {
  const [low, high] = (["low", "high"] as const).map((field) =>
    Float64Array.from(indicators, ({ row, counts }) => {
      const raw = table.cell(row, field);
      const error = errorCodeOf(raw);
      if (error === null && (isAuto(raw) || isOmitted(raw))) return NaN;
      const cell = error === null ? readCell(raw) : null;
      if (cell?.kind === "number" && Number.isFinite(cell.value)) return cell.value;
      if (!counts || cell?.kind === "missing") return NaN;
      return fail("rowGoalpostInvalid", { name: row.name, text: quoted(error ?? nameIn(raw)) });
    }),
  );
  const isOpen = (value: number) => Number.isNaN(value);
  return low.every(isOpen) && high.every(isOpen) ? null : { low, high };
}
