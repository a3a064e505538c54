import { type Problem } from "../core/errors";
import { type Matrix } from "../core/matrix";
import { isProblem, type Outcome } from "../core/outcome";
import { excelError } from "./excelErrors";
import { cellsOf, numberOrBlank, type ResultCell, tableOf } from "./results";

/** A number, a blank for NaN, or the error that says why there is no number. */
export function outcomeCell(outcome: Outcome): ResultCell {
  return isProblem(outcome) ? excelError(outcome) : numberOrBlank(outcome);
}

/** A number that was computed: one that is not finite is an error, never a blank. */
export function finiteCell(value: number): ResultCell {
  // x − x is 0 for every finite number only.
  return value - value === 0 ? value : numberOrBlank(Infinity);
}

/** A table of numbers in which single cells have an error of their own, by position in the matrix. */
export function cellTable(matrix: Matrix, problems: ReadonlyMap<number, Problem>): ResultCell[][] {
  const { rows } = matrix;
  const table = tableOf(matrix);
  problems.forEach(
    (cause, position) => (table[position % rows][Math.floor(position / rows)] = excelError(cause)),
  );
  return table;
}

/**
 * Columns of parts side by side under their headings, a row for each of `length` units and a last row of sums.
 * Units without parts stay blank.
 * @param positions unit of each part.
 */
export function partsTable(
  headings: readonly string[],
  parts: readonly Float64Array[],
  positions: Int32Array,
  sums: readonly number[],
  length: number,
): ResultCell[][] {
  const rows = new Array<ResultCell[]>(length + 2);
  rows[0] = [...headings];
  for (let i = 0; i < positions.length; i++) {
    const row = new Array<number>(parts.length);
    for (let part = 0; part < row.length; part++) row[part] = parts[part][i];
    rows[positions[i] + 1] = cellsOf(row, finiteCell);
  }
  for (let row = 1; row <= length; row++) rows[row] ??= headings.map(() => "");
  rows[length + 1] = sums.map(finiteCell);
  return rows;
}

/** Fills a row up with blanks, for tables whose rows differ in length. */
export function padded(row: readonly ResultCell[], columns: number): ResultCell[] {
  return [...row, ...new Array<ResultCell>(columns - row.length).fill("")];
}
