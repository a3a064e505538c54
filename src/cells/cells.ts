import { fail } from "../core/errors";
import { type CellPlace } from "../core/errors/common";
import { shortened } from "../core/errors/cut";
import { createMatrix, type Matrix } from "../core/matrix";
import { refuseTooLong, type Steps } from "../core/workload";
import { errorCodeOf, readCell } from "./cellValue";
import { type Grid, isOmitted, singleValue, toGrid } from "./grid";
import { plainText } from "./plainText";
import { flagBehind, isDash, numberLikeCode, readingsOf } from "./unclearText";

/** Longest piece of a user's text that a message repeats. */
const quotedLength = 24;

/**
 * Reads a range of numbers by the rules of FUNCTIONS.md section 1: blanks and words such as `n/a` become NaN, text is refused.
 * @param argument its name, for messages.
 * @param steps what the function takes for a table of this size, reading included; see `stepLimit`.
 * @throws IndexError naming the first cell that is no number, or for too large a table.
 */
export function readMatrix(raw: unknown, argument: string, steps: Steps = reading): Matrix {
  if (isOmitted(raw) && !Array.isArray(raw)) fail("argumentMissing", { argument });
  refuseBrokenReference(raw, argument);
  const grid = toGrid(raw, argument);
  refuseTooLong({ rows: grid.length, columns: grid[0].length }, steps);
  return gridToMatrix(grid, argument);
}

/** Reading a cell, and what little is done with each whatever the function. */
const reading: Steps = (rows, columns) => 150 * rows * columns;

function gridToMatrix(grid: Grid, argument: string): Matrix {
  const matrix = createMatrix(grid.length, grid[0].length);
  const { rows, columns, values } = matrix;
  for (let row = 0; row < rows; row++) {
    const cells = grid[row];
    for (let column = 0, at = row; column < columns; column++, at += rows) {
      const cell = cells[column];
      // The usual cases first: a finite number or a blank costs no function call.
      if (typeof cell === "number" && cell - cell === 0) values[at] = cell;
      else values[at] = cell === null || cell === "" ? NaN : readOther(cell, argument, row, column);
    }
  }
  return matrix;
}

function readOther(raw: unknown, argument: string, row: number, column: number): number {
  return readDataCell(raw, { argument, row: row + 1, column: column + 1 });
}

/** One cell of data; NaN = missing. @throws IndexError naming the place of anything but a number. */
export function readDataCell(raw: unknown, place: CellPlace): number {
  const cell = readCell(raw);
  switch (cell.kind) {
    case "missing":
      return NaN;
    case "number":
      return Number.isFinite(cell.value) ? cell.value : fail("cellNotFinite", place);
    case "error":
      return fail("cellError", { ...place, error: cell.error });
    case "text":
      return refuseText(cell.text, place);
  }
}

/** What has two meanings is refused with both of them. */
function refuseText(text: string, place: CellPlace): never {
  if (isDash(text)) fail("cellDash", { ...place, text: quoted(text) });
  const plain = plainText(text);
  const flagged = flagBehind(plain);
  if (flagged) fail("cellFlag", { ...place, number: quoted(flagged.number), flag: flagged.flag });
  const readings = readingsOf(plain);
  if (readings) fail("cellAmbiguous", { ...place, text: plain, first: readings[0], second: readings[1] });
  const value = numberLikeCode(plain);
  if (value !== null) fail("cellCode", { ...place, text: quoted(plain), value });
  return fail("cellText", { ...place, text: quoted(text) });
}

/** A reference that Excel could not follow, such as a deleted preset, is told apart from a bad cell. */
export function refuseBrokenReference(raw: unknown, argument: string): void {
  const single = singleValue(raw);
  const code = single && errorCodeOf(single.value);
  if (code === "#REF!" || code === "#NAME?") fail("brokenReference", { argument });
}

export function quoted(text: string): string {
  return shortened(text, quotedLength);
}
