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
  }
}
