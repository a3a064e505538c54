import { type MethodSheet } from "../../sharing/method/sheetRows";
import { type TableAdded } from "../contract";
import { putValues } from "../cells/cellText";
import { onNewSheet } from "../insert/newSheet";
import { putFormats, putRows } from "../cells/putRows";

/** In points: wide enough for running text, and for a page. */
const textWidth = 330;
const columnWidth = 90;

/** Writes a method text on a sheet of its own and shows it. @returns the sheet's name. */
export function writeMethodSheet(
  { rows, formats, headings, paragraphs }: MethodSheet,
  wanted: string,
): Promise<Pick<TableAdded, "sheet" | "takeOut">> {
  return onNewSheet(wanted, async (context, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0].length);
    await putRows(context, range, formats, putFormats);
    await putRows(context, range, rows, putValues);
    range.format.columnWidth = columnWidth;
    range.getColumn(0).format.columnWidth = textWidth;
    for (const row of headings) {
      range.getRow(row).format.font.bold = true;
      range.getRow(row).format.wrapText = true;
    }
    range.getCell(0, 0).format.font.size = 14;
    for (const row of paragraphs) range.getCell(row, 0).format.wrapText = true;
    sheet.activate();
    range.getCell(0, 0).select();
    await context.sync();
    return { sheet: sheet.name };
  });
}
