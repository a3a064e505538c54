import { localAddress } from "../../formula/sheetName";
import { putValues } from "../cells/cellText";
import { contentProperties, type Contents, contentsOf } from "../cells/heldCells";
import { type CellsForTable, type MadeTable, type NewTable, type TableSelected } from "../contract";
import { textOf } from "../presets/presetsTable";
import { failWorkbook } from "../problems";
import { readExcel, refuseProtectedSheet, runAsOneStep } from "../run";
import { namesColumns, tableName } from "./firstRow";
import { freeTableName } from "./freeTableName";
import { selectedRanges } from "./selection";
import { findTable } from "./tables";

/** Rows below the first one that are looked at to tell names from data. */
const rowsLooked = 50;

export const placeProperties = "address,rowIndex,columnIndex,rowCount,columnCount";

/** One cell stands for its surroundings, as with Ctrl+T; blank rows and columns at the edges are left out. */
export function cellsForTable(): Promise<CellsForTable | TableSelected> {
  return readExcel(async (context) => {
    const [selected, ...others] = await selectedRanges(context);
    if (!selected) return failWorkbook("noCellSelected", {});
    if (others.length > 0) failWorkbook("severalAreas", {});
    const own = await touchedTable(context, selected);
    if (own?.holdsAll) return { table: own.name };
    const isCell = selected.rowCount === 1 && selected.columnCount === 1;
    const whole = isCell ? selected.getSurroundingRegion() : selected;
    const cells = whole.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (cells.isNullObject) return failWorkbook("emptySelection", {});
    const touched = await touchedTable(context, cells);
    if (touched?.holdsAll) return { table: touched.name };
    if (touched) failWorkbook("touchesTable", { cells: localAddress(cells.address), table: touched.name });
    return (await lookAt(context, cells)).found;
  });
}

/** The first table that cells touch, and whether they lie in it; null where they touch none. Loads the place of the cells. */
export async function touchedTable(context: Excel.RequestContext, cells: Excel.Range) {
  const tables = cells.load(placeProperties).getTables(false).load("items/name");
  await context.sync();
  const [table] = tables.items;
  if (!table) return null;
  const place = table.getRange().load(placeProperties);
  await context.sync();
  const ends = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) =>
    [-rowIndex, -columnIndex, rowIndex + rowCount, columnIndex + columnCount] as const;
  const outer = ends(place);
  return { name: table.name, holdsAll: ends(cells).every((end, side) => end <= outer[side]) };
}

interface Looked {
  readonly found: CellsForTable;
  /** What stands in the first row. */
  readonly before: Contents;
  /** Whether some formula would be saved as one of an array: of one cell, as tables hold it, or of several, as they do not. */
  readonly holdsArray: boolean;
}

/** @throws WorkbookError in words where Excel makes no table of the cells, or would change more than their first row. */
async function lookAt(context: Excel.RequestContext, cells: Excel.Range): Promise<Looked> {
  await refuseProtectedSheet(context, cells.worksheet);
  const first = cells.getRow(0).load(`${contentProperties},text`);
  // Excel makes a table of merged cells and takes the merging away.
  const merged = cells.getMergedAreasOrNullObject().load("address");
  const sheet = cells.worksheet.load("name");
  cells.load(`${placeProperties},hasSpill,savedAsArray`);
  await context.sync();
  const address = localAddress(cells.address);
  if (cells.rowCount < 2 || cells.columnCount < 2) failWorkbook("noRectangle", { cells: address });
  if (!merged.isNullObject) failWorkbook("mergedCells", { cells: merged.address.replace(/^.*!/s, "") });
  // null: some cells of them.
  if (cells.hasSpill !== false) failWorkbook("arrayInside", { cells: address });
  const rows = Math.min(cells.rowCount - 1, rowsLooked);
  const below = cells
    .getRow(1)
    .getResizedRange(rows - 1, 0)
    .load("values");
  await context.sync();
  const before = contentsOf(first);
  const isText = (content: unknown) => typeof content === "string" && !content.startsWith("=");
  const found: CellsForTable = {
    sheet: sheet.name,
    address,
    first: first.values[0].map((value: unknown, i) => nameShown(value, first.text[0][i])),
    namesColumns: namesColumns(first.values[0], below.values),
    becomesText: !before[0].every(isText),
  };
  return { found, before, holdsArray: cells.savedAsArray !== false };
}

/** A number is called as it is shown, unless its column is too narrow for it. */
function nameShown(value: unknown, text: string): string {
  return typeof value === "number" && !/^#+$/.test(text) ? text : textOf(value);
}

/** Of the rest of the sheet nothing is changed, and what stood in the first row can be put back. */
export function makeTable({ cells, names, addsRow }: NewTable): Promise<MadeTable> {
  return runAsOneStep((step) =>
    step(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(cells.sheet);
      await context.sync();
      if (sheet.isNullObject) return failWorkbook("changedMeanwhile", {});
      const range = sheet.getRange(cells.address);
      const touched = await touchedTable(context, range);
      if (touched) failWorkbook("touchesTable", { cells: cells.address, table: touched.name });
      const { found, before, holdsArray } = await lookAt(context, range);
      if (String(found.first) !== String(cells.first)) failWorkbook("changedMeanwhile", {});
      const table = await freeTableName(context, tableName(cells.sheet, addsRow ? "" : cells.first[0]));
      const added = context.workbook.tables.add(range, !addsRow);
      await context.sync().catch((error: unknown) => {
        if (holdsArray) failWorkbook("arrayInside", { cells: cells.address });
        throw error;
      });
      const made = { table, names, before: addsRow ? null : before };
      try {
        added.name = table;
        const header = added.getHeaderRowRange().load("values");
        await context.sync();
        names.forEach((name, i) => {
          if (header.values[0][i] !== name) putValues(header.getCell(0, i), [[name]]);
        });
        await context.sync();
        return made;
      } catch (error) {
        await takeBack(context, added, made).catch(() =>
          failWorkbook("halfWritten", { cells: cells.address }),
        );
        throw error;
      }
    }),
  );
}

export function unmakeTable(made: MadeTable): Promise<void> {
  return runAsOneStep((step) =>
    step(async (context) => {
      const table = await findTable(context, made.table);
      await refuseProtectedSheet(context, table.worksheet);
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      if (String(header.values[0]) !== String(made.names)) failWorkbook("changedMeanwhile", {});
      await takeBack(context, table, made);
    }),
  );
}

async function takeBack(
  context: Excel.RequestContext,
  table: Excel.Table,
  { before }: MadeTable,
): Promise<void> {
  const sheet = table.worksheet.load("name");
  const header = table.getHeaderRowRange().load("address");
  await context.sync();
  const row = context.workbook.worksheets.getItem(sheet.name).getRange(localAddress(header.address));
  table.convertToRange();
  if (before) row.formulas = before.map((cells) => [...cells]);
  else row.delete("Up");
  await context.sync();
}
