/** A rectangle of cells, rows and columns from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Source: Microsoft, Excel specifications and limits. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 };

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  const digits = [...letters.toUpperCase()].map((letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((sum, digit) => sum * 26 + digit, 0) - 1;
}

/** Such as M7, for row 6 and column 12. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Such as B2:C3; a single cell is B2. @param absolute with dollar signs, as $B$2:$C$3. */
export function rectangleAddress({ row, column, rows, columns }: Rectangle, absolute = false): string {
  const mark = absolute ? "$" : "";
  const corner = (down: number, right: number) =>
    `${mark}${columnLetters(column + right)}${mark}${row + down + 1}`;
  return rows === 1 && columns === 1 ? corner(0, 0) : `${corner(0, 0)}:${corner(rows - 1, columns - 1)}`;
}

/** The cell of an address such as M7 or $M$7; null for anything else, XFE1 and A1048577 among it. */
export function cellPlace(address: string): Place | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address) ?? [];
  return letters === undefined ? null : onSheet(Number(digits) - 1, columnNumber(letters));
}

/** @throws RangeError where the address is that of no cell. */
export function placeOf(address: string): Place {
  const place = cellPlace(address);
  if (!place) throw new RangeError(`${address} is no address`);
  return place;
}

/**
 * The cells of B2, $B$2:C3 and, where a size tells how far they go, of A:C and 2:4, in any order of corners.
 * @returns null for anything else, such as a defined name.
 */
export function rectangleOf(address: string, size?: { rows: number; columns: number }): Rectangle | null {
  const [from, to = from, ...more] = address.split(":");
  if (more.length > 0) return null;
  const [first, last] = [cellPlace(from), cellPlace(to)];
  if (first && last) return between(first, last);
  if (!size || !address.includes(":")) return null;
  const columns = [from, to].map((end) => (/^\$?[A-Z]{1,3}$/i.test(end) ? `${end}1` : "")).map(cellPlace);
  if (columns[0] && columns[1]) return { ...between(columns[0], columns[1]), rows: size.rows };
  const rows = [from, to].map((end) => (/^\$?\d+$/.test(end) ? `A${end}` : "")).map(cellPlace);
  return rows[0] && rows[1] && { ...between(rows[0], rows[1]), columns: size.columns };
}

/** @throws RangeError where the address is that of no cells. */
export function areaOf(address: string): Rectangle {
  const area = rectangleOf(address);
  if (!area) throw new RangeError(`${address} is no address`);
  return area;
}

/** Whether two rectangles have a cell in common. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  const inRows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return inRows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether every cell of the second is one of the first. */
export function contains(outer: Rectangle, { row, column, rows, columns }: Rectangle): boolean {
  const inRows = row >= outer.row && row + rows <= outer.row + outer.rows;
  return inRows && column >= outer.column && column + columns <= outer.column + outer.columns;
}

function onSheet(row: number, column: number): Place | null {
  return row >= 0 && row < sheetSize.rows && column < sheetSize.columns ? { row, column } : null;
}

function between(a: Place, b: Place): Rectangle {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(b.row - a.row) + 1,
    columns: Math.abs(b.column - a.column) + 1,
  };
}
