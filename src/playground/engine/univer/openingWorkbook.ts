import type { ICellData, IWorkbookData, IWorksheetData, LocaleType } from "@univerjs/core";
import type { Area, InitialSheet } from "../engine";
import { storedData } from "./cells/cellData";
import { styleData } from "./cells/styles";

/** The workbook the grid opens with, as Univer's data. */
export function openingWorkbook(
  unit: string,
  locale: LocaleType,
  sheets: readonly InitialSheet[],
): Partial<IWorkbookData> {
  return {
    id: unit,
    name: "Book1",
    locale,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, worksheet(sheet)])),
  };
}

function worksheet(sheet: InitialSheet): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const block of sheet.blocks) {
    const style = styleData(block.style, block.numberFormat);
    block.rows.forEach((row, i) =>
      row.forEach((value, j) => {
        if (value === null && Object.keys(style).length === 0) return;
        (cells[block.row + i] ??= {})[block.column + j] = { ...withoutBlanks(storedData(value)), s: style };
      }),
    );
  }
  const rows = Math.max(0, ...Object.keys(cells).map(Number)) + 1;
  return {
    id: sheet.id,
    name: sheet.name,
    cellData: cells,
    rowCount: Math.max(1000, rows + 200),
    columnCount: 40,
    rowData: rowHeights(sheet),
    defaultColumnWidth: 88,
    columnData: Object.fromEntries(sheet.columnWidths.map((w, i) => [i, { w }])),
  };
}

/** Large letters need taller rows; Univer fits rows only as they are edited. */
function rowHeights(sheet: InitialSheet): Record<number, { h: number }> {
  const tall = sheet.blocks.filter(({ style }) => (style.fontSize ?? 0) > 12);
  return Object.fromEntries(
    tall.map(({ row, style }) => [row, { h: Math.round((style.fontSize ?? 0) * 2) }]),
  );
}

/** The opening data are the whole cell, so there is nothing to erase with null. */
function withoutBlanks(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

/** A block of one formula and otherwise empty cells marks the area the formula will spill into. */
export function expectedSpills(sheets: readonly InitialSheet[]): Area[] {
  return sheets.flatMap((sheet) =>
    sheet.blocks.flatMap(({ row, column, rows }) => {
      const [first, ...rest] = rows.flat();
      const marks = rest.length > 0 && typeof first === "string" && first.startsWith("=");
      if (!marks || rest.some((cell) => cell !== null)) return [];
      return [{ sheet: sheet.id, row, column, rows: rows.length, columns: rows[0].length }];
    }),
  );
}
