type Parameters = Record<string, string>;

export const workbookProblems = {
  tableGone: (p: Parameters) =>
    `Table ${p.table} is no longer in the workbook. Choose another or undo in Excel.`,
  noHeaderRow: (p: Parameters) =>
    `Table ${p.table} has no header row, so its columns have no names. Tick Header Row on Excel's Table Design tab.`,
  presetGone: (p: Parameters) => `${p.table} has no column ${p.preset} any more. Choose another preset.`,
  presetExists: (p: Parameters) => `There is a column ${p.preset} already. Choose another name.`,
  indicatorGone: (p: Parameters) => `${p.table} has no row ${p.indicator} any more. Add it or undo in Excel.`,
  sheetProtected: (p: Parameters) =>
    `${p.sheet ? `Sheet ${p.sheet}` : "The sheet"} is protected. Unprotect it (Review tab), then try again. Nothing is lost.`,
  workbookProtected: () =>
    "The workbook's structure is protected. Unprotect it (Review tab), then try again.",
  readOnly: () => "The workbook is open read-only. Save a copy, then try again. Your weights stay here.",
  cellEditing: () => "Excel is editing a cell. Press Enter or Esc there, then try again.",
  noCellSelected: () => "No cell is selected but a chart or a picture. Click a cell, then try again.",
  noFreeCells: (p: Parameters) =>
    `There are no free cells to the right of ${p.table}. Insert on a new sheet instead.`,
  unsupported: (p: Parameters) => `This version of Excel lacks ${p.member}. Update Excel to use this.`,
  changedMeanwhile: () =>
    "Cells changed in Excel while the pane was writing; they stay as they are. Look at them, then try again.",
  halfWritten: (p: Parameters) =>
    `Excel refused the change half-way, and could not put back ${p.cells}. Look at it, or undo in Excel.`,
  tooLarge: () =>
    "This is more than the 5 MB that Excel on the web takes at a time. Use a smaller table, or open the workbook in Excel on the desktop.",
  slow: () =>
    "Excel has not answered for 30 seconds. Press Enter or Esc if you are typing in a cell, then try again.",
  calculating: () =>
    "Excel was still calculating after 30 seconds. Wait until no cell shows #BUSY!, then try again.",
  stopped: () => "Stopped, as you asked.",
  rejected: (p: Parameters) => `Excel refused the change: ${p.detail} Try again or undo in Excel.`,
};
