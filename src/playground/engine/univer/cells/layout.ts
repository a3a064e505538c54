import { BorderStyleTypes, BorderType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SetHorizontalTextAlignCommand } from "@univerjs/sheets";
import "@univerjs/sheets-numfmt/facade";
import type { Area, CellStyle, EngineLayout } from "../../engine";
import { areaOf, modelOf, rangeOf, sheetOf, univerRange, type UniverContext } from "../context";
import { cellPosition, cellsBox } from "./positions";
import { shiftCells } from "./shiftCells";

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
    else shiftCells(this.context, area, shift);
  }

  remove(area: Area, shift: "up" | "left"): void {
    const { rows, columns } = this.size(area.sheet);
    const sheet = sheetOf(this.context, area.sheet);
    if (shift === "up" && area.columns >= columns) sheet.deleteRows(area.row, area.rows);
    else if (shift === "left" && area.rows >= rows) sheet.deleteColumns(area.column, area.columns);
    else shiftCells(this.context, area, shift);
  }

  merge(area: Area): void {
    rangeOf(this.context, area).merge();
  }

  merged(sheet: string): Area[] {
    return modelOf(this.context, sheet)
      .getMergeData()
      .map((range) => areaOf(sheet, range));
  }

  cellPosition(row: number, column: number) {
    return cellPosition(this.context, row, column);
  }

  cellsBox() {
    return cellsBox(this.context);
  }

  columnWidth(sheet: string, column: number): number {
    return sheetOf(this.context, sheet).getColumnWidth(column);
  }

  setColumnWidth(sheet: string, column: number, columns: number, pixels: number): void {
    sheetOf(this.context, sheet).setColumnWidths(column, columns, pixels);
  }

  rowHeight(sheet: string, row: number): number {
    return sheetOf(this.context, sheet).getRowHeight(row);
  }

  setRowHeight(sheet: string, row: number, rows: number, pixels: number): void {
    sheetOf(this.context, sheet).setRowHeightsForced(row, rows, pixels);
  }

  rule(sheet: string, row: number, column: number): string | null {
    return modelOf(this.context, sheet).getComposedCellStyle(row, column).bd?.b?.cl.rgb ?? null;
  }

  setRule(area: Area, color: string | null): void {
    const last = { ...area, row: area.row + area.rows - 1, rows: 1 };
    const style = color === null ? BorderStyleTypes.NONE : BorderStyleTypes.THIN;
    rangeOf(this.context, last).setBorder(BorderType.BOTTOM, style, color ?? undefined);
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
      verticalAlignment: verticals.find(([, univer]) => univer === style.vt)?.[0] ?? null,
    };
  }

  setStyle(area: Area, style: CellStyle): void {
    const range = rangeOf(this.context, area);
    const { bold, italic, wrap, fontSize, fontColor, fill, horizontalAlignment, verticalAlignment } = style;
    if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
    if (italic !== undefined) range.setFontStyle(italic ? "italic" : "normal");
    if (fontSize !== undefined) range.setFontSize(fontSize);
    if (fontColor !== undefined) range.setFontColor(fontColor);
    if (fill !== undefined) range.setBackground(fill ?? "");
    if (horizontalAlignment !== undefined) this.align(area, horizontalAlignment);
    if (verticalAlignment)
      range.setVerticalAlignment(verticalAlignment === "center" ? "middle" : verticalAlignment);
    if (wrap !== undefined) range.setWrap(wrap);
  }

  private align(area: Area, alignment: NonNullable<CellStyle["horizontalAlignment"]> | null): void {
    const value = alignments.find(([name]) => name === alignment)?.[1] ?? HorizontalAlign.UNSPECIFIED;
    const place = { unitId: this.context.unit, subUnitId: area.sheet, range: univerRange(area) };
    this.context.commands.syncExecuteCommand(SetHorizontalTextAlignCommand.id, { ...place, value });
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
    // General by its name: to take a format away, Univer writes into the cells, which ends a spill and makes TRUE a 1.
    rangeOf(this.context, area).setNumberFormats(formats.map((row) => [...row]));
  }

  clearStyle(area: Area): void {
    rangeOf(this.context, area).clearFormat();
  }
}

const alignments = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
] as const;

const verticals = [
  ["top", VerticalAlign.TOP],
  ["center", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
] as const;
