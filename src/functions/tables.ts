import { type Problem } from "../core/errors";
import { type Matrix } from "../core/matrix";
import { isProblem, type Outcome } from "../core/outcome";
import { excelError } from "./excelErrors";
import { numberOrBlank, type ResultCell } from "./results";

/** A number, a blank for NaN, or the error that says why there is no number. */
export function outcomeCell(outcome: Outcome): ResultCell {
  return isProblem(outcome) ? excelError(outcome) : numberOrBlank(outcome);
}

/** A number that was computed: one that is not finite is an error, never a blank. */
export function finiteCell(value: number): ResultCell {
  return numberOrBlank(Number.isNaN(value) ? Infinity : value);
}

/** A table of numbers in which single cells have an error of their own, by position in the matrix. */
export function cellTable(
  { rows, columns, values }: Matrix,
  problems: ReadonlyMap<number, Problem>,
): ResultCell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const position = column * rows + row;
      return outcomeCell(problems.get(position) ?? values[position]);
    }),
  );
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
  const rows: ResultCell[][] = Array.from({ length }, () => headings.map(() => ""));
  positions.forEach((at, i) =>
    parts.forEach((values, column) => (rows[at][column] = numberOrBlank(values[i]))),
  );
  return [[...headings], ...rows, sums.map(numberOrBlank)];
}

/** Fills a row up with blanks, for tables whose rows differ in length. */
export function padded(row: readonly ResultCell[], columns: number): ResultCell[] {
  return [...row, ...new Array<ResultCell>(columns - row.length).fill("")];
}
