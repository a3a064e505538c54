import { type IndexArguments, type ReadIndex, readIndexArguments } from "../cells/arguments/indexArguments";
import { readMatrix } from "../cells/cells";
import { fail } from "../core/errors";
import { effectiveWeights, type IndexNode, isIndicator } from "../core/index/nodes";
import { buildTree } from "../core/index/tree";
import { isOmitted } from "../cells/grid";
import { readTableIndex, type TableArguments, type TableIndex } from "../cells/tables/tableIndex";
import { isWeightsTable } from "../cells/tables/weightsTable";
import { type Direction } from "../core/options";
import { resolveWeights } from "../core/weight/resolveWeights";
import { refuseTooLong } from "../core/workload";
import { indicatorName, readWeightsAndDirections } from "./indicatorArguments";
import { indexSteps } from "./costs";
import { type ResultCell } from "./results";

/** Reads the data and everything that defines the index. @throws IndexError also where the work would take too long. */
export function readIndex(raw: IndexArguments): ReadIndex {
  const read = readIndexArguments(raw);
  refuseTooLong(read.data, indexSteps(read.definition));
  return read;
}

/** The same of an index that is given as tables only. */
export function readTables(raw: TableArguments): TableIndex {
  if (isOmitted(raw.weights)) fail("tableMissing", { argument: "weights" });
  const read = readTableIndex(raw);
  refuseTooLong(read.data, indexSteps(read.definition));
  return read;
}

/** Rows of data that are no units: its header row where the weights are a table. */
export function headerRows(weights: unknown): 0 | 1 {
  return isWeightsTable(weights) ? 1 : 0;
}

/** The relative weight of each indicator in the whole index, for what compares indicators and combines none. */
export function flatWeights({ data, definition }: Pick<ReadIndex, "data" | "definition">): Float64Array {
  const { hierarchy, weights: given, directions } = definition;
  if (!hierarchy) return resolveWeights(data, given, directions);
  const tree = buildTree(given as Float64Array, {
    ...definition,
    aggregation: "arithmetic",
    hierarchy: {
      ...hierarchy,
      dimensions: hierarchy.dimensions.map((dimension) => ({ ...dimension, aggregation: null })),
    },
  });
  const weights = effectiveWeights(tree);
  return Float64Array.from({ length: data.columns }, (_, indicator) => weights.get({ indicator }) ?? 0);
}

/** An index whose indicators are compared and not normalized: relative weights, of tables those in the whole index. */
export interface Comparison extends Pick<ReadIndex, "data" | "names"> {
  readonly weights: Float64Array;
  readonly directions: readonly Direction[];
}

export function readComparison(data: unknown, weights: unknown, directionsOrPreset: unknown): Comparison {
  if (isWeightsTable(weights)) {
    const index = readTableIndex({ data, weights, preset: directionsOrPreset });
    return { ...index, weights: flatWeights(index), directions: index.definition.directions };
  }
  const matrix = readMatrix(data, "data");
  return { ...readWeightsAndDirections(weights, directionsOrPreset, matrix), data: matrix, names: null };
}

/** A result row by row with a column of the units' names before it, and a header row above. */
export function byUnit(
  { names }: Pick<ReadIndex, "names">,
  headings: readonly string[],
  rows: readonly ResultCell[][],
): ResultCell[][] {
  if (!names) return [...rows];
  const { units } = names.table;
  return [["Unit", ...headings], ...rows.map((row, i) => [units.labelOf(i), ...row])];
}

/** What an indicator or a dimension is called in a result, which is the same in every language. */
export function nodeLabel(node: IndexNode, { names }: Pick<ReadIndex, "names">): string {
  if (isIndicator(node)) return names?.indicators[node.indicator] ?? indicatorName(node.indicator + 1);
  return names!.dimensions[node.dimension];
}

/** A unit as a result shows it: its name, or its row number. @param row 0-based. */
export function unitLabel(row: number, { names }: Pick<ReadIndex, "names">): string | number {
  return names ? names.table.units.labelOf(row) : row + 1;
}
