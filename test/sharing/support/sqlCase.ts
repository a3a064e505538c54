import { IndexError } from "../../../src/core/errors";
import { type Hierarchy } from "../../../src/core/index/definition";
import { indexScores } from "../../../src/core/index/nodeScores";
import { matrixFromRows } from "../../../src/core/matrix";
import { aggregations, type Direction, normalizations } from "../../../src/core/options";
import { planIndex } from "../../../src/sharing/query/plan";
import { type Dialect } from "../../../src/sharing/sql/dialect";
import { type SqlIndex } from "../../../src/sharing/sql/qualitySql";

export type Data = readonly (readonly (number | null)[])[];

/** Names that must be quoted: a space, quotes of every kind, a word of SQL. */
const columnNames = ["Pay, gross", 'Say "safe"', "select", "it's `fine`"];

export const plainData: Data = [
  [85, 70, 3.5, 12],
  [60, 90, 2.1, 40],
  [75, 55, 6.9, 8],
  [92, 80, 4.4, 25],
  [60, 65, 5, 31],
];
export const dataWithGaps: Data = [
  [85, null, 3.5, null],
  [60.5, 90, null, 40],
  [75, 55, 6.9, null],
  [92, 80, 4.4, 25],
  [null, null, null, 31],
  [1, 12, null, 7],
];

export function createTable(name: string, data: Data, columns = columnNames): string {
  const quoted = columns.slice(0, data[0].length).map((column) => `"${column.replaceAll('"', '""')}"`);
  const rows = data.map((row, i) => `(${[i, ...row].map((value) => value ?? "NULL").join(", ")})`);
  return `DROP TABLE IF EXISTS ${name}; CREATE TABLE ${name} ("unit id" INTEGER, ${quoted.map((column) => `${column} DOUBLE PRECISION`).join(", ")});
    INSERT INTO ${name} VALUES ${rows.join(", ")};`;
}

/** An index over the four columns, with whatever is changed. */
export function sqlIndex(
  dialect: Dialect,
  table: string,
  change: Partial<SqlIndex["definition"]> = {},
): SqlIndex {
  return {
    dialect,
    table: [table],
    units: ["unit id"],
    indicators: columnNames,
    dimensions: [],
    definition: {
      weights: Float64Array.of(4, 3, 2, 1),
      directions: columnNames.map((_, i): Direction => (i === 1 || i === 3 ? -1 : 1)),
      normalization: "minmax",
      aggregation: "arithmetic",
      goalposts: null,
      coverage: 2 / 3,
      ...change,
    },
  };
}

/** Two dimensions beside one indicator, one of them in the other. */
const threeLevels = (aggregation: Hierarchy["dimensions"][0]["aggregation"]): Hierarchy => ({
  dimensions: [
    { parent: -1, weight: 3, aggregation, coverage: 0.5 },
    { parent: 0, weight: 1, aggregation: null, coverage: null },
  ],
  parents: [0, 1, 1, -1],
});

/** Every normalization with every aggregation, goalposts, coverage, dimensions, and definitions that give no score. */
export function sqlCases(dialect: Dialect): { readonly data: Data; readonly index: SqlIndex }[] {
  const all = [...aggregations, 2, -0.5, 0.01];
  const goalposts = {
    low: Float64Array.of(60, NaN, 0, 10),
    high: Float64Array.of(90, 85, NaN, 30),
  };
  const changes: Partial<SqlIndex["definition"]>[] = [
    ...normalizations.flatMap((normalization) => all.map((aggregation) => ({ normalization, aggregation }))),
    ...(["minmax", "minmax1"] as const).map((normalization) => ({ normalization, goalposts })),
    ...[0, 0.3, 0.5, 1].map((coverage) => ({ coverage })),
    { weights: Float64Array.of(0, 1, 0, 1), aggregation: "sum" },
    { weights: Float64Array.of(1, 0, 0, 0), aggregation: "min" },
    { aggregation: "geometric", normalization: "none" },
    { ownNormalizations: [null, "ratio", "percentile", "minmax1"], goalposts },
    ...all.map((aggregation) => ({ hierarchy: threeLevels(aggregation) })),
  ];
  const both = [
    ["plain", plainData],
    ["gaps", dataWithGaps],
  ] as const;
  return both.flatMap(([table, data]) =>
    changes.map((change) => {
      const index = sqlIndex(dialect, table, change);
      return { data, index: change.hierarchy ? { ...index, dimensions: ['a "b" c', "it's"] } : index };
    }),
  );
}

/** What the core finds: the scores of the index and, in the order of the query's columns, of its dimensions. */
export interface Scores {
  /** null where a unit, or the whole table, has none. */
  readonly index: (number | null)[];
  readonly dimensions: (number | null)[][];
}

export function coreScores(data: Data, index: SqlIndex): Scores {
  const { indicators, definition } = index;
  const matrix = matrixFromRows(data.map((row) => row.slice(0, indicators.length).map((x) => x ?? NaN)));
  const orNull = (scores: Float64Array) =>
    Array.from(scores, (score) => (Number.isNaN(score) ? null : score));
  const { dimensions } = planIndex(index);
  try {
    const found = indexScores(matrix, definition);
    return {
      index: orNull(found.scores),
      dimensions: dimensions.map(({ branch: { dimension } }) =>
        orNull(found.parts.get({ dimension })!.scores),
      ),
    };
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const none = data.map(() => null);
    return { index: none, dimensions: dimensions.map(() => none) };
  }
}

export function agree(expected: number | null, found: unknown): boolean {
  if (expected === null || found === null) return expected === found;
  return Math.abs(Number(found) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/**
 * The units whose row of the result is not what the core says, or that have neither a score nor a reason.
 * @param rows unit, score, dimensions, problem: as the query gives them.
 */
export function differences(data: Data, index: SqlIndex, rows: readonly (readonly unknown[])[]): unknown[] {
  const { index: scores, dimensions } = coreScores(data, index);
  const byUnit = new Map(rows.map((row) => [Number(row[0]), row]));
  return scores.flatMap((score, unit) => {
    const row = byUnit.get(unit) ?? [];
    const expected = [score, ...dimensions.map((each) => each[unit])];
    const isSame = expected.every((value, i) => agree(value, row[1 + i]));
    return isSame && (score === null) === (row[1 + expected.length] !== null)
      ? []
      : [{ index, unit, expected, row }];
  });
}
