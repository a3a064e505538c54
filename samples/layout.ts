import { cellAddress, columnLetters, rectangleAddress } from "../src/formula/a1";
import { leastWidths, textPixels } from "./widths";
import { type SampleBlock, type SampleCell, type SampleSheet, type SampleTable } from "./types";

/**
 * Every sheet: title, what it shows, source and remarks in rows 1 to 4; what follows from its data from row 6; below that its
 * data: units, headers, rows.
 */
const figuresRow = 6;

const scoreFormat = "0.0";
export const shareFormat = "0.0%";
export const countFormat = "#,##0";
export const wholeFormat = "0";
export const indexFormat = "0.000";
/** A p-value of less than a thousandth is told as such: "0.000" would read as impossible. */
export const pValueFormat = '[<0.001]"< 0.001";0.000';
/** For texts that a formula returns: the text format would turn an edited formula into text. */
export const generalFormat = "General";
/** Rows of ESI.EXPOSURE: mean, share, jobs, share. */
export const exposureFormats = [indexFormat, shareFormat, countFormat, shareFormat].map((each) => [
  generalFormat,
  each,
]);

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

/** What a reader wants to know first: a value in column A, and in column B what it says. */
export interface KeyFigure {
  /** A formula, or what is to be changed by the reader. */
  readonly value: string | number | null;
  /** Words or a formula that gives them. */
  readonly says: string;
  readonly format?: string;
  /** A cell for the reader to change. */
  readonly choice?: boolean;
}

/** Where the data of a sheet with so many key figures begin. */
export interface DataRows {
  readonly unitRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
}

export function rowsBelow(figures: number): DataRows {
  const unitRow = figuresRow + figures + (figures > 0 ? 2 : -1);
  return { unitRow, headerRow: unitRow + 1, firstRow: unitRow + 2 };
}

/** Key figures at the top left. The formula of each stands to the right of all words, where nothing cuts it off. */
function keyFigures(figures: readonly KeyFigure[], columnWidths: readonly number[]): SampleBlock[] {
  const room = Math.max(
    ...figures.map(({ says }) => textPixels(says.startsWith("=") ? longest(says) : says)),
  );
  let column = 1;
  for (let taken = 0; taken < room + 20; column++) taken += columnWidths[column] ?? 64;
  const formulaColumn = columnLetters(column);
  return [
    { at: `A${figuresRow}`, rows: [["In short"]], style: "heading" },
    ...figures.flatMap(({ value, says, format, choice }, index): SampleBlock[] => {
      const row = figuresRow + 1 + index;
      const formula = typeof value === "string" && value.startsWith("=");
      return [
        ...(value === null
          ? []
          : [{ at: `A${row}`, rows: [[value]], format, style: choice ? ("choice" as const) : "result" }]),
        { at: `B${row}`, rows: [[says]], style: "plain" },
        ...(formula
          ? [{ at: `${formulaColumn}${row}`, rows: [[`=FORMULATEXT(A${row})`]], style: "note" as const }]
          : []),
      ] as SampleBlock[];
    }),
  ];
}

/** The words a formula puts together, roughly: its texts, and as much again for what comes from cells. */
const longest = (formula: string) =>
  [...formula.matchAll(/"([^"]*)"/g)]
    .map(([, text]) => text)
    .join("")
    .repeat(2);

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
  { headerRow, unitRow }: Pick<DataRows, "headerRow" | "unitRow">,
  left = 0,
): { table: SampleTable; blocks: SampleBlock[] } {
  const rowCount = columns[0].values.length;
  const blocks: SampleBlock[] = [
    {
      at: cellAddress(headerRow - 1, left),
      rows: [columns.map((column) => column.header)],
      style: "heading",
    },
    ...columns.map((column, index) => ({
      at: cellAddress(headerRow, left + index),
      rows: column.values.map((value) => [value]),
      format: column.format,
    })),
  ];
  if (columns.some((column) => column.unit !== undefined)) {
    const units = columns.map((column) => column.unit ?? null);
    blocks.push({ at: cellAddress(unitRow - 1, left), rows: [units], style: "note" });
  }
  const area = { row: headerRow - 1, column: left, rows: rowCount + 1, columns: columns.length };
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
  return spill(
    at,
    `=IF(ISNUMBER(${scores}), 1+COUNTIF(${scores}, ">"&(${scores}+1E-9)), "")`,
    rows,
    1,
    wholeFormat,
  );
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

export interface SheetParts {
  readonly tables?: readonly SampleTable[];
  readonly figures?: readonly KeyFigure[];
  /** Room in pixels that a column needs for what formulas will put there; written texts are measured. */
  readonly room?: Readonly<Record<string, number>>;
}

/** A sheet whose columns are as wide as their texts, headers and numbers. */
export function sheet(
  name: string,
  { tables = [], figures = [], room = {} }: SheetParts,
  ...blocks: readonly (SampleBlock | readonly SampleBlock[])[]
): SampleSheet {
  const below = blocks.flat() as SampleBlock[];
  const values = figures.map(({ value, format }, index) => ({
    at: `A${index + 1}`,
    rows: [[value]],
    format,
  }));
  const columnWidths = leastWidths([...below, ...values], tables, room);
  const shown = figures.length > 0 ? keyFigures(figures, columnWidths) : [];
  return { name, tables, room, columnWidths, blocks: [...below, ...shown] };
}
