import { freeName } from "../../cells/freeName";
import { onOneLine } from "../query/levels";
import { type Dialect } from "./dialect";

/** PostgreSQL cuts what is longer, in bytes of UTF-8; the rest is for a number behind the name. */
const postgresBytes = 63;
const bytesForNumber = 5;

/** BigQuery takes no other characters in the columns of a result. Source: its documentation, flexible column names. */
const notInBigQuery = /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd}&%=+:'<>#| ]/gu;
const bigQueryCharacters = 300;

/**
 * Names for columns of the result, as near to the wanted ones as the dialect allows, and none of them twice.
 * @param taken those of the columns beside them.
 */
export function resultNames(
  wanted: readonly string[],
  taken: readonly string[],
  dialect: Dialect,
): readonly string[] {
  const used = taken.map((name) => allowed(name, dialect));
  return wanted.map((name) => {
    const own = freeName(used, allowed(name, dialect), "_");
    used.push(own);
    return own;
  });
}

function allowed(name: string, dialect: Dialect): string {
  const line = onOneLine(name);
  if (dialect === "bigquery")
    return line.replace(notInBigQuery, "_").slice(0, bigQueryCharacters - bytesForNumber);
  return dialect === "postgresql" ? cut(line) : line;
}

function cut(name: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  if (bytes(name) <= postgresBytes - bytesForNumber) return name;
  let kept = "";
  for (const character of name) {
    if (bytes(kept + character) > postgresBytes - bytesForNumber) break;
    kept += character;
  }
  return kept;
}
