import { textWidth } from "../../cells/columnWidths";
import { cellAddress } from "../../formula/a1";
import { pageOf } from "./page";
import {
  type PublishedCell,
  type PublishedChart,
  type PublishedColumn,
  type PublishedLine,
  type PublishedSheet,
  type PublishedTable,
} from "./publishedSheet";
import { sheetName } from "./sheetName";

/** The address of a cell below the header of a table, counted from 0. */
export type At = (row: number, column: number) => string;

/** As `PublishedCell`; a formula learns where the cells are that it speaks of: of its own table, or of the main one. */
export type ReportCell = string | number | { readonly formula: (at: At) => string };

/** What a sheet is to show, without places. */
export interface Report {
  /** What the sheet is to be called. */
  readonly name: string;
  readonly title: string;
  /** Sentences under the title. */
  readonly lines: readonly ReportLine[];
  readonly table: TablePart;
  /** A smaller table to the right, below the chart. */
  readonly aside: TablePart | null;
  readonly chart:
    | (Pick<PublishedChart, "title" | "kind" | "color" | "lineColors"> & {
        /** The columns of the table that it is drawn from: labels, then figures. */
        readonly from: number;
        readonly to: number;
      })
    | null;
  /** Whether formulas fill the table, so that it may grow. */
  readonly live: boolean;
}

export interface ReportLine {
  readonly cell: ReportCell;
  readonly kind: "text" | "note";
  /** About what a formula comes to. */
  readonly reads?: string;
}

/** See `PublishedTable`. */
export interface TablePart {
  readonly columns: readonly ColumnPart[];
  readonly rows: number;
  readonly body: readonly (readonly ReportCell[])[];
  readonly heat?: PublishedTable["heat"];
}

/** A column with the longest texts that it shows, where they are not in what is written. */
export type ColumnPart = PublishedColumn & { readonly texts?: readonly string[] };

/** In points. Rows are given their height, so that a chart and the rows beside it agree whatever the font of a workbook. */
export const usualRow = 16;
const [lineHeight, titleHeight, gap, padding] = [15, 26, 18, 10];
const [narrowest, barred, widest] = [44, 66, 250];
const leastTotal = 460;
/** How much wider the letters of a title are. */
const titleSize = 1.9;
const [chartWidth, perLabel, chartFrame, lowestChart] = [350, 16, 84, 190];

/** Labels that a chart has room for on one page, and lines that can be told apart: of more rows it draws the first, and its title says so. */
const [mostLabels, mostLines] = [40, 24];

/** Between two bars of a chart, in per cent of a bar. */
export const barGap = 45;

/** Places the parts: title and sentences on top, the table below them, with room to grow; chart and smaller table at its right. */
export function layOut(report: Report): PublishedSheet {
  const { table, aside, chart } = report;
  const own = widthsOf(table);
  const asideAt = own.length + 1;
  const right = rightWidths(aside, chart !== null);
  const widths = readable(right.length > 0 ? [...own, gap, ...right] : own);
  const total = sum(widths);
  const lines = linesOf(report, total);
  // A row is left free below the sentences.
  const top = lines.length + 1;
  const main = placed(table, own, { row: top, column: 0 });
  const most = chart?.kind === "line" ? Infinity : chart?.kind === "slope" ? mostLines : mostLabels;
  const drawn = Math.min(table.rows, most);
  const chartHeight = Math.max(lowestChart, perLabel * drawn + chartFrame);
  const beside = main.headerHeight + table.rows * main.rowHeight;
  const free = Math.max(0, Math.ceil((chartHeight - beside) / usualRow)) + 1;
  const below = chart === null ? top : top + 1 + table.rows + free;
  const other = aside && placed(aside, right, { row: below, column: asideAt });
  const last = Math.max(top + table.rows, other ? below + other.rows : below - 1);
  const height =
    sum(lines.map((line) => line.height)) +
    usualRow +
    (chart === null
      ? Math.max(beside, other ? other.headerHeight + other.rows * other.rowHeight : 0)
      : Math.max(beside, chartHeight) +
        (other ? other.headerHeight + (other.rows + 1) * other.rowHeight : 0));
  return {
    name: sheetName(report.name),
    widths,
    lines,
    lastRow: last,
    tables: other ? [main, other] : [main],
    chart: chart && {
      title: drawn < table.rows ? `${chart.title} (1–${drawn} / ${table.rows})` : chart.title,
      kind: chart.kind,
      color: chart.color,
      lineColors: chart.lineColors?.slice(0, drawn),
      source: { row: top, column: chart.from, rows: drawn + 1, columns: chart.to - chart.from + 1 },
      at: { row: top, column: asideAt },
      width: sum(right),
      height: chartHeight,
    },
    page: { ...pageOf(total, height), titleRow: top, rows: report.live ? null : last + 1 },
  };
}

