import type { EngineSheets } from "../engine";
import { sheetOf, type UniverContext } from "./context";

/** Rows and columns of a new sheet: enough for what is published of 1,000 units and 40 indicators, few enough to draw fast. */
const newSheet = { rows: 5000, columns: 120 };

export class UniverSheets implements EngineSheets {
  constructor(private readonly context: UniverContext) {}

  list() {
    return this.context.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      hidden: sheet.isSheetHidden(),
    }));
  }

  active(): string {
    return this.context.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (id !== this.active()) this.context.workbook.setActiveSheet(id);
  }

  /** Unlike a person's click on "+", adding a sheet from code leaves the active sheet active. */
  add(name: string): string {
    const active = this.active();
    const sheet = this.context.workbook.insertSheet(name, {
      index: this.context.workbook.getSheets().length,
      sheet: { rowCount: newSheet.rows, columnCount: newSheet.columns },
    });
    this.activate(active);
    return sheet.getSheetId();
  }

  remove(id: string): void {
    this.context.workbook.deleteSheet(id);
  }

  rename(id: string, name: string): void {
    sheetOf(this.context, id).setName(name);
  }

  showsGridlines(id: string): boolean {
    return !sheetOf(this.context, id).hasHiddenGridLines();
  }

  showGridlines(id: string, shown: boolean): void {
    sheetOf(this.context, id).setHiddenGridlines(!shown);
  }

  setHidden(id: string, hidden: boolean): void {
    const sheet = sheetOf(this.context, id);
    if (hidden) sheet.hideSheet();
    else sheet.showSheet();
  }
}
