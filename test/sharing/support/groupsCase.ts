import fc from "fast-check";
import { IndexError } from "../../../src/core/errors";
import { betweenWithin } from "../../../src/core/groups/betweenWithin";
import { groupSummaries } from "../../../src/core/groups/groupSummary";
import { ranksWithin } from "../../../src/core/groups/ranksWithin";
import { indexScores } from "../../../src/core/index/nodeScores";
import { type Labels } from "../../../src/core/labels";
import { matrixFromRows } from "../../../src/core/matrix";
import { type GroupMeasure, groupMeasures } from "../../../src/core/options";
import { type Dialect } from "../../../src/sharing/sql/dialect";
import { type SqlIndex } from "../../../src/sharing/sql/qualitySql";
import { agree } from "./sqlCase";

/** A row of a table: label, value, weight and two indicators. */
export type GroupRow = readonly [
  label: string | null,
  value: number | null,
  weight: number | null,
  first: number | null,
  second: number | null,
];

export const columns = ["Group, by name", "value", "weight", "first", "second"] as const;

const figure = (low: number) =>
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: low, max: 20 }) }, fc.constant(null));
const label = fc.constantFrom("North", "South", "it's", "2024", " ", null);

/** Tables with ties, gaps, blank labels and weights of 0; `low` is the least value. */
export function groupTables(low: number, count: number): GroupRow[][] {
  const row = fc.tuple(label, figure(low), figure(0), figure(0), figure(0));
  return fc.sample(fc.array(row, { minLength: 2, maxLength: 12 }), { numRuns: count, seed: 20261128 });
}

export function createGroups(name: string, rows: readonly GroupRow[]): string {
  const cell = (value: string | number | null) =>
    typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : (value ?? "NULL");
  const types = ["VARCHAR", ...new Array<string>(4).fill("DOUBLE PRECISION")];
  return `DROP TABLE IF EXISTS ${name}; CREATE TABLE ${name} ("unit id" INTEGER, ${columns.map((column, i) => `"${column}" ${types[i]}`).join(", ")});
    INSERT INTO ${name} VALUES ${rows.map((row, i) => `(${[i, ...row.map(cell)].join(", ")})`).join(", ")};`;
}

const nameOf = (name: string | null) => (name === null || name.trim() === "" ? null : name);

function labelsOf(rows: readonly GroupRow[]): Labels<string> {
  const names = [...new Set(rows.flatMap(([name]) => nameOf(name) ?? []))];
  return { names, codes: Int32Array.from(rows, ([name]) => names.indexOf(nameOf(name) ?? "")) };
}

/** An index of two indicators whose units are ranked within labels; `within` false: among all. */
export function rankedIndex(dialect: Dialect, table: string, within: boolean): SqlIndex {
  return {
    dialect,
    table: [table],
    units: ["unit id"],
    ranksWithin: within ? [columns[0]] : [],
    indicators: columns.slice(3),
    dimensions: [],
    definition: {
      weights: Float64Array.of(1, 1),
      directions: [1, -1],
      normalization: "none",
      aggregation: "arithmetic",
      goalposts: null,
      coverage: 1,
    },
  };
}

/** What the core ranks, by unit: null for none. */
export function coreRanks(rows: readonly GroupRow[], index: SqlIndex): (number | null)[] {
  const matrix = matrixFromRows(rows.map((row) => row.slice(3).map((value) => Number(value ?? NaN))));
  const labels = index.ranksWithin?.length ? labelsOf(rows) : null;
  const ranks = ranksWithin(indexScores(matrix, index.definition).scores, labels, "descending");
  return Array.from(ranks, (rank) => (Number.isNaN(rank) ? null : rank));
}

/** Rows of the query by label, null for all; figures in its order, without `part` and the reason. */
function coreGroups(rows: readonly GroupRow[], weighted: boolean): Map<string | null, unknown[]> | null {
  const weightOf = (row: GroupRow) => (weighted ? row[2] : 1);
  const used = rows.filter((row) => row[1] !== null && (weightOf(row) ?? 0) > 0);
  const labels = labelsOf(rows);
  const codes = Int32Array.from(used, ([name]) => labels.names.indexOf(nameOf(name) ?? ""));
  if (!codes.some((code) => code >= 0)) return null;
  const values = Float64Array.from(used, (row) => row[1]!);
  const weights = Float64Array.from(used, (row) => weightOf(row)!);
  const own = { names: labels.names, codes };
  const { overall, groups } = groupSummaries(values, weights, own);
  const orNull = (value: number) => (Number.isNaN(value) ? null : value);
  const figures = ({ n, share, mean, median, lowest, highest }: typeof overall) =>
    [n, share, mean, median, lowest, highest].map(orNull);
  const hasNegative = rows.some((row) => (row[1] ?? 0) < 0);
  const apart = (measure: GroupMeasure) => {
    try {
      if (hasNegative && measure !== "variance") return [null, null];
      const { between, within } = betweenWithin(values, weights, own, measure);
      return [between, within];
    } catch (error) {
      if (error instanceof IndexError) return [null, null];
      throw error;
    }
  };
  const none = groupMeasures.flatMap(() => [null, null]);
  return new Map<string | null, unknown[]>([
    [null, [...figures(overall), null, ...groupMeasures.flatMap(apart)]],
    ...groups.map((group, i): [string, unknown[]] => [
      labels.names[i],
      [...figures(group), orNull(group.mean - overall.mean), ...none],
    ]),
  ]);
}

/** What differs between the rows of a query, values in its order, and the core. */
export function groupDifferences(
  table: readonly GroupRow[],
  weighted: boolean,
  rows: readonly (readonly unknown[])[],
): unknown[] {
  const expected = coreGroups(table, weighted);
  const reasonOf = (row: readonly unknown[]) => row[row.length - 1];
  const overall = rows.find(([, part]) => part === "overall") ?? [];
  if (expected === null)
    return reasonOf(overall) !== null && rows.every((row) => row.slice(2, -1).every((cell) => cell === null))
      ? []
      : [{ table, rows }];
  const gaps = expected.get(null)!.slice(7).includes(null);
  const found = [...expected].flatMap(([name, figures]) => {
    const row = rows.find(([own, part]) => (part === "overall" ? null : own) === name) ?? [];
    return figures.every((value, i) => agree(value as number | null, row[2 + i] ?? null))
      ? []
      : [{ table, weighted, name, figures, row }];
  });
  return [
    ...found,
    ...(rows.length === expected.size ? [] : [{ table, rows }]),
    ...((reasonOf(overall) !== null) === gaps ? [] : [{ table, overall }]),
  ];
}
