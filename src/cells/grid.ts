import { fail } from "../core/errors";
import { errorCodeOf, readCell } from "./cellValue";

/** Cells as rows of whatever Excel sent. */
export type Grid = readonly (readonly unknown[])[];

const rowsOfAWorksheet = 1048576;
const columnsOfAWorksheet = 16384;

/** Accepts a single value, a list (read as one row) or rows. @throws IndexError for a whole column, a whole row or ragged rows. */
export function toGrid(raw: unknown, argument: string): Grid {
  if (!Array.isArray(raw)) return [[raw]];
  refuseWhole(raw);
  if (!Array.isArray(raw[0])) return [raw];
  const columns = raw[0].length;
  for (const row of raw)
    if (!Array.isArray(row) || row.length !== columns) fail("argumentRagged", { argument });
  if (columns === 0) fail("argumentMissing", { argument });
  return raw;
}

/** @throws IndexError for a whole column or a whole row of the sheet. */
export function refuseWhole(raw: readonly unknown[]): void {
  if (raw.length >= rowsOfAWorksheet) fail("wholeColumn", {});
  const columns = Array.isArray(raw[0]) ? raw[0].length : raw.length;
  if (columns >= columnsOfAWorksheet) fail("wholeRow", {});
}

/** The one value of a single cell, of `[[v]]` or of `[v]`; anything larger gives undefined. */
export function singleValue(raw: unknown): { readonly value: unknown } | undefined {
  if (!Array.isArray(raw)) return { value: raw };
  if (raw.length !== 1) return undefined;
  return singleValue(raw[0]);
}

/** null, undefined, "" or one blank cell. */
export function isOmitted(raw: unknown): boolean {
  const single = singleValue(raw);
  if (!single) return false;
  const { value } = single;
  if (typeof value === "string") return value.trim() === "";
  if (typeof value === "object" && value !== null && errorCodeOf(value) !== null) return false;
  return readCell(value).kind === "missing";
}
