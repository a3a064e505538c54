/** From selected cells to a table that the pane can work on. */
export const ownData = {
  useSelection: "Use the selection",
  check: "Check the table",
  howTo:
    "Select your data on the sheet, or click one cell of them, and press Use the selection: they become a table. Nothing on the sheet is lost.",
  /** What a column without a name is called, before its number. */
  column: "Column",
  title: (cells: string) => `Table of ${cells}`,
  question: (first: string) => `Does the first row hold the names of the columns? It reads: ${first}.`,
  blank: "(blank)",
  perhapsTitle: "Is it a title? Then select the cells below it.",
  willBeNamed: (names: string) => `Columns without a name of their own will be called ${names}.`,
  becomesText: "Numbers and formulas among the names become text.",
  yes: "Yes, names",
  no: "No, add names",
  made: (table: string, cells: string) => `Table ${table} is made of ${cells}.`,
  opened: (table: string) => `Table ${table} is open.`,
  elsewhere: (table: string, open: string) => `The selection is in ${table}; the pane shows ${open}.`,
  openThere: (table: string) => `Open ${table}`,
  named: (names: string) => `New names of columns: ${names}.`,
};
