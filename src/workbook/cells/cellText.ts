/** What a cell is to hold: a text, a number or a logical; "" is a blank. */
export type CellContent = string | number | boolean;

/**
 * A text as it must be written so that a cell holds it. Excel reads what is written to `values` as if it were typed: `=1+1`,
 * `+A1` and `-x` become formulas, `2024`, `1e5` and `(5)` numbers, `Mar-21` and `May 2020` dates, TRUE a logical, #N/A an
 * error, and what else it knows depends on its version and language. So every text goes behind an apostrophe, which makes
 * it a text and is not part of it; a number format "@" would also keep formulas typed there later from being calculated.
 * Sources: Office.js reference, Excel.Range.values; OfficeDev/office-js#6687; OWASP, CSV injection.
 */
export function cellText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** Puts contents into a range of their shape: texts stay texts. Nothing else in src writes texts to cells. */
export function putValues(
  range: Pick<Excel.Range, "values">,
  rows: readonly (readonly CellContent[])[],
): void {
  range.values = rows.map((row) => row.map(contentOf));
}

/** Adds a column at the right of a table; its name stays a text. */
export function putColumn(table: Excel.Table, name: string, body: readonly CellContent[]): Excel.TableColumn {
  return table.columns.add(undefined, [[cellText(name)], ...body.map((cell) => [contentOf(cell)])]);
}

function contentOf(cell: CellContent): CellContent {
  return typeof cell === "string" ? cellText(cell) : cell;
}
