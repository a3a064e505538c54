import { type Grid } from "../../cells/grid";
import { withNames } from "../../cells/tables/namedProblems";
import { readTableIndex, type TableIndex } from "../../cells/tables/tableIndex";
import { isWeightsTable } from "../../cells/tables/weightsTable";
import { ruleOf } from "../../core/aggregate/rules";
import { IndexError } from "../../core/errors";
import { type IndexDefinition, indexItself } from "../../core/index/definition";
import { allParts, type Branch, buildTree, indicatorsOf, isLeaf } from "../../core/index/tree";
import { prepareIndex } from "../../core/qei";
import { isLeftOut } from "../reading/arguments";
import { evaluate } from "../reading/evaluate";
import { type IndexFormula } from "../reading/indexFormula";
import { type Source, sourceText } from "../reading/source";
import { type WorkbookReader } from "../reading/workbookReader";
import { methodLevels } from "./levels";
import {
  measured,
  type MethodIndicator,
  type MethodRefusal,
  type QualityMethod,
  weightedParts,
} from "./qualityMethod";
import { namedOrigin, numbersOrigin, type WeightOrigin, wordsAbove } from "./weightOrigin";

/** Arguments without whose cells there is nothing to describe, and those that may stay what the formula computes. */
const needed = ["weights", "data", "preset", "goalposts"] as const;
const optional = ["normalization", "aggregation", "coverage"] as const;
type Name = (typeof needed)[number] | (typeof optional)[number];

/**
 * The method of an index given as tables, read as the functions read them.
 * @returns null where the weights are no table.
 */
export async function describeTables(
  { arguments: given, tablesOnly }: IndexFormula,
  reader: WorkbookReader,
): Promise<QualityMethod | null> {
  const [data, weights, preset, normalization, aggregation, goalposts, coverage] = given;
  const sources = { data, weights, preset, normalization, aggregation, goalposts, coverage };
  const cells: Partial<Record<Name, Grid>> = {};
  const unknown = new Set<Name>();
  for (const name of [...needed, ...optional]) {
    const source = sources[name];
    const read = isLeftOut(source) ? undefined : await evaluate(source, reader);
    if (read) cells[name] = read.cells;
    else if (read === null) unknown.add(name);
    if (name === "weights" && !tablesOnly && !isWeightsTable(cells.weights)) return null;
  }
  const text = textOf(data);
  const missing = needed.find((name) => unknown.has(name));
  if (missing) return refused(text, { unread: textOf(sources[missing]) || missing });
  try {
    const index = readTableIndex({ data: cells.data, weights: cells.weights, ...cells });
    const tree = withNames(index.names, () => treeOf(index, unknown));
    return await described({ index, tree, unknown }, text, weights, reader);
  } catch (error) {
    if (error instanceof IndexError) return refused(text, { problem: error.problem });
    throw error;
  }
}

interface ReadTables {
  readonly index: TableIndex;
  readonly tree: Branch;
  /** What only the formula knows. */
  readonly unknown: ReadonlySet<Name>;
}

/** Where the scale is known, what the data have against it is found too. @throws IndexError where the index has no score at all. */
function treeOf({ data, definition }: TableIndex, unknown: ReadTables["unknown"]): Branch {
  if (!unknown.has("normalization")) return prepareIndex(data, definition).tree;
  return buildTree(weightsOf(definition), definition);
}

/** Tables hold numbers only, no scheme. */
function weightsOf({ weights }: IndexDefinition): Float64Array {
  return weights as Float64Array;
}

async function described(
  { index, tree, unknown }: ReadTables,
  text: string,
  weights: Source | undefined,
  reader: WorkbookReader,
): Promise<QualityMethod> {
  const { definition, names, data } = index;
  const { hierarchy, directions, aggregation, normalization, coverage } = definition;
  const given = weightsOf(definition);
  const table = tableOf(weights);
  const preset = index.preset === null ? null : { table, column: index.preset };
  const known = <T>(name: Name, value: T) => (unknown.has(name) ? null : value);
  const combining = { aggregation: known("aggregation", aggregation), coverage: known("coverage", coverage) };
  const weighed = { data, directions, count: data.columns, names: names.indicators };
  return {
    function: "QEI",
    data: text,
    units: data.rows,
    indicators: describeIndicators(index),
    weighted: hierarchy ? null : weightedParts(names.indicators, given, ruleOf(aggregation).weightsAsGiven),
    levels: hierarchy ? methodLevels(tree, given, hierarchy, names, combining) : null,
    steps: [],
    normalization: known("normalization", normalization),
    weights: {
      given,
      origin:
        (await wordsAbove(preset, reader)) ??
        namedOrigin(preset) ??
        (hierarchy ? treeOrigin(tree, given) : numbersOrigin(given, weighed)),
      preset,
    },
    weightsTable: table,
    ...combining,
    followed: [],
    refusal: null,
  };
}

function describeIndicators({ data, definition, names }: TableIndex): MethodIndicator[] {
  const { directions, goalposts, ownNormalizations, hierarchy } = definition;
  return names.indicators.map((name, column): MethodIndicator => {
    const parent = hierarchy?.parents[column] ?? indexItself;
    const own = ownNormalizations?.[column];
    return {
      name,
      dimension: parent === indexItself ? "" : names.dimensions[parent],
      direction: directions[column],
      ...(own ? { normalization: own } : {}),
      low: goalposts?.low[column] ?? NaN,
      high: goalposts?.high[column] ?? NaN,
      ...measured(data, column),
    };
  });
}

/** Schemes give weights of indicators, not of dimensions: of a tree the numbers tell no more than whether they are equal. */
function treeOrigin(tree: Branch, given: Float64Array): WeightOrigin {
  const parts = allParts(tree);
  const isSame = ([first, ...others]: readonly number[]) => others.every((weight) => weight === first);
  const noneIsWeighed = parts.every((part) => isLeaf(part) || part === tree || part.weighsItsParts);
  if (noneIsWeighed && isSame(indicatorsOf(tree).map((indicator) => given[indicator])))
    return { kind: "equal" };
  const within = parts.every((part) => isLeaf(part) || isSame(part.parts.map(({ weight }) => weight)));
  return { kind: within ? "equalWithin" : "hand" };
}

function refused(data: string, refusal: MethodRefusal): QualityMethod {
  return {
    function: "QEI",
    data,
    ...{ units: null, indicators: null, weighted: null, levels: null, steps: [], followed: [] },
    ...{ normalization: null, aggregation: null, coverage: null },
    weights: { given: null, origin: { kind: "formula" }, preset: null },
    weightsTable: null,
    refusal,
  };
}

/** The table's name, or the cells as the formula names them. */
function tableOf(weights: Source | undefined): string {
  return weights?.kind === "reference" && weights.reference.kind === "columns"
    ? weights.reference.table
    : textOf(weights);
}

function textOf(source: Source | undefined): string {
  return source ? sourceText(source) : "";
}
