import { textConstant } from "../constants";
import { columnReference } from "../structured";

/** Which rows of a table are meant, TRUE or FALSE for each: those with a word in a column, whatever its case. */
export function rowsWithWord(table: string, column: string, word: string): string {
  return `${columnReference(table, column)}=${textConstant(word)}`;
}

/** The same for one row by its position, 1 for the first. @param column any of the table */
export function rowAt(table: string, column: string, position: number): string {
  return `SEQUENCE(ROWS(${columnReference(table, column)}))=${position}`;
}
