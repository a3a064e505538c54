import { fail } from "../../core/errors";
import { type IndexDefinition } from "../../core/index/definition";
import { type Matrix } from "../../core/matrix";
import { defaultCoverage, normalizations } from "../../core/options";
import { readAggregation } from "../arguments/aggregationCells";
import { refuseBrokenReference } from "../cells";
import { isOmitted, toGrid } from "../grid";
import { readNumber, readWord } from "../words";
import { DataTable } from "./dataTable";
import { readHierarchy } from "./hierarchy";
import { readPreset } from "./preset";
import { matchIndicators, readSettings, refuseUnmatched } from "./tableIndicators";
import { readWeightsTable } from "./weightsTable";

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
  /** The preset whose weights these are; null where the table has none. */
  readonly preset: string | null;
}

/** Names in the order of the core's columns, dimensions and rows. */
export interface IndexNames {
  readonly indicators: readonly string[];
  readonly dimensions: readonly string[];
  readonly table: DataTable;
}

/** Reads both tables by name. @throws IndexError for the first thing that cannot be used, named. */
export function readTableIndex(raw: TableArguments): TableIndex {
  refuseBrokenReference(raw.weights, "weights");
  const table = readWeightsTable(toGrid(raw.weights, "weights"));
  const normalization = readWord(raw.normalization, "normalization", normalizations, "minmax");
  const aggregation = readAggregation(raw.aggregation, "aggregation");
  if (!isOmitted(raw.goalposts)) fail("besideWeightsTable", { argument: "goalposts" });
  const { name: preset, weightOf } = readPreset(raw.preset, table);
  const tree = readHierarchy(table, weightOf);
  const data = new DataTable(raw.data, new Set(tree.indicators.map(({ key }) => key)));
  const indicators = matchIndicators(tree, data);
  refuseUnmatched(tree, data.headers);
  const parents = indicators.map(({ row }) => tree.parentOf(row));
  const definition: IndexDefinition = {
    weights: Float64Array.from(indicators, ({ row }) => weightOf(row)),
    ...readSettings(indicators, table),
    normalization,
    aggregation,
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
    preset,
  };
}
