import { type ICommandService, type Injector, type Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../engine";

/** What every part of the Univer engine works with. */
export interface UniverContext {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly unit: string;
  /** The element the grid is drawn in. */
  readonly container: HTMLElement;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

export function sheetOf(context: UniverContext, id: string): FWorksheet {
  const sheet = context.workbook.getSheetBySheetId(id);
  if (!sheet) throw new Error(`There is no sheet ${id}`);
  return sheet;
}

export function modelOf(context: UniverContext, id: string): Worksheet {
  return sheetOf(context, id).getSheet();
}

export function rangeOf(context: UniverContext, area: Area): FRange {
  return sheetOf(context, area.sheet).getRange(area.row, area.column, area.rows, area.columns);
}

export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export function univerRange(area: Area): UniverRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(sheet: string, range: UniverRange): Area {
  return {
    sheet,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
