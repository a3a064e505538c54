import { textConstant } from "./constants";

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

/** One text where two columns of cells read the same, and another where they do not, or cannot be compared. */
export function comparedCells(one: string, other: string, same: string, different: string): string {
  const differing = `IFERROR(SUMPRODUCT(1-EXACT(${one},${other})),1)`;
  return `=IF(${differing}=0,${textConstant(same)},${textConstant(different)})`;
}

function following(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}
