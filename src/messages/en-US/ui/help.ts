export const help = {
  search: "Find a function",
  none: "No function matches.",
  unavailable: "The list of functions could not be read. Open the pane again.",
  more: "Full description",
  why: "Why this error?",
  whyHint: "Select the cell on the sheet, then press the button.",
  cell: (address: string) => `Cell ${address}`,
  noError: (address: string) => `${address} shows no error.`,
  noFormula: (address: string) =>
    `${address} shows an error but holds no formula; look at the cell it comes from.`,
  reasons: new Map(
    Object.entries({
      "#NAME?":
        "Excel does not know a name in this formula. Is the add-in loaded? Open the pane once in this workbook, then press F2 and Enter in the cell.",
      "#SPILL!":
        "The result needs more cells than are free. Clear the cells below and beside it; a formula that spills cannot stand inside a table.",
      "#REF!":
        "The formula points at something that was deleted, often a preset or a column. Undo in Excel, or insert the formula again.",
      "#BUSY!": "The value is still being computed. If it stays so, press F2 and Enter in the cell.",
      "#CALC!":
        "Excel cannot compute this array, often because a whole column such as A:A is used. Use a table or a bounded range.",
      "#CONNECT!": "Excel could not reach the add-in. Open the pane, then press F2 and Enter in the cell.",
    }),
  ) as ReadonlyMap<string, string>,
  other:
    "The function refuses an argument. Put QEI.EXPLAIN in place of QEI in a copy of the formula: it says in words what is wrong.",
  missingRow: (table: string, names: string) =>
    `${table} has no row for: ${names}. Add it, or rename the column back.`,
  dataProblem: (place: string) => `In ${place}:`,
  sample: "Insert sample data",
  sampleHint: "Adds ten industries and three presets on new sheets.",
};
