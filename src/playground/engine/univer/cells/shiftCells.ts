import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import type { Area } from "../../engine";
import { areaOf, rangeOf, univerRange, type UniverContext, type UniverRange } from "../context";

const commands = {
  down: InsertRangeMoveDownCommand.id,
  right: InsertRangeMoveRightCommand.id,
  up: DeleteRangeMoveUpCommand.id,
  left: DeleteRangeMoveLeftCommand.id,
};

/**
 * Inserts or deletes cells so that their neighbors move. Univer's commands work on the sheet on screen and select what
 * they have moved, so for their duration the wanted sheet stands in for it, and the selection is put back.
 */
export function shiftCells(context: UniverContext, area: Area, direction: keyof typeof commands): void {
  const model = context.workbook.getWorkbook();
  const sheet = model.getSheetBySheetId(area.sheet);
  if (!sheet) throw new Error(`There is no sheet ${area.sheet}`);
  const selected = context.workbook.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
  const active = context.workbook.getActiveSheet().getSheetId();
  const standIn = model as { getActiveSheet?: () => typeof sheet };
  standIn.getActiveSheet = () => sheet;
  try {
    // The command is run before this returns; only its listeners come later.
    void context.commands.executeCommand(commands[direction], { range: univerRange(area) });
  } finally {
    // Uncovers the class's own method.
    delete standIn.getActiveSheet;
  }
  if (selected && active === area.sheet) rangeOf(context, areaOf(active, selected as UniverRange)).activate();
}
