import { aggregationRules, indicatorsNeeded } from "../../core/aggregate/rules";
import { type Aggregation, type Normalization } from "../../core/options";
import { checkWeights } from "../../core/weight/checkWeights";
import { combinedSql, unitProblems } from "./combinedSql";
import { freeName } from "../freeName";
import { columnOf, type Dialect, quoteName, quoteTable, readColumn } from "./dialect";
import { normalizedSql, type SqlIndicator } from "./normalizedSql";

/** An index over the columns of a database table: what QEI computes, where the data are. */
export interface SqlIndex {
  readonly dialect: Dialect;
  /** The table by its parts, such as ["survey", "jobs"]. */
  readonly table: readonly string[];
  /** Columns that name the units; they come back beside the score. */
  readonly units: readonly string[];
  /** Weights are relative, except under `sum`; an indicator of weight 0 is left out. */
  readonly indicators: readonly SqlIndicator[];
  readonly normalization: Normalization;
  readonly aggregation: Aggregation;
  /** Least share (0 to 1) of the indicators that a unit must have. */
  readonly coverage: number;
}

/**
 * The query of an index. NULL is a missing value. A unit without a score has NULL, and the reason in `qei_problem`; where
 * the whole index cannot be computed, every row says why. The table's names are read in the first step and come back in
 * the last: between them only names of our own stand, so that a column called `z1` or `least1` meets none of them.
 * @throws IndexError for weights that QEI refuses; NameError for a name that cannot be quoted.
 */
export function qualitySql(index: SqlIndex): string {
  const { dialect, aggregation, normalization } = index;
  const weights = checkWeights(
    Float64Array.from(index.indicators, ({ weight }) => weight),
    index.indicators.length,
    aggregationRules[aggregation].weightsAsGiven ? "given" : "scaled",
  );
  const used = index.indicators.flatMap((indicator, i) =>
    weights[i] > 0 ? [{ ...indicator, weight: weights[i] }] : [],
  );
  const columns = used.map((indicator, i) => normalizedSql(normalization, indicator, i + 1));
  const aggregates = columns.flatMap((column) => column.aggregates);
  const needed = indicatorsNeeded(aggregation, index.coverage, used.length);
  const refused = columns.flatMap((column) => column.refused);
  const given = [...index.table, ...index.units, ...used.map(({ column }) => column)];
  const [table, first] = [freeName(given, "source", "_"), freeName(given, "indicators", "_")];
  const units = index.units.map((_, i) => `unit${i + 1}`);
  const [score, problem] = ["qei", "qei_problem"].map((name) => freeName(index.units, name, "_"));
  const reasons = [
    ...refused.map(([, reason], i) => [`refused${i + 1}`, reason] as const),
    ...unitProblems(aggregation, used, needed),
  ];
  const z = used.map((_, i) => `z${i + 1}`);

  return `WITH ${first} AS (
  SELECT ${list([
    ...index.units.map((name, i) => `${columnOf(name, dialect, table)} AS ${units[i]}`),
    ...used.map(({ column }, i) => `${readColumn(column, dialect, table)} AS x${i + 1}`),
  ])}
  FROM ${quoteTable(index.table, dialect)} AS ${table}
),
${
  aggregates.length === 0
    ? ""
    : `limits AS (
  SELECT ${list(aggregates)}
  FROM ${first}
),
`
}normalized AS (
  SELECT ${list([
    ...units,
    ...columns.map(({ value }, i) => `${value} AS z${i + 1}`),
    ...refused.map(([condition], i) => `${condition} AS refused${i + 1}`),
  ])}
  FROM ${first}${aggregates.length === 0 ? "" : " CROSS JOIN limits"}
),
checked AS (
  SELECT ${list([...units, ...z, `CASE${reasons.map(([condition, reason]) => `\n      WHEN ${condition} THEN '${reason}'`).join("")}\n    END AS problem`])}
  FROM normalized
)
SELECT ${list([
    ...index.units.map((name, i) => `${units[i]} AS ${quoteName(name, dialect)}`),
    `CASE WHEN problem IS NULL THEN ${combinedSql(aggregation, used)} END AS ${score}`,
    `problem AS ${problem}`,
  ])}
FROM checked;
`;
}

function list(parts: readonly string[]): string {
  return parts.join(",\n    ");
}
