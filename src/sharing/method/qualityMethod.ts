import { ruleOf } from "../../core/aggregate/rules";
import { type Problem } from "../../core/errors";
import { columnOf, type Matrix } from "../../core/matrix";
import {
  type AnyAggregation,
  defaultCoverage,
  type Direction,
  type Normalization,
  normalizations,
} from "../../core/options";
import { type Goalposts } from "../../core/normalize/goalposts";
import { scaleToOne } from "../../core/weight/checkWeights";
import {
  aggregationOf,
  directionsIn,
  goalpostsIn,
  isLeftOut,
  numberOf,
  orNull,
  wordOf,
} from "../reading/arguments";
import { evaluate } from "../reading/evaluate";
import { type IndexFormula } from "../reading/indexFormula";
import { type MethodPart } from "./levels";
import { type PreparedData, prepareData, type Step } from "./steps";
import { findWeights, type FoundWeights } from "./weightOrigin";
import { type WorkbookReader } from "../reading/workbookReader";

/** Everything about a QEI that a reader needs to compute it again; null = only the formula knows. */
export interface QualityMethod {
  readonly function: "QEI";
  /** How the formula names the data. */
  readonly data: string;
  readonly units: number | null;
  readonly indicators: readonly MethodIndicator[] | null;
  /** What is weighted: the indicators, or the dimensions they were combined into. */
  readonly weighted: readonly WeightedPart[] | null;
  /** The index and all below it, depth first; null without dimensions in a weights table. */
  readonly levels: readonly MethodPart[] | null;
  readonly steps: readonly Step[];
  readonly normalization: Normalization | null;
  readonly weights: FoundWeights;
  /** Name or cells of a weights table with its header row; null where the weights are numbers. */
  readonly weightsTable: string | null;
  readonly aggregation: AnyAggregation | null;
  readonly coverage: number | null;
  /** Formulas of cells that the index builds on. */
  readonly followed: readonly string[];
  /** Why tables give no index, so that nothing more is known. */
  readonly refusal: MethodRefusal | null;
}

/** What is wrong in the tables, or the text of the argument whose cells only Excel knows. */
export type MethodRefusal = { readonly problem: Problem } | { readonly unread: string };

export interface MethodIndicator {
  /** "" where the cells have no heading. */
  readonly name: string;
  /** "" without dimensions. */
  readonly dimension: string;
  readonly direction: Direction | null;
  /** Where it is not that of the whole index. */
  readonly normalization?: Normalization;
  /** Fixed goalposts; NaN = the data's own extreme, null where only the formula knows. */
  readonly low: number | null;
  readonly high: number | null;
  /** As measured; NaN where there is no value. */
  readonly least: number;
  readonly most: number;
  readonly missing: number;
}

export interface WeightedPart {
  readonly name: string;
  readonly given: number;
  /** After scaling to a sum of 1; the weight as given under `sum`. */
  readonly used: number;
}

/** An index whose data and weights are numbers; for tables with header rows see `describeTables`. */
export async function describeQuality(index: IndexFormula, reader: WorkbookReader): Promise<QualityMethod> {
  const [data, weights, directions, normalization, aggregation, goalposts, coverage] = index.arguments;
  const prepared = await prepareData(data ?? { kind: "omitted" }, reader);
  const names = partNames(prepared);
  const count = names?.length ?? null;
  const method = await wordOf(normalization, normalizations, reader);
  const rule = await aggregationOf(aggregation, reader);
  const asGiven = rule !== null && ruleOf(rule).weightsAsGiven;
  const readDirections = isLeftOut(directions) ? null : await evaluate(directions, reader, names);
  const own = isLeftOut(directions) ? null : directionsIn(readDirections, count ?? 0);
  const positive = count === null ? null : new Array<Direction>(count).fill(1);
  const weighed = {
    data: prepared.prepared,
    directions: isLeftOut(directions) ? positive : own,
    count,
    names,
  };
  const found = await findWeights(weights ?? { kind: "omitted" }, weighed, asGiven, reader);
  // Directions that are left out are those of the framework the formula names.
  const framework = found.origin.kind === "framework" && found.origin.asked ? found.origin.framework : null;
  const fromFramework = framework?.dimensions.map(({ direction }) => direction);
  const applied = isLeftOut(directions) && fromFramework ? fromFramework : weighed.directions;
  const posts = isLeftOut(goalposts)
    ? null
    : goalpostsIn(
        await evaluate(goalposts, reader, names),
        count ?? 0,
        isLeftOut(weights) ? null : await evaluate(weights, reader, names),
        readDirections,
      );
  return {
    function: "QEI",
    data: prepared.text,
    units: prepared.raw?.rows ?? null,
    indicators: describeIndicators(prepared, applied, posts),
    weighted: names && found.given && weightedParts(names, found.given, asGiven),
    levels: null,
    steps: prepared.steps,
    normalization: method,
    weights: found,
    weightsTable: null,
    aggregation: rule,
    coverage: await numberOf(coverage, defaultCoverage, reader),
    followed: prepared.followed,
    refusal: null,
  };
}

/** Names of what QEI combines; null where not even their number is known. */
function partNames({ raw, headings, steps }: PreparedData): readonly string[] | null {
  const dimensions = steps.find((step) => step.kind === "dimensions");
  if (dimensions) return dimensions.groups && [...new Set(dimensions.groups)];
  if (steps.some(({ kind }) => kind === "other")) return null;
  return raw && Array.from({ length: raw.columns }, (_, column) => headings?.[column] ?? "");
}

/** @param sum whether weights count as given. @returns null for numbers that are no weights. */
export function weightedParts(
  names: readonly string[],
  given: Float64Array,
  sum: boolean,
): WeightedPart[] | null {
  const used = sum ? given : orNull(() => scaleToOne(given));
  if (!used || given.length !== names.length) return null;
  return names.map((name, i) => ({ name, given: given[i], used: used[i] }));
}

/** Directions and goalposts act where the normalization is: in QEI itself, or in a step before it. */
function describeIndicators(
  { raw, headings, steps }: PreparedData,
  directions: readonly Direction[] | null,
  goalposts: Goalposts | null | undefined,
): MethodIndicator[] | null {
  if (!raw) return null;
  const normalized = steps.find((step) => step.kind === "normalize");
  const groups = steps.find((step) => step.kind === "dimensions")?.groups ?? null;
  const signs = normalized ? normalized.directions : directions;
  const posts = normalized ? normalized.goalposts : goalposts;
  return Array.from({ length: raw.columns }, (_, column) => {
    const post = (which: "low" | "high") => (posts === undefined ? null : (posts?.[which][column] ?? NaN));
    return {
      name: headings?.[column] ?? "",
      dimension: groups?.[column] ?? "",
      direction: signs?.[column] ?? null,
      low: post("low"),
      high: post("high"),
      ...measured(raw, column),
    };
  });
}

/** The extremes of an indicator in the data, and its gaps. */
export function measured(data: Matrix, column: number): Pick<MethodIndicator, "least" | "most" | "missing"> {
  const present = columnOf(data, column).filter((value) => !Number.isNaN(value));
  return {
    least: present.reduce((least, value) => (value < least || Number.isNaN(least) ? value : least), NaN),
    most: present.reduce((most, value) => (value > most || Number.isNaN(most) ? value : most), NaN),
    missing: data.rows - present.length,
  };
}
