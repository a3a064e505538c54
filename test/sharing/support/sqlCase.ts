import { IndexError } from "../../../src/core/errors";
import { matrixFromRows } from "../../../src/core/matrix";
import { aggregations, normalizations } from "../../../src/core/options";
import { qualityIndex } from "../../../src/core/qei";
import { type Dialect } from "../../../src/sharing/sql/dialect";
import { type SqlIndicator } from "../../../src/sharing/sql/normalizedSql";
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

export function createTable(name: string, data: Data): string {
  const columns = columnNames.slice(0, data[0].length).map((column) => `"${column.replaceAll('"', '""')}"`);
  const rows = data.map((row, i) => `(${[i, ...row].map((value) => value ?? "NULL").join(", ")})`);
  return `CREATE TABLE ${name} ("unit id" INTEGER, ${columns.map((column) => `${column} DOUBLE PRECISION`).join(", ")});
    INSERT INTO ${name} VALUES ${rows.join(", ")};`;
}

const indicators: readonly SqlIndicator[] = columnNames.map((column, i) => ({
  column,
  weight: [4, 3, 2, 1][i],
  direction: i === 1 || i === 3 ? -1 : 1,
  low: null,
  high: null,
}));

/** Every normalization with every aggregation, goalposts, coverage, and definitions that give no score. */
export function sqlCases(dialect: Dialect): { readonly data: Data; readonly index: SqlIndex }[] {
  const index = (table: string, change: Partial<SqlIndex>): SqlIndex => ({
    dialect,
    table: [table],
    units: ["unit id"],
    indicators,
    normalization: "minmax",
    aggregation: "arithmetic",
    coverage: 2 / 3,
    ...change,
  });
  const both = [
    ["plain", plainData],
    ["gaps", dataWithGaps],
  ] as const;
  const posts = indicators.map((indicator, i) => ({
    ...indicator,
    low: [60, null, 0, 10][i],
    high: [90, 85, null, 30][i],
  }));
  const some = indicators.map((indicator, i) => ({ ...indicator, weight: i % 2 }));
  return both.flatMap(([table, data]) => [
    ...normalizations.flatMap((normalization) =>
      aggregations.map((aggregation) => ({ data, index: index(table, { normalization, aggregation }) })),
    ),
    ...["minmax", "minmax1"].map((normalization) => ({
      data,
      index: index(table, { normalization: normalization as "minmax", indicators: posts }),
    })),
    ...[0, 0.3, 0.5, 1].map((coverage) => ({ data, index: index(table, { coverage }) })),
    { data, index: index(table, { indicators: some, aggregation: "sum" }) },
    { data, index: index(table, { indicators: indicators.slice(0, 1), aggregation: "min" }) },
    { data, index: index(table, { aggregation: "geometric", normalization: "none" }) },
  ]);
}

/** The core's scores of the same definition; null where a unit, or the whole table, has none. */
export function coreScores(data: Data, index: SqlIndex): (number | null)[] {
  const matrix = matrixFromRows(
    data.map((row) => row.slice(0, index.indicators.length).map((x) => x ?? NaN)),
  );
  const posts = index.indicators.some(({ low, high }) => low !== null || high !== null);
  try {
    const { scores } = qualityIndex(matrix, {
      weights: Float64Array.from(index.indicators, ({ weight }) => weight),
      directions: index.indicators.map(({ direction }) => direction),
      normalization: index.normalization,
      aggregation: index.aggregation,
      goalposts: posts
        ? {
            low: Float64Array.from(index.indicators, ({ low }) => low ?? NaN),
            high: Float64Array.from(index.indicators, ({ high }) => high ?? NaN),
          }
        : null,
      coverage: index.coverage,
    });
    return Array.from(scores, (score) => (Number.isNaN(score) ? null : score));
  } catch (error) {
    if (error instanceof IndexError) return data.map(() => null);
    throw error;
  }
}

export function agree(expected: number | null, found: unknown): boolean {
  if (expected === null || found === null) return expected === found;
  return Math.abs(Number(found) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
