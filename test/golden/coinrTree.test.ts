import { combineMatrix } from "../../src/core/index/combine";
import { effectiveWeights } from "../../src/core/index/nodes";
import { buildTree } from "../../src/core/index/tree";
import { matrixFromRows } from "../../src/core/matrix";
import { type Aggregation } from "../../src/core/options";
import { type IndexDefinition, prepareIndex } from "../../src/core/qei";
import { hierarchyOf, type NamedDimension } from "../support/treeCase";
import {
  coinrData,
  coinrEffective,
  coinrGaps,
  coinrGapsArithmetic,
  coinrMixed,
  coinrNodes,
  coinrScored,
  coinrThresholds,
} from "./data/coinrTree";

const indicators = coinrNodes.filter(([name]) => name.startsWith("I"));
const dimensions = coinrNodes.filter(([name]) => !name.startsWith("I"));
const names = dimensions.map(([name]) => name);

/** The index with an aggregation and a threshold for dimensions, pillars and the index. */
function definition(
  normalization: "minmax" | "minmax1",
  aggregation: readonly Aggregation[],
  coverage: readonly number[],
): IndexDefinition {
  const levelOf = (name: string) => (["Conditions", "Prospects"].includes(name) ? 1 : 0);
  const named = dimensions.map(([name, parent, weight]): [string, NamedDimension] => [
    name,
    {
      parent: parent === "Index" ? "" : parent,
      weight,
      aggregation: aggregation[levelOf(name)],
      coverage: coverage[levelOf(name)],
    },
  ]);
  return {
    weights: Float64Array.from(indicators, ([, , weight]) => weight),
    directions: indicators.map(([, , , direction]) => direction),
    normalization,
    aggregation: aggregation[2],
    goalposts: null,
    coverage: coverage[2],
    hierarchy: hierarchyOf(
      indicators.map(([, parent]) => parent),
      Object.fromEntries(named),
    ),
  };
}

function scoresOf(data: readonly (readonly number[])[], index: IndexDefinition): number[][] {
  const { tree, normalized } = prepareIndex(matrixFromRows(data), index);
  const columns = new Map<string, Float64Array>();
  const { scores } = combineMatrix(tree, normalized, (branch, own) =>
    columns.set(names[branch.dimension], own.scores),
  );
  columns.set("Index", scores);
  return data.map((_, row) => coinrScored.map((name) => columns.get(name)![row]));
}

const withGaps = coinrData.map((row, i) =>
  row.map((value, j) => (coinrGaps.some(([a, b]) => a === i && b === j) ? NaN : value)),
);

/** Figures are printed to 13 digits. */
function expectScores(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  expect(found.length).toBe(expected.length);
  found.forEach((row, i) =>
    row.forEach((value, j) => {
      if (Number.isNaN(expected[i][j])) expect(value).toBeNaN();
      else expect(Math.abs(value - expected[i][j])).toBeLessThanOrEqual(1e-9 * Math.max(1, expected[i][j]));
    }),
  );
}

test("another aggregation on each level: every score of COINr", () => {
  const index = definition("minmax1", ["geometric", "arithmetic", "harmonic"], [0, 0, 0]);
  expectScores(scoresOf(coinrData, index), coinrMixed);
});

test("gaps and a threshold on each level: every score of COINr, and missing where it is missing there", () => {
  const index = definition("minmax1", ["harmonic", "geometric", "arithmetic"], [0.5, 0.6, 1]);
  expectScores(scoresOf(withGaps, index), coinrThresholds);
});

test("gaps without a threshold: weights are rescaled within each parent", () => {
  const index = definition("minmax", ["arithmetic", "arithmetic", "arithmetic"], [0, 0, 0]);
  expectScores(
    scoresOf(withGaps, index).map((row) => row.slice(-1)),
    coinrGapsArithmetic.map((score) => [score ?? NaN]),
  );
});

test("effective weights of all nodes, and 1 on every level", () => {
  const index = definition("minmax", ["arithmetic", "arithmetic", "arithmetic"], [0, 0, 0]);
  const weights = effectiveWeights(buildTree(index.weights as Float64Array, index));
  const ofIndicators = indicators.map(([name], indicator): [string, number] => [
    name,
    weights.get({ indicator })!,
  ]);
  const ofDimensions = names.map((name, dimension): [string, number] => [name, weights.get({ dimension })!]);
  for (const [name, weight] of [...ofIndicators, ...ofDimensions])
    expect(weight).toBeCloseTo(coinrEffective[name], 12);
  for (const level of [ofIndicators, ofDimensions.slice(0, 4), ofDimensions.slice(4)])
    expect(level.reduce((total, [, weight]) => total + weight, 0)).toBeCloseTo(1, 12);
});
