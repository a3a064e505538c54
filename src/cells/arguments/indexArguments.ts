import { ruleOf } from "../../core/aggregate/rules";
import { fail } from "../../core/errors";
import { type Framework } from "../../core/frameworks/framework";
import { findFramework, frameworks } from "../../core/frameworks/registry";
import { type Matrix } from "../../core/matrix";
import {
  type AnyAggregation,
  defaultCoverage,
  type Direction,
  normalizations,
  type WeightScheme,
  weightSchemes,
} from "../../core/options";
import { type IndexDefinition } from "../../core/qei";
import { checkWeights, scaleToOne } from "../../core/weight/checkWeights";
import { readAggregation } from "./aggregationCells";
import { readMatrix } from "../cells";
import { readGoalposts } from "./goalpostCells";
import { isOmitted } from "../grid";
import { type IndexNames, readTableIndex } from "../tables/tableIndex";
import { isWeightsTable } from "../tables/weightsTable";
import { readDirections, readNumberAt, readVector } from "../vectors";
import { failUnknownWord, readNumber, readWord, singleWord } from "../words";

/** The arguments that QEI and its companions share, called as in Excel and as it sent them. */
export interface IndexArguments {
  readonly data: unknown;
  readonly weights?: unknown;
  readonly directions_or_preset?: unknown;
  readonly normalization?: unknown;
  readonly aggregation?: unknown;
  readonly goalposts?: unknown;
  readonly coverage?: unknown;
}

/** An index, and the names of what it is made of where it was given as tables. */
export interface ReadIndex {
  readonly data: Matrix;
  readonly definition: IndexDefinition;
  readonly names: IndexNames | null;
}

/** Reads the data and everything that defines the index. @throws IndexError for the first argument that cannot be used. */
export function readIndexArguments(raw: IndexArguments): ReadIndex {
  if (isWeightsTable(raw.weights))
    return readTableIndex({ ...raw, preset: raw.directions_or_preset, weights: raw.weights });
  const data = readMatrix(raw.data, "data");
  const normalization = readWord(raw.normalization, "normalization", normalizations, "minmax");
  const aggregation = readAggregation(raw.aggregation, "aggregation");
  const { weights, framework } = readIndexWeights(raw.weights, data.columns, aggregation);
  const definition: IndexDefinition = {
    weights,
    directions: readIndexDirections(raw.directions_or_preset, data.columns, framework),
    normalization,
    aggregation,
    goalposts: readGoalposts(raw.goalposts, data.columns, raw.weights, raw.directions_or_preset),
    coverage: readNumber(raw.coverage, "coverage", 0, 1, defaultCoverage),
  };
  return { data, definition, names: null };
}

/** Omitted directions are those of the framework, if one was named, else all positive. */
export function readIndexDirections(
  raw: unknown,
  indicators: number,
  framework?: Framework,
): readonly Direction[] {
  if (!isOmitted(raw)) return readDirections(raw, indicators);
  if (framework) return framework.dimensions.map(({ direction }) => direction);
  return new Array<Direction>(indicators).fill(1);
}

export interface IndexWeights {
  readonly weights: Float64Array | WeightScheme;
  /** Set when the weights are those of a published framework. */
  readonly framework?: Framework;
}

/** Weights as numbers, as a scheme word or as the id of a framework. Omitted: equal, and 1 each under `sum`. */
export function readIndexWeights(
  raw: unknown,
  indicators: number,
  aggregation: AnyAggregation,
): IndexWeights {
  if (isOmitted(raw)) {
    return {
      weights: ruleOf(aggregation).weightsAsGiven ? new Float64Array(indicators).fill(1) : "equal",
    };
  }
  const word = singleWord(raw)?.toLowerCase();
  if (word === undefined) return { weights: readWeights(raw, indicators) };
  const scheme = weightSchemes.find((each) => each === word);
  if (scheme) return { weights: scheme };
  const framework = findFramework(word);
  if (!framework)
    return failUnknownWord("weights", word, [...weightSchemes, ...frameworks.map(({ id }) => id)]);
  const expected = framework.dimensions.length;
  if (expected !== indicators)
    fail("frameworkSize", { framework: framework.id, expected, given: indicators });
  const own = Float64Array.from(framework.dimensions, ({ weight }) => weight);
  return { weights: ruleOf(aggregation).weightsAsGiven ? scaleToOne(own) : own, framework };
}

function readWeights(raw: unknown, indicators: number): Float64Array {
  const cells = readVector(raw, "weights");
  const weights = new Float64Array(cells.length);
  for (let i = 0; i < weights.length; i++) weights[i] = readNumberAt(cells[i], "weights", i + 1);
  return checkWeights(weights, indicators, "given");
}
