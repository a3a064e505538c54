import { headerRowsSearched } from "../../cells/check/block";
import { localAddress } from "../../formula/sheetName";
import { failWorkbook } from "../problems";
import { readExcel } from "../run";
import { placeProperties, touchedTable } from "../tables/makeTable";
import { selectedRanges } from "../tables/selection";
import { findTable, readInParts } from "../tables/tables";
import { namedCells, sourceName } from "./cleanNames";
import { type CheckedCells, type CheckedPlace } from "./checkContract";

export function checkedCells(of: string | CheckedPlace | null): Promise<CheckedCells> {
  return readExcel(async (context) => {
    const found =
      of === null
        ? await selectedCells(context)
        : typeof of === "string"
          ? await sourceOf(context, of)
          : { range: context.workbook.worksheets.getItem(of.sheet).getRange(of.address), table: null };
    const { range } = found;
    const sheet = range.worksheet.load("name");
    range.load(placeProperties);
    await context.sync();
    const top = range
      .getRow(0)
      .getResizedRange(Math.min(range.rowCount, headerRowsSearched + 1) - 1, 0)
      .load("numberFormat");
    await context.sync();
    return {
      sheet: sheet.name,
      address: localAddress(range.address),
      table: found.table,
      isSelection: typeof of !== "string" && found.table === null,
      row: range.rowIndex,
      column: range.columnIndex,
      values: await readInParts(context, range),
      formats: top.numberFormat as string[][],
    };
  });
}

/** Of a clean table the cells that it was made of, where they are still there; with what has been added below them. */
async function sourceOf(context: Excel.RequestContext, table: string): Promise<Found> {
  const name = context.workbook.names.getItemOrNullObject(sourceName(table)).load("formula");
  await context.sync();
  const cells = name.isNullObject ? null : namedCells(String(name.formula));
  if (cells?.kind === "columns") return cellsOfTable(context, cells.table);
  if (cells?.kind !== "range" || cells.sheet === null) return cellsOfTable(context, table);
  const sheet = context.workbook.worksheets.getItemOrNullObject(cells.sheet);
  await context.sync();
  if (sheet.isNullObject) return cellsOfTable(context, table);
  const range = sheet.getRange(cells.address).load("rowCount");
  await context.sync();
  const below = range.getCell(range.rowCount - 1, 0).getSurroundingRegion();
  return { range: range.getBoundingRect(below), table: null };
}

interface Found {
  readonly range: Excel.Range;
  readonly table: string | null;
}

async function cellsOfTable(context: Excel.RequestContext, name: string): Promise<Found> {
  const table = await findTable(context, name);
  const header = table.getHeaderRowRange();
  // Without a totals row, which is no data.
  return { range: header.getBoundingRect(table.getDataBodyRange()), table: table.name };
}

/** One cell stands for its whole sheet where that holds no table: parts of a publisher's table are apart by blank rows. */
async function selectedCells(context: Excel.RequestContext): Promise<Found> {
  const [selected, ...others] = await selectedRanges(context);
  if (!selected) return failWorkbook("noCellSelected", {});
  if (others.length > 0) failWorkbook("severalAreas", {});
  const own = await touchedTable(context, selected);
  if (own?.holdsAll) return cellsOfTable(context, own.name);
  const tables = selected.worksheet.tables.load("items/name");
  await context.sync();
  const isCell = selected.rowCount === 1 && selected.columnCount === 1;
  const around = tables.items.length === 0 ? selected.worksheet : selected.getSurroundingRegion();
  const range = (isCell ? around : selected).getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  if (range.isNullObject) return failWorkbook("emptySelection", {});
  const touched = await touchedTable(context, range);
  if (touched) failWorkbook("touchesTable", { cells: localAddress(range.address), table: touched.name });
  return { range, table: null };
}

export function showCell({ sheet, address }: CheckedPlace, row: number, column: number): Promise<void> {
  return readExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (found.isNullObject) return failWorkbook("changedMeanwhile", {});
    found.activate();
    found.getRange(address).getCell(row, column).select();
    await context.sync();
  });
}
