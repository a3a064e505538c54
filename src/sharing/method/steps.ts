import { readNames } from "../../cells/vectors";
import { dimensionScores } from "../../core/aggregate/dimensions";
import { type Matrix } from "../../core/matrix";
import { type Goalposts } from "../../core/normalize/goalposts";
import { normalize } from "../../core/normalize/normalize";
import {
  type AnyAggregation,
  defaultCoverage,
  type Direction,
  type GapFilling,
  gapFillings,
  type Normalization,
  normalizations,
  type OutlierTreatment,
  outlierTreatments,
} from "../../core/options";
import { clean, defaultLimit } from "../../core/treat/clean";
import {
  aggregationOf,
  directionsIn,
  goalpostsIn,
  isLeftOut,
  matrixIn,
  numberOf,
  numbersIn,
  orNull,
  wordOf,
} from "../reading/arguments";
import { evaluate } from "../reading/evaluate";
import { indexCallOf } from "../reading/indexFormula";
import { type Source, sourceText } from "../reading/source";
import { type ReadCells, type WorkbookReader } from "../reading/workbookReader";

/** What is done to the data before QEI sees them; null = only the formula knows. */
export type Step =
  | {
      readonly kind: "clean";
      readonly outliers: OutlierTreatment | null;
      readonly missing: GapFilling | null;
      readonly limit: number | null;
      /** One label a row; null = none are given, undefined = only the formula knows. */
      readonly by: readonly string[] | null | undefined;
    }
  | {
      readonly kind: "normalize";
      readonly method: Normalization | null;
      readonly directions: readonly Direction[] | null;
      /** undefined: only the formula knows. */
      readonly goalposts: Goalposts | null | undefined;
    }
  | {
      readonly kind: "dimensions";
      /** The dimension of each indicator. */
      readonly groups: readonly string[] | null;
      readonly weights: Float64Array | null;
      readonly aggregation: AnyAggregation | null;
      readonly coverage: number | null;
    }
  | { readonly kind: "other"; readonly function: string };

export interface PreparedData {
  /** As measured, before any step. */
  readonly raw: Matrix | null;
  readonly headings: readonly string[] | null;
  /** How the formula names the cells. */
  readonly text: string;
  /** In the order in which they are done. */
  readonly steps: readonly Step[];
  /** What QEI gets. */
  readonly prepared: Matrix | null;
  /** Formulas of cells that were followed, such as a spill of QEI.CLEAN. */
  readonly followed: readonly string[];
}

/** Chains longer than this are no index that people write. */
const longestChain = 8;

/** Follows the data of an index back to the cells that were measured, through our own functions. */
export async function prepareData(source: Source, reader: WorkbookReader): Promise<PreparedData> {
  const calls: Extract<Source, { kind: "call" }>[] = [];
  const followed: string[] = [];
  let at = source;
  let read: ReadCells | null = null;
  for (let i = 0; i < longestChain; i++) {
    if (at.kind === "call") {
      calls.unshift(at);
      if (!isStep(at.function)) break;
      at = at.arguments[0] ?? { kind: "omitted" };
      continue;
    }
    read = await evaluate(at, reader);
    const before = read?.formula ? indexCallOf(read.formula) : null;
    if (!read?.formula || !before || !isStep(before.function)) break;
    followed.push(read.formula);
    at = before;
  }
  const raw = matrixIn(read);
  const steps: Step[] = [];
  for (const call of calls) steps.push(await stepOf(call, raw?.columns ?? 0, reader));
  return {
    raw,
    headings: read?.headings ?? null,
    text: sourceText(at),
    steps,
    prepared: steps.reduce<Matrix | null>((data, step) => data && orNull(() => apply(step, data)), raw),
    followed,
  };
}

function isStep(name: string): boolean {
  return name === "QEI.CLEAN" || name === "QEI.NORMALIZE" || name === "QEI.DIMENSIONS";
}

async function stepOf(
  call: Extract<Source, { kind: "call" }>,
  indicators: number,
  reader: WorkbookReader,
): Promise<Step> {
  const [, second, third, fourth, fifth] = call.arguments;
  switch (call.function) {
    case "QEI.CLEAN": {
      const outliers = await wordOf(second, outlierTreatments, reader);
      const missing = await wordOf(third, gapFillings, reader);
      const limit = await numberOf(fourth, outliers ? defaultLimit(outliers) : NaN, reader);
      const labels = isLeftOut(fifth) ? null : await evaluate(fifth, reader);
      const by = isLeftOut(fifth) ? null : (orNull(() => labels && labelsIn(labels)) ?? undefined);
      return { kind: "clean", outliers, missing, limit, by };
    }
    case "QEI.NORMALIZE": {
      const method = await wordOf(second, normalizations, reader);
      const given = third && third.kind !== "omitted" ? await evaluate(third, reader) : null;
      const posts = fourth && fourth.kind !== "omitted" ? await evaluate(fourth, reader) : null;
      const positive = new Array<Direction>(indicators).fill(1);
      return {
        kind: "normalize",
        method,
        directions: isLeftOut(third) ? positive : directionsIn(given, indicators),
        goalposts: isLeftOut(fourth) ? null : goalpostsIn(posts, indicators, null, given),
      };
    }
    case "QEI.DIMENSIONS": {
      const labels = second ? await evaluate(second, reader) : null;
      const weights = isLeftOut(third) ? null : await evaluate(third, reader);
      return {
        kind: "dimensions",
        groups: orNull(
          () =>
            labels && readNames(labels.cells, "groups", indicators, "indicator").map((name) => name ?? ""),
        ),
        weights: isLeftOut(third) ? new Float64Array(indicators).fill(1) : numbersIn(weights),
        aggregation: await aggregationOf(fourth, reader),
        coverage: await numberOf(fifth, defaultCoverage, reader),
      };
    }
    default:
      return { kind: "other", function: call.function };
  }
}

function labelsIn({ cells }: ReadCells): string[] {
  const count = cells.length * (cells[0]?.length ?? 0);
  return readNames(cells, "by", count, "row").map((label) => label ?? "");
}

function apply(step: Step, data: Matrix): Matrix | null {
  switch (step.kind) {
    case "clean": {
      const { outliers, missing, limit, by } = step;
      if (!outliers || !missing || limit === null || by === undefined) return null;
      return by && by.length !== data.rows ? null : clean(data, outliers, missing, limit, by);
    }
    case "normalize": {
      const { method, directions, goalposts } = step;
      if (!method || !directions || goalposts === undefined) return null;
      return normalize(data, method, directions, goalposts, new Float64Array(data.columns).fill(1));
    }
    case "dimensions": {
      const { groups, weights, aggregation, coverage } = step;
      if (!groups || !weights || !aggregation || coverage === null) return null;
      return dimensionScores(data, groups, weights, aggregation, coverage).scores;
    }
    case "other":
      return null;
  }
}
