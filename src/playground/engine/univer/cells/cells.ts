import { type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Area, CellInput, CellValue, EngineCells } from "../../engine";
import { cellData, cellValue } from "./cellData";
import { areaOf, modelOf, rangeOf, univerRange, type UniverContext, type UniverRange } from "../context";

type CellsOfSheet = Nullable<Record<number, Nullable<Record<number, Nullable<ICellData>>>>>;

export class UniverCells implements EngineCells {
  private readonly formulaData: FormulaDataModel;

  constructor(private readonly context: UniverContext) {
    this.formulaData = context.injector.get(FormulaDataModel);
  }

  /** Univer shows spilled numbers rounded to 12 digits; its formula model keeps them whole. */
  values(area: Area) {
    const model = modelOf(this.context, area.sheet);
    const spilled = this.formulaData.getArrayFormulaCellData()?.[this.context.unit]?.[
      area.sheet
    ] as CellsOfSheet;
    return mapCells(area, (row, column) =>
      cellValue(spilled?.[row]?.[column] ?? model.getCellRaw(row, column)),
    );
  }

  texts(area: Area) {
    const values = this.values(area);
    return rangeOf(this.context, area)
      .getDisplayValues()
      .map((row, i) => row.map((text, j) => logicalText(values[i][j]) ?? text ?? ""));
  }

  formulas(area: Area) {
    const model = modelOf(this.context, area.sheet);
    return mapCells(area, (row, column) => {
      const cell = model.getCellRaw(row, column);
      if (!cell?.f && !cell?.si) return null;
      return this.formulaData.getFormulaStringByCell(row, column, area.sheet, this.context.unit) || null;
    });
  }

  write(area: Area, rows: readonly (readonly CellInput[])[]): void {
    const value: Record<number, Record<number, ICellData>> = {};
    rows.forEach((cells, i) => {
      const row: Record<number, ICellData> = (value[area.row + i] = {});
      cells.forEach((cell, j) => {
        if (cell !== undefined) row[area.column + j] = cellData(cell);
      });
    });
    this.context.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.context.unit,
      subUnitId: area.sheet,
      range: univerRange(area),
      value,
    });
  }

  spill(sheet: string, row: number, column: number): Area | null {
    const ranges = this.formulaData.getArrayFormulaRange()?.[this.context.unit]?.[sheet];
    const range = ranges?.[row]?.[column] as UniverRange | undefined;
    if (!range) return null;
    const model = modelOf(this.context, sheet);
    const shown = cellValue(model.getCellRaw(row, column));
    return shown === "#SPILL!" ? null : areaOf(sheet, range);
  }

  used(sheet: string): Area | null {
    const written = modelOf(this.context, sheet).getCellMatrix();
    const scope = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
    const include = (row: number, column: number, cell: Nullable<ICellData>) => {
      if (cellValue(cell) === null && !cell?.f && !cell?.si) return;
      scope.startRow = Math.min(scope.startRow, row);
      scope.endRow = Math.max(scope.endRow, row);
      scope.startColumn = Math.min(scope.startColumn, column);
      scope.endColumn = Math.max(scope.endColumn, column);
    };
    written.forValue((row, column, cell) => include(row, column, cell));
    const spilled = this.formulaData.getArrayFormulaCellData()?.[this.context.unit]?.[sheet] as CellsOfSheet;
    for (const [row, cells] of Object.entries(spilled ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) include(Number(row), Number(column), cell);
    }
    return scope.endRow < 0 ? null : areaOf(sheet, scope);
  }

  allFormulas() {
    return this.context.workbook.getSheets().flatMap((sheet) => {
      const found: { sheet: string; row: number; column: number; formula: string }[] = [];
      const id = sheet.getSheetId();
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!cell?.f && !cell?.si) return;
          const formula = this.formulaData.getFormulaStringByCell(row, column, id, this.context.unit);
          if (formula) found.push({ sheet: id, row, column, formula });
        });
      return found;
    });
  }
}

/** Univer gives 1 and 0 for what it draws as TRUE and FALSE, whatever the number format. */
function logicalText(value: CellValue): string | null {
  return typeof value === "boolean" ? String(value).toUpperCase() : null;
}

function mapCells<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  const rows: T[][] = new Array(area.rows);
  for (let r = 0; r < area.rows; r++) {
    const row: T[] = new Array(area.columns);
    for (let c = 0; c < area.columns; c++) row[c] = of(area.row + r, area.column + c);
    rows[r] = row;
  }
  return rows;
}
