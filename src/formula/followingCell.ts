import { textConstant } from "./constants";
import { longText } from "./longText";

/** A cell that shows what another shows; a blank stays one, where a plain reference would show 0. */
export function followingCell(reference: string): string {
  return `=${following(reference)}`;
}

/**
 * A cell that shows what was decided as long as another reads as it did then, and what that shows once it reads otherwise: a
 * decision holds for what it was made of.
 * @param text what the other cell reads; EXACT compares case and all.
 * @param next null = missing.
 */
export function decidedCell(reference: string, text: string, next: number | string | boolean | null): string {
  const decided =
    next === null || typeof next === "string" ? textConstant(next ?? "") : String(next).toUpperCase();
  return `=IF(EXACT(${reference},${textConstant(text)}),${decided},${following(reference)})`;
}

/**
 * A cell that shows what a row of a table's column shows; blank where the table has no such row any more.
 * @param place 1 = the first row. A reference to the cell itself would move where rows are deleted, and no longer stand beside
 * what a formula over the whole column fills.
 */
export function rowOfColumn(column: string, place: number): string {
  return `=IF(ROWS(${column})<${place},"",${following(`INDEX(${column},${place})`)})`;
}

/** A cell that shows one of those that a formula fills, and where that fails, why. @param first the formula's own cell */
export function filledCell(reference: string, first: string): string {
  return `=IF(${reference}="",IF(ISERROR(${first}),${first},""),${reference})`;
}

/** One text where a table has so many rows, and another where it has not. */
export function countedRows(table: string, rows: number, same: string, different: string): string {
  return `=IF(ROWS(${table})=${rows},${longText(same)},${longText(different)})`;
}

/** One text where two columns of cells read the same, and another where they do not, or cannot be compared. */
export function comparedCells(one: string, other: string, same: string, different: string): string {
  const differing = `IFERROR(SUMPRODUCT(1-EXACT(${one},${other})),1)`;
  return `=IF(${differing}=0,${textConstant(same)},${textConstant(different)})`;
}

function following(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}
