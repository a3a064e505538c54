import { referenceOf, type Reference } from "../../formula/reference";

/** The defined names of a clean table: the cells that it was made of, which Excel keeps up to date, and what was decided. */
export function sourceName(table: string): string {
  return `${table}_source`;
}

export function decisionsName(table: string): string {
  return `${table}_decisions`;
}

/** The table that a name is the source of; null for any other name. */
export function madeFrom(name: string): string | null {
  return /^(.+)_source$/i.exec(name)?.[1] ?? null;
}

/** What a name stands for; null for what is no cells, such as those of a sheet that is gone. */
export function namedCells(formula: string): Reference | null {
  return referenceOf(formula.replace(/^=/, ""));
}
