/** The frame of the pane: tabs, tables, notices, insertion, preview. */
export const pane = {
  title: "Employment Indices",
  data: "Data",
  presets: "Weights table",
  none: "None",
  tabs: "Sections",
  weights: "Weights",
  ranking: "Ranking",
  analyze: "Analyze",
  share: "Share",
  help: "Help",
  loading: "Reading the workbook",
  dismiss: "Dismiss",
  cancel: "Cancel",
  tryAgain: "Try again",
  insert: "Insert formula",
  insertBeside: "Beside the table",
  insertNewSheet: "On a new sheet, with names",
  insertWhere: "Where to insert",
  insertChart: "As a chart on a new sheet",
  insertScores: "Scores of dimensions, beside the table",
  publish: "Publish…",
  insertChoosing: "With a cell to choose the preset",
  choosePrompt: "Choose a preset of the weights table: the result beside this cell follows.",
  copyTitle: (what: string, when: string) =>
    `${what.endsWith("?") ? `${what} Copy` : `${what}: copy`} of ${when}, not live`,
  inserted: (address: string) => `Formula inserted at ${address}.`,
  insertedBlanks: (address: string) =>
    `Formula inserted at ${address}. It reads blank cells as n/a: some Excel versions hand them to functions as 0.`,
  showFormula: "Show formula",
  copyFormula: "Copy formula",
  copied: "Copied",
  created: (table: string, sheet: string) => `Table ${table} is on sheet ${sheet}.`,
  done: {
    added: (preset: string) => `Preset ${preset} is added.`,
    renamed: (preset: string) => `The preset is called ${preset} now.`,
    deleted: (preset: string) => `Preset ${preset} is deleted.`,
  },
  published: (sheet: string) => `Sheet ${sheet} is ready.`,
  treated: (table: string, source: string) =>
    `Table ${table} is on a sheet of its own; ${source} stays as it is.`,
  keptChanged: (place: string, cells: string) => `${place} stays as it is: changed since (${cells}).`,
  keptUnknown: (place: string) => `${place} stays as it is: it cannot be seen whether it was changed since.`,
  deleteSheet: "Delete the sheet all the same",
  waiting:
    "Excel has not answered for 30 seconds; your change is made once it does. Press Enter or Esc if you are typing in a cell.",
  conflict: "These weights were changed on the sheet while you were tuning them.",
  formulasReplaced: (names: string) =>
    `The weights of ${names} were formulas and are numbers now. Undo in Excel brings the formulas back.`,
  noRoomForLock: (preset: string, table: string) =>
    `${preset} is not locked: another table beside ${table} leaves no room above it for the line that says so. Move one of them.`,
  keepMine: "Keep mine",
  useTheirs: "Use the sheet's",
  presetsLost: (table: string) =>
    `${table} is no longer a weights table (Indicator, Direction, Low, High). Its weights are still here.`,
  restore: "Write it again",
  dataLost: (table: string) => `Table ${table} is no longer in the workbook. Choose another table above.`,
  noCommonNames: (data: string, presets: string) =>
    `No indicator of ${presets} is a column of ${data}. Choose tables that belong together.`,
  unsaved: "Not yet in the sheet",
  crashed: "The pane ran into a problem. Your weights are kept.",
  reopen: "Show the pane again",
  reload: "Reload",
  previewTitle: "Job quality and employment structure, live in Excel",
  previewText:
    "This page is the task pane of Employment Indices for Excel. Open it inside Excel to tune weights and watch the workbook follow.",
  previewFormulas: "In a cell you can then type:",
};
