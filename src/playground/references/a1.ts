/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AB" → 27. */
export function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle as "B2:C3", a single cell as "B2". */
export function rectangleAddress(area: Rectangle, absolute = false): string {
  const mark = absolute ? "$" : "";
  const cell = (row: number, column: number) => `${mark}${columnLetters(column)}${mark}${row + 1}`;
  const first = cell(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cell(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet's name as formulas write it: in quotes unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly rectangle: Rectangle;
}

/**
 * Reads "B2", "B2:C3", "A:C", "2:4", with "$" and a sheet name if any.
 * @param size rows and columns of the sheet, for whole columns and rows
 * @returns null for anything else, such as a defined name
 */
export function parseAddress(text: string, size: { rows: number; columns: number }): ParsedAddress | null {
  const bang = text.lastIndexOf("!");
  const sheetName = bang < 0 ? null : text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  const local = text
    .slice(bang + 1)
    .replaceAll("$", "")
    .trim();
  const rectangle = parseCells(local) ?? parseColumns(local, size.rows) ?? parseRows(local, size.columns);
  return rectangle && { sheetName, rectangle };
}

function parseCells(text: string): Rectangle | null {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(text);
  if (!match) return null;
  const [, columnA, rowA, columnB = columnA, rowB = rowA] = match;
  return between(Number(rowA) - 1, columnNumber(columnA), Number(rowB) - 1, columnNumber(columnB));
}

function parseColumns(text: string, rows: number): Rectangle | null {
  const match = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  return match && between(0, columnNumber(match[1]), rows - 1, columnNumber(match[2]));
}

function parseRows(text: string, columns: number): Rectangle | null {
  const match = /^(\d+):(\d+)$/.exec(text);
  return match && between(Number(match[1]) - 1, 0, Number(match[2]) - 1, columns - 1);
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Rectangle {
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rows: Math.abs(rowB - rowA) + 1,
    columns: Math.abs(columnB - columnA) + 1,
  };
}
