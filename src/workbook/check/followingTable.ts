import { columnWidths } from "../../cells/columnWidths";
import { putValues } from "../cells/cellText";
import { type Content } from "../cells/heldCells";
import { putFormats, putRows } from "../cells/putRows";
import { tableName } from "../tables/firstRow";
import { freeTableName } from "../tables/freeTableName";
import { putContents, rowsToFit, type RowsToWrite } from "./sidePart";

/** More cells are no longer live: Excel would take minutes to enter their formulas and keep each of them up to date. */
export const mostLive = 100_000;

/** A table of cells that follow others, under lines that say what it is. */
export interface FollowingTable {
  /** What the table is to be called. */
  readonly name: string;
  readonly notes: readonly Content[];
  /** The row of its header, from 0. */
  readonly top: number;
  readonly header: readonly string[];
  readonly body: RowsToWrite;
  /** One for each column. */
  readonly formats: readonly string[];
  /** What the first rows show: columns are as wide as they take. */
  readonly shown: readonly (readonly unknown[])[];
}

/** @returns the table's name. */
export async function putFollowingTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, notes, top, header, body, formats, shown }: FollowingTable,
): Promise<string> {
  const table = await freeTableName(context, tableName(name, ""));
  putContents(
    sheet.getCell(0, 0).getResizedRange(notes.length - 1, 0),
    notes.map((note) => [note]),
  );
  sheet.getCell(0, 0).format.font.bold = true;
  const first = sheet.getCell(top, 0);
  await putRows(context, first, [header], putValues);
  const { count } = body;
  if (count > 0) await putRows(context, first.getOffsetRange(1, 0), body, putContents);
  const range = first.getResizedRange(Math.max(count, 1), header.length - 1);
  columnWidths(header, shown.slice(0, rowsToFit)).forEach((width, column) => {
    range.getColumn(column).format.columnWidth = width;
  });
  await putColumnFormats(context, first.getOffsetRange(1, 0), formats, count);
  context.workbook.tables.add(range, true).name = table;
  return table;
}

/** One format for each column of so many rows. @param first the first cell */
export async function putColumnFormats(
  context: Excel.RequestContext,
  first: Excel.Range,
  formats: readonly string[],
  rows: number,
): Promise<void> {
  if (rows > 0 && formats.some((format) => format !== general))
    await putRows(context, first, new Array<readonly string[]>(rows).fill(formats), putFormats);
}

const general = "General";
