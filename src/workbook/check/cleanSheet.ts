import { type Content } from "../cells/heldCells";
import { putFormats, putRows } from "../cells/putRows";
import { putValues } from "../cells/cellText";
import { rectangleAddress } from "../../formula/a1";
import { withSheet } from "../../formula/sheetName";
import { structuredText } from "../../formula/structured";
import { columnWidths } from "../insert/columnWidths";
import { onNewSheet, refuseProtectedWorkbook } from "../insert/newSheet";
import { failWorkbook } from "../problems";
import { runAsOneStep } from "../run";
import { tableName } from "../tables/firstRow";
import { freeTableName } from "../tables/freeTableName";
import { type CleanSheet, type MadeSheet } from "./checkContract";
import { decisionsName, sourceName } from "./cleanNames";
import { type PlannedSheet, plannedSheet } from "./plannedSheet";

/** Writes a clean sheet; where Excel refuses in the middle, sheet and names are taken out again. */
export function writeCleanSheet(request: CleanSheet): Promise<MadeSheet> {
  const plan = plannedSheet(request);
  return onNewSheet(request.name, async (context, sheet) => {
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
    for (const part of [plan.decisions, plan.log]) await putPart(context, sheet, plan, part);
    sheet.activate();
    await context.sync();
    // Last, since taking the sheet out takes no name with it.
    await addNames(context, table, {
      source: source.table === null ? withSheet(source.sheet, fixed(source)) : wholeTable(source.table),
      decisions: withSheet(sheet.name, decisionCells(plan)),
    });
    return { table, sheet: sheet.name };
  });
}

const general = "General";

/** Columns are as wide as these rows take. */
const rowsToFit = 1000;

async function putPart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top }: PlannedSheet,
  { column, header, rows }: PlannedSheet["log"],
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

function firstRows<Row>(rows: Iterable<Row>): Row[] {
  const first: Row[] = [];
  for (const row of rows) if (first.push(row) === rowsToFit) break;
  return first;
}

function putContents(range: Excel.Range, rows: readonly (readonly Content[])[]): void {
  range.formulas = rows.map((row) => [...row]);
}

function fixed({ row, column, values }: CleanSheet["source"]): string {
  return rectangleAddress({ row, column, rows: values.length, columns: values[0].length }, true);
}

function wholeTable(table: string): string {
  return structuredText({ table, sections: ["#All"], columns: null });
}

function decisionCells({ top, decisions: { column, header, rows } }: PlannedSheet): string {
  return rectangleAddress({ row: top, column, rows: rows.count + 1, columns: header.length }, true);
}

/** The names by which source and decisions of a clean table are found again. */
async function addNames(
  context: Excel.RequestContext,
  table: string,
  places: { readonly source: string; readonly decisions: string },
): Promise<void> {
  const { names } = context.workbook;
  try {
    names.add(sourceName(table), `=${places.source}`);
    names.add(decisionsName(table), `=${places.decisions}`);
    await context.sync();
  } catch (error) {
    await removeNames(context, table);
    throw error;
  }
}

async function removeNames(context: Excel.RequestContext, table: string): Promise<void> {
  const { names } = context.workbook;
  const own = [sourceName(table), decisionsName(table)].map((name) =>
    names.getItemOrNullObject(name).load("name"),
  );
  await context.sync();
  for (const name of own) if (!name.isNullObject) name.delete();
  await context.sync();
}

export function takeOutCleanSheet({ table, sheet }: MadeSheet): Promise<void> {
  return runAsOneStep((step) =>
    step(async (context) => {
      const found = context.workbook.tables.getItemOrNullObject(table).load("name");
      const own = context.workbook.worksheets.getItemOrNullObject(sheet);
      await context.sync();
      if (found.isNullObject || own.isNullObject) return failWorkbook("changedMeanwhile", {});
      await refuseProtectedWorkbook(context);
      own.delete();
      await context.sync();
      // A name that stays stands for nothing and is in nobody's way.
      await removeNames(context, table).catch(() => undefined);
    }),
  );
}
