import { freeName } from "../../cells/freeName";
import { type StructureWeight } from "../../core/options";
import { columnOf, type Dialect, quoteName, quoteTable, readColumn } from "./dialect";

/** An Employment Structure Index over the rows of a database table, one row per sector. */
export interface SqlStructure {
  readonly dialect: Dialect;
  readonly table: readonly string[];
  /** One index for each of their values, such as a year; none = one index. */
  readonly groups: readonly string[];
  readonly employment: string;
  readonly weights:
    | { readonly word: Exclude<StructureWeight, "layer"> }
    /** Weights 1, 2, 3, … in the order of a column. */
    | { readonly word: "layer"; readonly order: string }
    | { readonly column: string };
}

const weighted = "share * weight";

const terms: Readonly<Record<StructureWeight, string>> = {
  // The limit of s·ln s at 0 is 0; a single cell has no structure to be even.
  evenness:
    "CASE WHEN share > 0 AND filled > 1 THEN 0e0 - share * LN(share) / LN(filled) WHEN share IS NOT NULL THEN 0e0 END",
  diversity: "share * (1e0 - share)",
  layer: weighted,
};

/**
 * The query of an ESI: shares by a window over each group, then their weighted sum. NULL employment is not counted.
 * A group without an index has NULL, and the reason in `esi_problem`. Names of the table as in qualitySql.
 * @throws NameError for a name that cannot be quoted.
 */
export function structureSql(structure: SqlStructure): string {
  const { dialect, weights } = structure;
  const order = "order" in weights ? weights.order : null;
  const columns = "column" in weights ? [weights.column] : order === null ? [] : [order];
  const names = [...structure.table, ...structure.groups, structure.employment, ...columns];
  const [table, first] = [freeName(names, "source", "_"), freeName(names, "cells", "_")];
  const read = structure.groups.map((name) => columnOf(name, dialect, table));
  const groups = structure.groups.map((_, i) => `group${i + 1}`);
  const [index, problem] = ["esi", "esi_problem"].map((name) => freeName(structure.groups, name, "_"));
  const partition = (by: readonly string[]) => (by.length === 0 ? "" : `PARTITION BY ${by.join(", ")}`);
  const by = partition(groups);
  const given = "column" in weights;
  const position =
    order === null
      ? "0e0"
      : `ROW_NUMBER() OVER (${[partition(read), `ORDER BY ${columnOf(order, dialect, table)}`].filter(Boolean).join(" ")})`;
  const weight = given ? readColumn(weights.column, dialect, table) : position;
  const select = [
    ...read.map((column, i) => `${column} AS ${groups[i]}`),
    `${readColumn(structure.employment, dialect, table)} AS jobs`,
    `${weight} AS weight`,
  ];
  const term = given ? weighted : terms[weights.word];

  return `WITH ${first} AS (
  SELECT ${select.join(",\n    ")}
  FROM ${quoteTable(structure.table, dialect)} AS ${table}
),
shares AS (
  SELECT ${[...groups, "jobs", "weight"].join(", ")},
    jobs / NULLIF(SUM(jobs) OVER (${by}), 0) AS share,
    COUNT(jobs) OVER (${by}) AS filled
  FROM ${first}
),
groups_checked AS (
  SELECT ${[...groups, `SUM(${term}) AS total`].join(",\n    ")},
    CASE
      WHEN COUNT(jobs) = 0 THEN 'no employment'
      WHEN MIN(jobs) < 0 THEN 'negative employment'
      WHEN SUM(jobs) = 0 THEN 'employment is 0'
      WHEN SUM(CASE WHEN jobs IS NOT NULL AND weight IS NULL THEN 1 ELSE 0 END) > 0 THEN 'a weight is missing'
    END AS problem
  FROM shares${groups.length === 0 ? "" : `\n  GROUP BY ${groups.join(", ")}`}
)
SELECT ${[
    ...structure.groups.map((name, i) => `${groups[i]} AS ${quoteName(name, dialect)}`),
    `CASE WHEN problem IS NULL THEN total END AS ${index}`,
    `problem AS ${problem}`,
  ].join(", ")}
FROM groups_checked;
`;
}
