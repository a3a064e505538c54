type Parameters = Record<string, string>;

export const workbookProblems = {
  tableGone: (p: Parameters) =>
    `Table ${p.table} is no longer in the workbook. Choose another or undo in Excel.`,
  noHeaderRow: (p: Parameters) =>
    `Table ${p.table} has no header row, so its columns have no names. Tick Header Row on Excel's Table Design tab.`,
  presetGone: (p: Parameters) => `${p.table} has no column ${p.preset} any more. Choose another preset.`,
  presetExists: (p: Parameters) => `There is a column ${p.preset} already. Choose another name.`,
  presetNameReserved: (p: Parameters) =>
    `A column called ${p.preset} holds something else than weights. Choose another name for the preset.`,
  indicatorGone: (p: Parameters) => `${p.table} has no row ${p.indicator} any more. Add it or undo in Excel.`,
  sheetProtected: (p: Parameters) =>
    `${p.sheet ? `Sheet ${p.sheet}` : "The sheet"} is protected. Unprotect it (Review tab), then try again. Nothing is lost.`,
  workbookProtected: () =>
    "The workbook's structure is protected. Unprotect it (Review tab), then try again.",
  readOnly: () => "The workbook is open read-only. Save a copy, then try again. Your weights stay here.",
  cellEditing: () => "Excel is editing a cell. Press Enter or Esc there, then try again.",
  noCellSelected: () => "No cell is selected but a chart or a picture. Click a cell, then try again.",
  severalAreas: () => "Several areas are selected. Select one rectangle of cells, or one cell of it.",
  emptySelection: () => "The selected cells are empty. Click a cell of your data, then try again.",
  noRectangle: (p: Parameters) =>
    `${p.cells} is one row or column. Select names and data: at least two columns and two rows.`,
  touchesTable: (p: Parameters) =>
    `${p.cells} reaches into table ${p.table}. Select cells of one of them, or leave an empty row or column between.`,
  mergedCells: (p: Parameters) =>
    `${p.cells} is merged, and tables have no merged cells. Unmerge it (Home tab), then try again.`,
  arrayInside: (p: Parameters) =>
    `${p.cells} holds a formula that fills several cells, which no table can. Copy it and paste its values elsewhere.`,
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
  notLoaded: () =>
    "This part of the pane could not be loaded: the add-in was updated, or its server does not answer. Reload the pane.",
  rejected: (p: Parameters) => `Excel refused the change: ${p.detail} Try again or undo in Excel.`,
};
