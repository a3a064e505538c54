import { looksLikeCell } from "./cellLike";

/**
 * A sheet's name as formulas write it: in quotes unless it is a plain word that Excel could not take for a cell, such as Q1,
 * AB12, RC or R1C1. Source: Microsoft, Names in formulas (what a name must not look like).
 */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
