/**
 * Examples in the documentation: a small sheet, formulas on it, and what they return.
 *
 *     |   | A      | B    |
 *     | 1 | Unit   | Pay  |
 *     | 2 | Retail | 2100 |
 *     =QEI(B2:B2,,,"none") → 2100
 *     =QEI(B2:B3)
 *     | 0 |
 *     | 100 |
 *
 * The sheet may be left out. A result stands behind an arrow or as rows below its formula. Numbers are compared to
 * the decimals shown; a blank is an empty text; an error may be followed by its message: `#VALUE! Weights need …`.
 */
export interface Example {
  readonly sheet: Sheet;
  readonly calls: readonly ExampleCall[];
}

export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface ExampleCall {
  readonly formula: string;
  /** The result as shown, row by row. */
  readonly result: readonly (readonly string[])[];
}

const fence = /^```example\n([\s\S]*?)^```$/gm;

/** The text of every example block of a Markdown page. */
export const exampleBlocks = (markdown: string): string[] =>
  [...markdown.matchAll(fence)].map((match) => match[1]);

/** Replaces every example block of a page. */
export const replaceExamples = (markdown: string, show: (example: Example) => string): string =>
  markdown.replace(fence, (_, block: string) => show(parseExample(block)));

/** The cells of a table row; `\|` is a bar inside a cell. */
const tableCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

/** @throws Error naming the line that does not fit. */
export function parseExample(block: string): Example {
  const columns: string[] = [];
  const rows: SheetRow[] = [];
  const calls: { formula: string; result: string[][] }[] = [];
  for (const line of block.split("\n").map((text) => text.trim())) {
    if (line === "" || (/^\|[\s|:-]+\|$/.test(line) && line.includes("-"))) continue;
    const call = calls[calls.length - 1];
    if (line.startsWith("=")) {
      const [formula, shown] = line.split(/\s+→\s+/);
      calls.push({ formula, result: shown === undefined ? [] : [[shown]] });
    } else if (line.startsWith("|") && call) {
      call.result.push(tableCells(line));
    } else if (line.startsWith("|") && columns.length === 0) {
      columns.push(...tableCells(line).slice(1));
    } else if (line.startsWith("|")) {
      const [number, ...cells] = tableCells(line);
      rows.push({ number: Number(number), cells });
    } else {
      throw new Error(`Not a table row and not a formula: ${line}`);
    }
  }
  const faulty = rows.find((row) => !Number.isInteger(row.number) || row.cells.length !== columns.length);
  if (faulty)
    throw new Error(
      `A row of the sheet needs its number and ${columns.length} cells: ${faulty.cells.join(" | ")}`,
    );
  const empty = calls.find((call) => call.result.length === 0);
  if (empty) throw new Error(`The example shows no result of ${empty.formula}`);
  if (calls.length === 0) throw new Error(`An example without a formula: ${block}`);
  return { sheet: { columns, rows }, calls };
}
