import { looksLikeCell } from "./cellLike";

/**
 * A sheet's name as formulas write it: in quotes unless it is a plain word that Excel could not take for a cell, such as Q1,
 * AB12, RC or R1C1. Source: Microsoft, Names in formulas (what a name must not look like).
 */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell(name) ? name : `'${withinQuotes(name)}'`;
}

/** A sheet's name as it stands between quotes. */
export function withinQuotes(name: string): string {
  return name.replaceAll("'", "''");
}

/** Such as `'Worked example'!M7`. */
export function withSheet(sheet: string, address: string): string {
  return `${quotedSheetName(sheet)}!${address}`;
}

/** A sheet's name before an address: in quotes, or without signs of the formula language; then the rest. */
const onSheet = /^(?:'((?:[^']|'')+)'|([^'"!#(){},;:+\-*/^&=<>%\s]+))!([^]*)$/;

/** The name of the sheet in `'It''s'!B2`, without quotes; null where none is named. */
export function sheetOf(reference: string): string | null {
  const [, quoted, plain] = onSheet.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}

/** What follows the sheet's name, such as B2; the whole where no sheet is named. */
export function localPart(reference: string): string {
  return onSheet.exec(reference)?.[3] ?? reference;
}

/** `Jobs!$D$2` is D2. */
export function localAddress(address: string): string {
  return localPart(address).replaceAll("$", "");
}
