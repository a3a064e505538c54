import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { Area, EngineSelection } from "../engine";
import { areaOf, rangeOf, type UniverContext } from "./context";

export class UniverSelection implements EngineSelection {
  constructor(private readonly context: UniverContext) {}

  current(): Area {
    const sheet = this.context.workbook.getActiveSheet();
    const range = sheet.getSelection()?.getActiveRange()?.getRange();
    return areaOf(sheet.getSheetId(), range ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 });
  }

  select(area: Area): void {
    if (this.context.workbook.getActiveSheet().getSheetId() !== area.sheet)
      this.context.workbook.setActiveSheet(area.sheet);
    rangeOf(this.context, area).activate();
    // A sheet that has just been activated is measured with the next frame.
    requestAnimationFrame(() => this.reveal(area));
  }

  focus(): void {
    this.context.injector.get(ILayoutService).focus();
  }

  isTyping(): boolean {
    return this.context.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Scrolls, as Excel does, only where the selection's first cell is out of sight. */
  private reveal({ row, column }: Area): void {
    const sheet = this.context.workbook.getActiveSheet();
    const seen = sheet.getVisibleRange();
    if (!seen) return;
    const inSight =
      row >= seen.startRow && row < seen.endRow && column >= seen.startColumn && column < seen.endColumn;
    if (!inSight) sheet.scrollToCell(Math.max(0, row - 2), Math.max(0, column - 1));
  }
}
