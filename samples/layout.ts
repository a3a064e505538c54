import { areaOf, cellAddress, rectangleAddress } from "../src/formula/a1";
import { type SampleBlock, type SampleCell, type SampleSheet, type SampleTable } from "./types";

/** Every sheet: title, what it shows, source and remarks above; units in row 5; headers in row 6; data from row 7. */
const headerRow = 6;
export const firstDataRow = 7;

const scoreFormat = "0.0";
export const shareFormat = "0.0%";
export const countFormat = "#,##0";
export const indexFormat = "0.000";
/** For texts that a formula returns: the text format would turn an edited formula into text. */
export const generalFormat = "General";
/** For a column that holds shares and counts. */
export const mixedFormat = "[>=1000]#,##0;0.000";

export interface SheetHead {
  readonly title: string;
  /** One sentence. */
  readonly shows: string;
  readonly source: string;
  readonly remark?: string;
}

export function head({ title, shows, source, remark }: SheetHead): SampleBlock[] {
  const blocks: SampleBlock[] = [
    { at: "A1", rows: [[title]], style: "title" },
    { at: "A2", rows: [[shows]], style: "plain" },
    { at: "A3", rows: [[source]], style: "source" },
  ];
  return remark === undefined ? blocks : [...blocks, { at: "A4", rows: [[remark]], style: "note" }];
}

export interface TableColumn {
  readonly header: string;
  readonly values: readonly SampleCell[];
  readonly format?: string;
  /** Shown in small print above the header, so that the header stays short. */
  readonly unit?: string;
}

/** A worksheet table with its columns, and the units above them. */
export function table(
  name: string,
  columns: readonly TableColumn[],
  row = headerRow,
): { table: SampleTable; blocks: SampleBlock[] } {
  const rowCount = columns[0].values.length;
  const blocks: SampleBlock[] = [
    { at: `A${row}`, rows: [columns.map((column) => column.header)], style: "heading" },
    ...columns.map((column, index) => ({
      at: cellAddress(row, index),
      rows: column.values.map((value) => [value]),
      format: column.format,
    })),
  ];
  if (columns.some((column) => column.unit !== undefined)) {
    blocks.push({ at: `A${row - 1}`, rows: [columns.map((column) => column.unit ?? null)], style: "note" });
  }
  const area = { row: row - 1, column: 0, rows: rowCount + 1, columns: columns.length };
  return { table: { name, range: rectangleAddress(area) }, blocks };
}

/** One formula whose result covers rows × columns: the format applies to all of it. */
export function spill(
  at: string,
  formula: string,
  rows: number,
  columns: number,
  format: SampleBlock["format"] = scoreFormat,
): SampleBlock {
  const cells: SampleCell[][] = Array.from({ length: rows }, () => new Array<SampleCell>(columns).fill(null));
  cells[0][0] = formula;
  return { at, rows: cells, format, style: "result" };
}

/** The same over one row of headings that a formula brings, so that they follow when columns move. */
export function headingsFrom(at: string, formula: string, columns: number): SampleBlock {
  return { ...spill(at, formula, 1, columns, generalFormat), style: "heading" };
}

/** Headings side by side over the results. */
export function headings(at: string, ...labels: string[]): SampleBlock {
  return { at, rows: [labels], style: "heading" };
}

/** One formula a row, down a column. */
export function downColumn(
  column: string,
  firstRow: number,
  rows: number,
  formula: (row: number) => string | null,
  format = scoreFormat,
): SampleBlock {
  return {
    at: `${column}${firstRow}`,
    rows: Array.from({ length: rows }, (_, index) => [formula(firstRow + index)]),
    format,
    style: "result",
  };
}

/**
 * Ranks of a column of scores, 1 = highest, blank for a unit without a score: one formula that spills. COUNTIF passes over error
 * cells, where RANK.EQ would fail; scores that agree to nine decimals tie, so that the text COUNTIF makes of a number (15
 * digits) decides nothing.
 */
export function ranks(at: string, scoreColumn: string, firstRow: number, rows: number): SampleBlock {
  const scores = `${scoreColumn}${firstRow}:${scoreColumn}${firstRow + rows - 1}`;
  return spill(at, `=IF(ISNUMBER(${scores}), 1+COUNTIF(${scores}, ">"&(${scores}+1E-9)), "")`, rows, 1, "0");
}

export interface Answer {
  readonly label: string;
  readonly formula: string;
  readonly format?: string;
}

/** Labeled results with their formula readable beside them: label, value, formula text. */
export function answers(
  columns: { readonly label: string; readonly value: string; readonly text: string },
  firstRow: number,
  rows: readonly Answer[],
): SampleBlock[] {
  return rows.flatMap(({ label, formula, format }, index) => {
    const row = firstRow + index;
    return [
      { at: `${columns.label}${row}`, rows: [[label]] },
      { at: `${columns.value}${row}`, rows: [[formula]], style: "result" as const, format },
      {
        at: `${columns.text}${row}`,
        rows: [[`=FORMULATEXT(${columns.value}${row})`]],
        style: "note" as const,
      },
    ];
  });
}

/** A sheet whose table headers fit into their columns on one line. */
export function sheet(
  name: string,
  tables: readonly SampleTable[],
  columnWidths: readonly number[],
  ...blocks: readonly (SampleBlock | readonly SampleBlock[])[]
): SampleSheet {
  const all = blocks.flat() as SampleBlock[];
  const headers = all.filter(({ at }) => tables.some(({ range }) => range.startsWith(`${at}:`)));
  const widths = columnWidths.map((width, column) =>
    Math.max(
      width,
      ...headers.map(({ at, rows }) => widthOf(String(rows[0][column - areaOf(at).column] ?? ""))),
    ),
  );
  return { name, tables, columnWidths: widths, blocks: all };
}

/** Pixels a bold header takes at 11 points, with the margins of its cell. */
function widthOf(header: string): number {
  return header === "" ? 0 : Math.round(header.length * 8.5 + 18);
}
