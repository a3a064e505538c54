import { type Grid } from "../../cells/grid";
import { holdsWeights } from "../../cells/tables/holdsWeights";
import { type ActiveCell, type TableContent, type TableOutline } from "../contract";
import { fieldAt, indexOfName, isPresetsHeader, textOf } from "../presets/presetsTable";
import { mayHoldWeights, mostRows } from "../presets/recognition";
import { failWorkbook } from "../problems";
import { readGrid } from "../cells/readGrid";
import { readExcel } from "../run";
import { selectedRanges } from "./selection";

export function listTables(): Promise<readonly TableOutline[]> {
  return readExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/showHeaders");
    await context.sync();
    const parts = tables.items.map((table) => ({
      table,
      sheet: table.worksheet.load("name,id"),
      header: table.showHeaders ? table.getHeaderRowRange().load("values") : null,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    await context.sync();
    const own = parts.filter(({ table, sheet }) => !isFormerCopy(table.name, sheet.name));
    const found = own.map(({ table, sheet, header, range }) => {
      const names = header ? header.values[0].map(textOf) : [];
      const at = fieldAt(names, "indicator");
      const whole = mayHoldWeights(names) && range.rowCount <= mostRows;
      const body = whole || isPresetsHeader(names) ? table.getDataBodyRange() : null;
      const cells = (whole ? body : body?.getColumn(at))?.load("values") ?? null;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      const place = { sheetId: sheet.id, row, column, rows, columns };
      return { outline: { name: table.name, sheet: sheet.name, place, header: names }, cells, at, whole };
    });
    await context.sync();
    return found.map(({ outline, cells, at, whole }) => {
      const others = found.filter((other) => other.outline !== outline).map((other) => other.outline.header);
      const isPresets = cells && (!whole || holdsWeights(outline.header, cells.values, others));
      const indicators = isPresets ? cells.values.map((row) => textOf(row[whole ? at : 0])) : null;
      return { ...outline, indicators };
    });
  });
}

/** Figures that the pane wrote as a table before it published: they are results, and nothing to make an index of. */
function isFormerCopy(table: string, sheet: string): boolean {
  return /^copy\d*$/i.test(table) && /^QEI copy( \d+)?$/i.test(sheet);
}

export function readTable(name: string): Promise<TableContent> {
  return readExcel(async (context) => {
    const table = await findTable(context, name);
    const sheet = table.worksheet.load("name");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange();
    body.load("rowCount,columnCount");
    await context.sync();
    const rows = await readInParts(context, body);
    return { name: table.name, sheet: sheet.name, header: header.values[0].map(textOf), rows };
  });
}

/** @throws WorkbookError `tableGone` when there is no such table, `noHeaderRow` where it shows none: its columns have no names. */
export async function findTable(context: Excel.RequestContext, name: string): Promise<Excel.Table> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name,showHeaders");
  await context.sync();
  if (table.isNullObject) return failWorkbook("tableGone", { table: name });
  return table.showHeaders ? table : failWorkbook("noHeaderRow", { table: table.name });
}

/** Every cell of a range in the forms that src/cells reads. Its rowCount and columnCount must be loaded. */
export function readInParts(context: Excel.RequestContext, body: Excel.Range): Promise<Grid> {
  return readGrid(context, body, "values,valueTypes", ({ values, valueTypes }, row, column) =>
    cellOf(values[row][column], valueTypes[row][column]),
  );
}

/** A cell in the form in which Excel hands it to a worksheet function; a blank is told from 0 by its type. */
export function cellOf(value: unknown, type: string): unknown {
  if (type === "Empty") return null;
  return type === "Error" ? { type: "Error", basicValue: value } : value;
}

/** Name of the first table that the selection touches, or null. */
export function selectedTable(): Promise<string | null> {
  return readExcel(async (context) => {
    const touched = (await selectedRanges(context)).map((range) => range.getTables(false).load("items/name"));
    await context.sync();
    return touched.flatMap(({ items }) => items)[0]?.name ?? null;
  });
}

export function selectRow(name: string, row: number): Promise<void> {
  return readExcel(async (context) => {
    const table = await findTable(context, name);
    table.getDataBodyRange().getRow(row).select();
    await context.sync();
  });
}

export function selectColumn(name: string, header: string, row: number | null): Promise<void> {
  return readExcel(async (context) => {
    const table = await findTable(context, name);
    const headers = table.getHeaderRowRange().load("values");
    await context.sync();
    const at = indexOfName(headers.values[0].map(textOf), header);
    const column = table.getDataBodyRange().getColumn(Math.max(0, at));
    (row === null ? column : column.getCell(row, 0)).select();
    await context.sync();
  });
}

export function activeCell(): Promise<ActiveCell> {
  return readExcel(async (context) => {
    const shown = "formulas,rowIndex,columnIndex";
    const cell = context.workbook.getActiveCell().load(`address,text,valueTypes,${shown}`);
    const parent = cell.getSpillParentOrNullObject().load(shown);
    await context.sync();
    const anchor = parent.isNullObject ? cell : parent;
    const [[formula]] = anchor.formulas;
    return {
      address: cell.address,
      formula: typeof formula === "string" && formula.startsWith("=") ? formula : "",
      offset: { down: cell.rowIndex - anchor.rowIndex, right: cell.columnIndex - anchor.columnIndex },
      text: cell.text[0][0],
      isError: cell.valueTypes[0][0] === "Error",
    };
  });
}
