import { freeName } from "../../cells/freeName";
import { tolerance } from "../../core/numeric/ranks/ties";
import { type Dialect, double, quoteName, quoteTable, readColumn, readLabel } from "./dialect";
import { resultNames } from "./resultNames";

/** A summary of the groups of a database table, as QEI.GROUPS gives it. */
export interface SqlGroups {
  readonly dialect: Dialect;
  readonly table: readonly string[];
  /** Column of labels; NULL or blank: in no group. */
  readonly by: string;
  readonly values: string;
  /** Column of weights; null: all rows count the same. */
  readonly weights: string | null;
}

const columns = ["part", "n", "share", "mean", "median", "lowest", "highest", "difference"];
const measures = ["variance", "theil", "mld"].flatMap((measure) => [
  `${measure}_between`,
  `${measure}_within`,
]);

const zero = "a value is 0: no mld";

/** Whether a measure takes the values: Theil takes zeros, the mean log deviation none. */
function takes(column: string): string {
  return column.startsWith("mld")
    ? "measure_reason IS NULL"
    : `(measure_reason IS NULL OR measure_reason = '${zero}')`;
}

/** Only where the running weight has passed one half, or is one half (see src/core/numeric/ranks/ties.ts). */
const half = (comparison: ">" | ">=") =>
  `MIN(CASE WHEN used = 1 AND running ${comparison} ${double(comparison === ">" ? 0.5 + tolerance / 2 : 0.5 - tolerance / 2)} THEN x END)`;

/**
 * The query of a group summary: a row for each label and one for all values, with its number of values, share of the
 * weight, mean, median, extremes and difference from the mean of all; in the row of all how far values differ between and
 * within groups, by variance, Theil and mean log deviation, and in `groups_problem` why one of these has no value. Formulas as
 * in src/core/groups. A value without a weight above 0 does not count.
 * @throws NameError for a name that cannot be quoted.
 */
export function groupsSql({ dialect, table, by, values, weights }: SqlGroups): string {
  const names = [...table, by, values, ...(weights === null ? [] : [weights])];
  const [source, first] = [freeName(names, "source", "_"), freeName(names, "cells", "_")];
  const weight = weights === null ? "1e0" : readColumn(weights, dialect, source);
  const [label, ...shown] = resultNames([by, ...columns, ...measures, "groups_problem"], [], dialect);
  const quoted = (name: string) => quoteName(name, dialect);
  const ofGroup = "PARTITION BY whole, label";
  const of = (expression: string, by: string) => `SUM(${expression}) OVER (${by})`;
  const ofMeasure = (column: string) =>
    `CASE WHEN ${["whole = 1", "reason IS NULL", ...(column.startsWith("variance") ? [] : [takes(column)])].join(" AND ")} THEN ${column} END`;
  const results = [
    "CASE WHEN whole = 1 THEN 'overall' ELSE 'group' END",
    ...["n", "share", "mean", "low + (high - low) / 2e0", "lowest", "highest"].map(
      (expression) => `CASE WHEN reason IS NULL THEN ${expression} END`,
    ),
    "CASE WHEN whole = 0 AND reason IS NULL THEN mean - MAX(CASE WHEN whole = 1 THEN mean END) OVER () END",
    ...measures.map(ofMeasure),
    "CASE WHEN whole = 1 THEN COALESCE(reason, measure_reason) END",
  ];
  return `WITH ${first} AS (
  SELECT ${readLabel(by, dialect, source)} AS label,
    ${readColumn(values, dialect, source)} AS given,
    ${weight} AS weight
  FROM ${quoteTable(table, dialect)} AS ${source}
),
counted AS (
  SELECT label, given,
    CASE WHEN given IS NOT NULL AND weight > 0 THEN 1 ELSE 0 END AS used,
    CASE WHEN given IS NOT NULL AND weight > 0 THEN given END AS x,
    CASE WHEN given IS NOT NULL AND weight > 0 THEN weight ELSE 0e0 END AS w,
    weight
  FROM ${first}
),
checked AS (
  SELECT CASE
      WHEN MIN(weight) < 0 THEN 'a weight is negative'
      WHEN COALESCE(SUM(used), 0) = 0 THEN 'no value with a weight'
      WHEN SUM(CASE WHEN label IS NOT NULL THEN used ELSE 0 END) = 0 THEN 'no value has a group'
    END AS reason,
    CASE
      WHEN MIN(given) < 0 THEN 'a value is negative: no theil, no mld'
      WHEN MAX(CASE WHEN label IS NOT NULL THEN x END) = 0 THEN 'values are all 0: no theil, no mld'
      WHEN MIN(CASE WHEN label IS NOT NULL THEN x END) = 0 THEN '${zero}'
    END AS measure_reason
  FROM counted
),
parts AS (
  SELECT 0 AS whole, label, used, x, w FROM counted WHERE label IS NOT NULL
  UNION ALL
  SELECT 1 AS whole, CASE WHEN label IS NULL THEN label END AS label, used, x, w FROM counted
),
running_parts AS (
  SELECT whole, label, used, x, w,
    SUM(w) OVER (${ofGroup} ORDER BY x) / NULLIF(${of("w", ofGroup)}, 0) AS running,
    ${of("w * x", ofGroup)} / NULLIF(${of("w", ofGroup)}, 0) AS middle,
    ${of("w * x", "PARTITION BY whole")} / NULLIF(${of("w", "PARTITION BY whole")}, 0) AS center
  FROM parts
),
groups_found AS (
  SELECT whole, label, SUM(used) AS n, SUM(w) AS total, MAX(middle) AS mean,
    ${half(">=")} AS low, ${half(">")} AS high, MIN(x) AS lowest, MAX(x) AS highest
  FROM running_parts
  GROUP BY whole, label
),
apart AS (
  SELECT SUM(w * (middle - center) * (middle - center)) / SUM(w) AS variance_between,
    SUM(w * (x - middle) * (x - middle)) / SUM(w) AS variance_within,
    SUM(CASE WHEN middle > 0 AND center > 0 THEN w * (middle / center) * LN(middle / center) ELSE 0e0 END) / SUM(w) AS theil_between,
    SUM(CASE WHEN x > 0 AND middle > 0 AND center > 0 THEN w * (x / center) * LN(x / middle) ELSE 0e0 END) / SUM(w) AS theil_within,
    SUM(CASE WHEN middle > 0 AND center > 0 THEN w * LN(center / middle) END) / SUM(w) AS mld_between,
    SUM(CASE WHEN x > 0 AND middle > 0 THEN w * LN(middle / x) END) / SUM(w) AS mld_within
  FROM running_parts
  WHERE whole = 0 AND used = 1
),
shared AS (
  SELECT whole, label, n, mean, low, high, lowest, highest,
    total / NULLIF(MAX(CASE WHEN whole = 1 THEN total END) OVER (), 0) AS share
  FROM groups_found
)
SELECT label AS ${quoted(label)},
    ${results.map((expression, i) => `${expression} AS ${quoted(shown[i])}`).join(",\n    ")}
FROM shared CROSS JOIN checked CROSS JOIN apart;
`;
}
