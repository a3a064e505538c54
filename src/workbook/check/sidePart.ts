import { type RememberedAnswer } from "../../cells/check/remembered";
import { rectangleAddress } from "../../formula/a1";
import { cellText, type CellContent, putValues } from "../cells/cellText";
import { type Content } from "../cells/heldCells";
import { putRows } from "../cells/putRows";
import { columnWidths } from "../../cells/columnWidths";

/** What stands beside a table, in the rows of it. */
export interface SidePart {
  readonly column: number;
  readonly header: readonly string[];
  readonly rows: RowsToWrite;
}

/** Rows that are made one by one when they are asked for: there may be millions of cells. */
export interface RowsToWrite extends Iterable<readonly Content[]> {
  readonly count: number;
}

/** Columns are as wide as these rows take. */
export const rowsToFit = 1000;

export function rowsOf<Item>(
  items: readonly Item[],
  rowOf: (item: Item, i: number) => readonly Content[],
): RowsToWrite {
  return {
    count: items.length,
    *[Symbol.iterator]() {
      for (const [i, item] of items.entries()) yield rowOf(item, i);
    },
  };
}

/** What was decided, one column away from a table. @param width of the table */
export function decisionsPart(
  width: number,
  header: readonly string[],
  decisions: readonly (readonly [words: string, ...answer: RememberedAnswer])[],
): SidePart {
  return { column: width + 1, header, rows: rowsOf(decisions, (cells) => cells.map(contentIn)) };
}

/** A constant: texts stay texts. */
export function contentIn(value: CellContent | null): Content {
  return typeof value === "string" ? cellText(value) : (value ?? "");
}

/** @param top the row of the table's header, from 0. */
export async function putPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  top: number,
  { column, header, rows }: SidePart,
): Promise<void> {
  const first = sheet.getCell(top, column);
  await putRows(context, first, [header], putValues);
  const heading = first.getResizedRange(0, header.length - 1);
  heading.format.font.bold = true;
  columnWidths(header, firstRows(rows)).forEach((width, at) => {
    heading.getColumn(at).format.columnWidth = width;
  });
  if (rows.count > 0) await putRows(context, first.getOffsetRange(1, 0), rows, putContents);
}

export function putContents(range: Excel.Range, rows: readonly (readonly Content[])[]): void {
  range.formulas = rows.map((row) => [...row]);
}

/** The cells of a part with its header. */
export function partCells(top: number, { column, header, rows }: SidePart): string {
  return rectangleAddress({ row: top, column, rows: rows.count + 1, columns: header.length }, true);
}

function firstRows<Row>(rows: Iterable<Row>): Row[] {
  const first: Row[] = [];
  for (const row of rows) if (first.push(row) === rowsToFit) break;
  return first;
}
