import type { UniverContext } from "../context";

/** Univer's scroll bars lie over the cells. */
const scrollBar = 12;

/** Where a cell of the active sheet is drawn, in pixels of the grid's container. */
export function cellPosition(
  context: UniverContext,
  row: number,
  column: number,
): { left: number; top: number } {
  const sheet = context.workbook.getActiveSheet();
  const box = canvasBox(context);
  const first = sheet.getRange(0, 0).getCellRect();
  const cell = sheet.getRange(row, column).getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const scrolled = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const zoom = sheet.getZoom();
  return {
    left: box.left + (cell.x - (scrolled.x - first.x) - offsetX) * zoom,
    top: box.top + (cell.y - (scrolled.y - first.y) - offsetY) * zoom,
  };
}

export function cellsBox(context: UniverContext): {
  left: number;
  top: number;
  width: number;
  height: number;
} {
  const sheet = context.workbook.getActiveSheet();
  const box = canvasBox(context);
  const first = sheet.getRange(0, 0).getCellRect();
  const zoom = sheet.getZoom();
  const left = box.left + first.x * zoom;
  const top = box.top + first.y * zoom;
  return {
    left,
    top,
    width: box.left + box.width - left - scrollBar,
    height: box.top + box.height - top - scrollBar,
  };
}

function canvasBox({ container }: UniverContext): {
  left: number;
  top: number;
  width: number;
  height: number;
} {
  const outer = container.getBoundingClientRect();
  const inner = container.querySelector("[id^=univer-sheet-main-canvas]")?.getBoundingClientRect() ?? outer;
  return {
    left: inner.left - outer.left,
    top: inner.top - outer.top,
    width: inner.width,
    height: inner.height,
  };
}