function placed(
  part: TablePart,
  widths: readonly number[],
  { row, column }: { readonly row: number; readonly column: number },
): PublishedTable {
  const columns = part.columns.map(({ texts: _, ...each }, at) => ({
    ...each,
    wraps: linesInColumn(part, at, widths[at]) > 1,
  }));
  const body = part.body.map((cells) => cells.map((cell) => cellAt(cell, row + 1, column)));
  const lines = Math.max(...columns.map((_, at) => linesInColumn(part, at, widths[at])));
  return {
    row,
    column,
    headerHeight: headerHeight(part, widths),
    rowHeight: lines === 1 ? usualRow : lines * lineHeight + 1,
    columns,
    rows: part.rows,
    body,
    heat: part.heat ?? null,
  };
}

/** How many lines the longest text of a column takes. */
function linesInColumn(part: TablePart, column: number, width: number): number {
  return Math.max(1, ...textsOf(part, column).map((text) => linesIn(text, width - padding / 2)));
}

function textsOf({ columns, body }: TablePart, column: number): readonly string[] {
  const { texts } = columns[column];
  return texts ?? body.flatMap((row) => (typeof row[column] === "string" ? [row[column]] : []));
}

function cellAt(cell: ReportCell, row: number, column: number): PublishedCell {
  if (typeof cell !== "object") return cell;
  return { formula: cell.formula((down, right) => cellAddress(row + down, column + right)) };
}

/** Sentences over a small table have room beside it. */
function readable(widths: readonly number[]): readonly number[] {
  const total = sum(widths);
  return total < leastTotal ? [...widths, leastTotal - total] : widths;
}

function linesOf({ title, lines }: Report, total: number): PublishedLine[] {
  const top = lines.length + 3;
  return [
    { cell: title, kind: "title", height: titleHeight * linesIn(title, (total - padding) / titleSize) },
    ...lines.map(({ cell, kind, reads }): PublishedLine => ({
      cell: cellAt(cell, top, 0),
      kind,
      height: linesIn(reads ?? String(cell), total - padding) * lineHeight,
    })),
  ];
}

/** A heading goes to further lines at its blanks, so only its longest word counts where it may. */
function widthsOf(part: TablePart, oneLine = false): number[] {
  const { columns } = part;
  return columns.map(({ heading, joined, bar }, column) => {
    const longest = Math.max(0, ...textsOf(part, column).map(textWidth)) + padding;
    const words = oneLine ? [heading] : heading.split(/\s+/).flatMap(unbroken);
    const word = joined ? 0 : Math.max(...words.map(textWidth)) * bold + padding;
    const whole = joined ? heading : columns[column - 1]?.joined ? columns[column - 1].heading : null;
    const least =
      whole !== null ? Math.max(half, (textWidth(whole) * bold + padding) / 2) : bar ? barred : narrowest;
    return Math.ceil(Math.min(Math.max(longest, Math.min(word, longestWord), least), widest));
  });
}

/** What of a word stays on one line: Chinese goes to the next behind any character. */
function unbroken(word: string): string[] {
  return /\p{Script=Han}/u.test(word) ? [...word] : [word];
}

/** Bold letters are wider. */
const bold = 1.25;
/** One of the two columns under a heading. */
const half = 30;
/** A longer word in a heading is broken by Excel. */
const longestWord = 100;

function rightWidths(aside: TablePart | null, hasChart: boolean): number[] {
  if (!aside) return hasChart ? [chartWidth] : [];
  const [first, ...others] = widthsOf(aside, true);
  return hasChart ? [Math.max(first, chartWidth - sum(others)), ...others] : [first, ...others];
}

function headerHeight({ columns }: TablePart, widths: readonly number[]): number {
  const lines = columns.map(({ heading, joined }, column) =>
    linesIn(heading, (widths[column] + (joined ? widths[column + 1] : 0) - padding) / bold),
  );
  return Math.max(...lines) * lineHeight + 4;
}

/** How many lines a text takes at some width, broken at blanks; Chinese breaks anywhere. */
function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const length = textWidth(word);
    if (used > 0 && used + length > width) {
      lines++;
      used = 0;
    }
    used += length + textWidth(" ");
    if (used > width + textWidth(" ")) {
      lines += Math.floor(length / width);
      used = length % width;
    }
  }
  return lines;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
