import { type Reference, type TableRows } from "../../formula/reference";
import { type ReadCells, type WorkbookReader } from "../../sharing/reading/workbookReader";
import { indexOfName, textOf } from "../presets/presetsTable";
import { readExcel } from "../run";
import { linesAbove } from "../presets/sourceLines";
import { readInParts } from "../tables/tables";

/** Follows the references of a formula that stands on the given sheet. */
export function methodReader(sheet: string): WorkbookReader {
  return {
    read: (reference) =>
      readExcel(async (context) => {
        const range = await rangeOf(context, reference, sheet);
        const headed = reference.kind === "columns" && reference.rows !== "body";
        return range && readRange(context, range, headed);
      }),
    linesAbove,
  };
}

async function rangeOf(
  context: Excel.RequestContext,
  reference: Reference,
  own: string,
): Promise<Excel.Range | null> {
  switch (reference.kind) {
    case "columns":
      return columnsOf(context, reference);
    case "range": {
      const sheet = context.workbook.worksheets.getItemOrNullObject(reference.sheet ?? own);
      await context.sync();
      if (sheet.isNullObject) return null;
      const range = sheet.getRange(reference.address);
      return reference.spilled ? present(context, range.getSpillingToRangeOrNullObject()) : range;
    }
    case "name": {
      const { names, tables } = context.workbook;
      const name = names.getItemOrNullObject(reference.name);
      const table = tables.getItemOrNullObject(reference.name);
      await context.sync();
      if (!name.isNullObject) return present(context, name.getRangeOrNullObject());
      return table.isNullObject ? null : table.getDataBodyRange();
    }
  }
}

async function present(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range | null> {
  await context.sync();
  return range.isNullObject ? null : range;
}

async function columnsOf(
  context: Excel.RequestContext,
  { table: name, first, last, rows }: Extract<Reference, { kind: "columns" }>,
): Promise<Excel.Range | null> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("showHeaders");
  await context.sync();
  if (table.isNullObject || !table.showHeaders) return null;
  const headerRow = table.getHeaderRowRange().load("values");
  await context.sync();
  const header = headerRow.values[0].map(textOf);
  const whole = rowsOf(table, headerRow, rows);
  if (first === null || last === null) return whole;
  const [from, to] = [indexOfName(header, first), indexOfName(header, last)];
  return from < 0 || to < 0 ? null : whole.getColumn(from).getBoundingRect(whole.getColumn(to));
}

function rowsOf(table: Excel.Table, headerRow: Excel.Range, rows: TableRows): Excel.Range {
  switch (rows) {
    case "body":
      return table.getDataBodyRange();
    case "headers":
      return headerRow;
    case "headed":
      return headerRow.getBoundingRect(table.getDataBodyRange());
    case "all":
      return table.getRange();
  }
}

/** @param headed the first row holds the headers; what stands above it is something else. */
async function readRange(
  context: Excel.RequestContext,
  range: Excel.Range,
  headed: boolean,
): Promise<ReadCells> {
  range.load("rowCount,columnCount,rowIndex,address");
  const first = range.getCell(0, 0).load("formulas");
  await context.sync();
  const above = range.rowIndex > 0 && !headed ? range.getRow(0).getOffsetRange(-1, 0).load("values") : null;
  const cells = await readInParts(context, range);
  await context.sync();
  const headings = above?.values[0] as unknown[] | undefined;
  const formula: unknown = first.formulas[0][0];
  return {
    cells,
    // Headings are texts; numbers above a range are further data.
    headings: headings?.every((cell) => typeof cell === "string" && cell !== "")
      ? headings.map(textOf)
      : null,
    formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
    address: range.address,
  };
}
