import { putFormats, putRows } from "../cells/putRows";
import { putValues } from "../cells/cellText";
import { withSheet } from "../../formula/sheetName";
import { columnWidths } from "../../cells/columnWidths";
import { onNewSheet } from "../insert/newSheet";
import { tableName } from "../tables/firstRow";
import { freeTableName } from "../tables/freeTableName";
import { type CleanSheet, type MadeSheet } from "./checkContract";
import { addNames, withoutNames } from "./keptNames";
import { plannedSheet } from "./plannedSheet";
import { partCells, putContents, putPart, rowsToFit } from "./sidePart";

/** Writes a clean sheet; where Excel refuses in the middle, sheet and names are taken out again. */
export async function writeCleanSheet(request: CleanSheet): Promise<MadeSheet> {
  const plan = plannedSheet(request);
  const made = await onNewSheet(request.name, async (context, sheet) => {
    const { header, clean, formats, source } = request;
    const table = await freeTableName(context, tableName(request.name, ""));
    putContents(
      sheet.getCell(0, 0).getResizedRange(plan.notes.length - 1, 0),
      plan.notes.map((note) => [note]),
    );
    sheet.getCell(0, 0).format.font.bold = true;
    const first = sheet.getCell(plan.top, 0);
    await putRows(context, first, [header], putValues);
    const { count } = plan.body;
    if (count > 0) await putRows(context, first.getOffsetRange(1, 0), plan.body, putContents);
    const range = first.getResizedRange(Math.max(count, 1), header.length - 1);
    columnWidths(header, clean.rows.slice(0, rowsToFit)).forEach((width, column) => {
      range.getColumn(column).format.columnWidth = width;
    });
    if (formats.some((format) => format !== general) && count > 0)
      await putRows(
        context,
        first.getOffsetRange(1, 0),
        clean.rows.map(() => formats),
        putFormats,
      );
    context.workbook.tables.add(range, true).name = table;
    for (const part of [plan.decisions, plan.log]) await putPart(context, sheet, plan.top, part);
    sheet.activate();
    await context.sync();
    // Last, since taking the sheet out takes no name with it.
    await addNames(context, table, source, withSheet(sheet.name, partCells(plan.top, plan.decisions)));
    return { table, sheet: sheet.name };
  });
  return withoutNames(made);
}

const general = "General";
