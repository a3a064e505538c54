import { onOneLine } from "../query/levels";

export const dialects = ["duckdb", "postgresql", "spark", "bigquery"] as const;
export type Dialect = (typeof dialects)[number];

/** A table or column name that no dialect can quote. */
export class NameError extends Error {}

const floats: Readonly<Record<Dialect, string>> = {
  duckdb: "DOUBLE",
  postgresql: "DOUBLE PRECISION",
  spark: "DOUBLE",
  bigquery: "FLOAT64",
};

/**
 * A name in quotes, whatever it holds: double quotes by the standard, backticks in Spark SQL and BigQuery.
 * @throws NameError for an empty name or one with control characters.
 */
export function quoteName(name: string, dialect: Dialect): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what must not pass
  if (name === "" || /[\u0000-\u001f\u007f]/.test(name)) throw new NameError(name);
  switch (dialect) {
    case "duckdb":
    case "postgresql":
      return `"${name.replaceAll('"', '""')}"`;
    case "spark":
      return `\`${name.replaceAll("`", "``")}\``;
    case "bigquery":
      // BigQuery reads backslash escapes inside backticks.
      return `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``;
  }
}

/** A text on one line: a quote is doubled by the standard, escaped in Spark SQL and BigQuery, which read backslashes. */
export function textLiteral(text: string, dialect: Dialect): string {
  const line = onOneLine(text);
  const escaped =
    dialect === "spark" || dialect === "bigquery"
      ? line.replaceAll("\\", "\\\\").replaceAll("'", "\\'")
      : line.replaceAll("'", "''");
  return `'${escaped}'`;
}

/** A table by its parts, such as ["survey", "jobs"]. */
export function quoteTable(parts: readonly string[], dialect: Dialect): string {
  if (parts.length === 0) throw new NameError("");
  return parts.map((part) => quoteName(part, dialect)).join(".");
}

/** A column by its table: without it a misspelt name could be taken for one of the query's own. */
export function columnOf(name: string, dialect: Dialect, table: string): string {
  return `${table}.${quoteName(name, dialect)}`;
}

/** What is larger in size is infinite. */
export const largestDouble = Number.MAX_VALUE;

/** A number as a double in every dialect: without an exponent some would read a decimal. */
export function double(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number`);
  const text = String(value);
  return text.includes("e") ? text : `${text}e0`;
}

const texts: Readonly<Record<Dialect, string>> = {
  duckdb: "VARCHAR",
  postgresql: "VARCHAR",
  spark: "STRING",
  bigquery: "STRING",
};

/** A column of labels as it is, but NULL for a text of blanks. @param table how the query calls its table. */
export function readLabel(name: string, dialect: Dialect, table: string): string {
  const column = columnOf(name, dialect, table);
  return `CASE WHEN TRIM(CAST(${column} AS ${texts[dialect]})) = '' THEN NULL ELSE ${column} END`;
}

/** A column as a double; NaN, which databases count as a value, becomes NULL. @param table how the query calls its table. */
export function readColumn(name: string, dialect: Dialect, table: string): string {
  const number = `CAST(${columnOf(name, dialect, table)} AS ${floats[dialect]})`;
  if (dialect === "bigquery") return `IF(IS_NAN(${number}), NULL, ${number})`;
  return `NULLIF(${number}, CAST('NaN' AS ${floats[dialect]}))`;
}
