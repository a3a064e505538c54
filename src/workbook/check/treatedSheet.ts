import { columnWidths } from "../../cells/columnWidths";
import { cellAddress, rectangleAddress } from "../../formula/a1";
import { countedRows, filledCell, rowOfColumn } from "../../formula/followingCell";
import { columnReference } from "../../formula/structured";
import { type TableAdded } from "../contract";
import { putValues } from "../cells/cellText";
import { type Content } from "../cells/heldCells";
import { onNewSheet } from "../insert/newSheet";
import { findTable } from "../tables/tables";
import { type TreatedSheet } from "./checkContract";
import { type FollowingTable, mostLive, putColumnFormats, putFollowingTable } from "./followingTable";
import { contentIn, putContents, rowsOf } from "./sidePart";

/** What the formula fills stands one column away from the table, under the names of its columns. */
export interface PlannedTreatment extends Omit<FollowingTable, "formats"> {
  /** null where there are too many cells to follow it: the table holds the values themselves. */
  readonly result: {
    readonly column: number;
    readonly caption: string;
    readonly header: readonly string[];
    readonly formula: string;
  } | null;
}

/**
 * The columns of the source in their order: those that are treated follow what the formula fills, the others the source. All
 * of a row is found by its place, so that it stays together where rows of the source are deleted or sorted.
 */
export function plannedTreatment(sheet: TreatedSheet): PlannedTreatment {
  const { name, table, header, treated, rows, formula, words } = sheet;
  const isLive = rows.length * header.length <= mostLive;
  const notes = [words.title, ...words.lines(isLive)].map(contentIn);
  if (isLive) notes.push(countedRows(table, rows.length, words.allRows, words.otherRows));
  const top = notes.length + 1;
  const column = header.length + 1;
  const filled = (row: number, at: number) =>
    rectangleAddress({ row: top + 1 + row, column: column + at, rows: 1, columns: 1 }, true);
  const first = filled(0, 0);
  const contentOf = (row: number, at: number): Content => {
    const place = treated.indexOf(at);
    return place < 0
      ? rowOfColumn(columnReference(table, header[at]), row + 1)
      : filledCell(filled(row, place), first);
  };
  return {
    ...{ name, notes, top, header, shown: rows },
    body: rowsOf(rows, (cells, row) =>
      header.map((_, at) => (isLive ? contentOf(row, at) : contentIn(cells[at]))),
    ),
    result: isLive
      ? { column, caption: words.caption, header: treated.map((at) => header[at]), formula }
      : null,
  };
}

/** Writes a treated table on a sheet of its own; where Excel refuses in the middle, it is taken out again. */
export function writeTreatedSheet(request: TreatedSheet): Promise<TableAdded> {
  const plan = plannedTreatment(request);
  return onNewSheet(request.name, async (context, sheet) => {
    const formats = await formatsOf(context, request);
    const { result, top } = plan;
    if (result !== null) {
      const heading = sheet.getRange(cellAddress(top, result.column));
      const headings = heading.getResizedRange(0, result.header.length - 1);
      putValues(heading.getOffsetRange(-1, 0), [[result.caption]]);
      putValues(headings, [result.header]);
      headings.format.font.bold = true;
      columnWidths(result.header, []).forEach((width, at) => {
        headings.getColumn(at).format.columnWidth = width;
      });
      putContents(heading.getOffsetRange(1, 0), [[result.formula]]);
      const own = request.treated.map((at) => formats[at]);
      await putColumnFormats(context, heading.getOffsetRange(1, 0), own, request.rows.length);
    }
    const table = await putFollowingTable(context, sheet, { ...plan, formats });
    sheet.activate();
    await context.sync();
    return { table, sheet: sheet.name };
  });
}

/** How the columns of the source are shown; a cell formatted as text would show its formula. */
async function formatsOf(
  context: Excel.RequestContext,
  { table, header, treated, scaled }: TreatedSheet,
): Promise<string[]> {
  const source = await findTable(context, table);
  const first = source.getDataBodyRange().getRow(0).load("numberFormat");
  await context.sync();
  const [formats] = first.numberFormat as string[][];
  return header.map((_, at) => {
    const format = formats[at];
    return format === undefined || format === "@" || (scaled && treated.includes(at)) ? "General" : format;
  });
}
