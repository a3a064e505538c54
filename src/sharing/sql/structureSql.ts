import { type Dialect, quoteName, quoteTable, readColumn } from "./dialect";

/** An Employment Structure Index over the rows of a database table, one row per sector. */
export interface SqlStructure {
  readonly dialect: Dialect;
  readonly table: readonly string[];
  /** One index for each of their values, such as a year; none = one index. */
  readonly groups: readonly string[];
  readonly employment: string;
  readonly weights:
    | { readonly word: "evenness" | "diversity" }
    /** Weights 1, 2, 3, … in the order of a column. */
    | { readonly word: "layer"; readonly order: string }
    | { readonly column: string };
}

/**
 * The query of an ESI: shares by a window over each group, then their weighted sum. NULL employment is not counted.
 * A group without an index has NULL, and the reason in `esi_problem`.
 * @throws NameError for a name that cannot be quoted.
 */
export function structureSql(structure: SqlStructure): string {
  const { dialect, weights } = structure;
  const groups = structure.groups.map((name) => quoteName(name, dialect));
  const by = groups.length === 0 ? "" : `PARTITION BY ${groups.join(", ")}`;
  const given = "column" in weights;
  const layer =
    !given && weights.word === "layer"
      ? `ROW_NUMBER() OVER (${[by, `ORDER BY ${quoteName(weights.order, dialect)}`].filter(Boolean).join(" ")})`
      : null;
  const weight = given ? readColumn(weights.column, dialect) : (layer ?? "0e0");
  const select = [...groups, `${readColumn(structure.employment, dialect)} AS jobs`, `${weight} AS weight`];
  const term = given || layer ? "share * weight" : evennessOrDiversity(weights.word);

  return `WITH cells AS (
  SELECT ${select.join(",\n    ")}
  FROM ${quoteTable(structure.table, dialect)}
),
shares AS (
  SELECT ${[...groups, "jobs", "weight"].join(", ")},
    jobs / NULLIF(SUM(jobs) OVER (${by}), 0) AS share,
    COUNT(jobs) OVER (${by}) AS cells
  FROM cells
),
groups_checked AS (
  SELECT ${[...groups, `SUM(${term}) AS value`].join(",\n    ")},
    CASE
      WHEN COUNT(jobs) = 0 THEN 'no employment'
      WHEN MIN(jobs) < 0 THEN 'negative employment'
      WHEN SUM(jobs) = 0 THEN 'employment is 0'
      WHEN SUM(CASE WHEN jobs IS NOT NULL AND weight IS NULL THEN 1 ELSE 0 END) > 0 THEN 'a weight is missing'
    END AS esi_problem
  FROM shares${groups.length === 0 ? "" : `\n  GROUP BY ${groups.join(", ")}`}
)
SELECT ${[...groups, "CASE WHEN esi_problem IS NULL THEN value END AS esi", "esi_problem"].join(", ")}
FROM groups_checked;
`;
}

/** The limit of s·ln s at 0 is 0; a single cell has no structure to be even. */
function evennessOrDiversity(word: "evenness" | "diversity" | "layer"): string {
  return word === "diversity"
    ? "share * (1e0 - share)"
    : "CASE WHEN share > 0 AND cells > 1 THEN 0e0 - share * LN(share) / LN(cells) WHEN share IS NOT NULL THEN 0e0 END";
}
