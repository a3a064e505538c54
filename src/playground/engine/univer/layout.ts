import { type Dimension, HorizontalAlign, type IStyleData, WrapStrategy } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Area, CellStyle, EngineLayout } from "../engine";
import { modelOf, rangeOf, sheetOf, univerRange, type UniverContext } from "./context";
import { styleData } from "./styles";

/** Univer's own constants: Dimension is a const enum, which isolated modules cannot read. */
const byColumns = 1 as Dimension;
const byRows = 2 as Dimension;

export class UniverLayout implements EngineLayout {
  constructor(private readonly context: UniverContext) {}

  size(sheet: string) {
    const found = sheetOf(this.context, sheet);
    return { rows: found.getMaxRows(), columns: found.getMaxColumns() };
  }

  /** Grows the sheet so that an area fits: Univer's sheets have the size they were made with, Excel's do not. */
  ensure(area: Area): void {
    const sheet = sheetOf(this.context, area.sheet);
    if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows);
    if (area.column + area.columns > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columns);
  }

  insert(area: Area, shift: "down" | "right"): void {
    const { rows, columns } = this.size(area.sheet);
    const sheet = sheetOf(this.context, area.sheet);
    if (shift === "down" && area.columns >= columns) sheet.insertRows(area.row, area.rows);
    else if (shift === "right" && area.rows >= rows) sheet.insertColumns(area.column, area.columns);
    else rangeOf(this.context, area).insertCells(shift === "down" ? byRows : byColumns);
  }

  remove(area: Area, shift: "up" | "left"): void {
    const { rows, columns } = this.size(area.sheet);
    const sheet = sheetOf(this.context, area.sheet);
    if (shift === "up" && area.columns >= columns) sheet.deleteRows(area.row, area.rows);
    else if (shift === "left" && area.rows >= rows) sheet.deleteColumns(area.column, area.columns);
    else rangeOf(this.context, area).deleteCells(shift === "up" ? byRows : byColumns);
  }

  columnWidth(sheet: string, column: number): number {
    return sheetOf(this.context, sheet).getColumnWidth(column);
  }

  setColumnWidth(sheet: string, column: number, columns: number, pixels: number): void {
    sheetOf(this.context, sheet).setColumnWidths(column, columns, pixels);
  }

  style(sheet: string, row: number, column: number): CellStyle {
    const style = modelOf(this.context, sheet).getComposedCellStyle(row, column);
    return {
      bold: style.bl === 1,
      italic: style.it === 1,
      wrap: style.tb === WrapStrategy.WRAP,
      fontSize: style.fs ?? 11,
      fontColor: style.cl?.rgb ?? null,
      fill: style.bg?.rgb ?? null,
      horizontalAlignment: alignments.find(([, univer]) => univer === style.ht)?.[0] ?? null,
    };
  }

  setStyle(area: Area, style: CellStyle): void {
    this.apply(area, () => styleData(style));
  }

  numberFormats(area: Area): string[][] {
    const model = modelOf(this.context, area.sheet);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (_, c) => model.getComposedCellStyle(area.row + r, area.column + c).n?.pattern ?? "General",
      ),
    );
  }

  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void {
    this.apply(area, (r, c) => ({ n: formats[r][c] === "General" ? null : { pattern: formats[r][c] } }));
  }

  clearStyle(area: Area): void {
    this.apply(area, () => null);
  }

  private apply(area: Area, styleOf: (row: number, column: number) => IStyleData | null): void {
    const value = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => ({ s: styleOf(r, c) })),
    );
    this.context.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.context.unit,
      subUnitId: area.sheet,
      range: univerRange(area),
      value,
    });
  }
}

const alignments = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
] as const;
