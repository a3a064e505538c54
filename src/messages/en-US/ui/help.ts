export const help = {
  version: (version: string) => `Version ${version}`,
  guides: "Guides",
  support: "Support",
  privacy: "Privacy",
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
      "#DIV/0!":
        "Another part of the formula, or a cell that it names, divides by zero or by a blank cell. The add-in's functions give #VALUE! or #N/A.",
      "#NUM!":
        "Another part of the formula, or a cell that it names, gives a number too large for Excel, or none. The add-in's functions give #VALUE! or #N/A.",
      "#NULL!":
        "A space between two ranges takes the cells they share, and these share none. Put a comma or a colon there.",
      "#CALC!":
        "Excel cannot compute this array, often because a whole column such as A:A is used. Use a table or a bounded range.",
      "#CONNECT!": "Excel could not reach the add-in. Open the pane, then press F2 and Enter in the cell.",
    }),
  ) as ReadonlyMap<string, string>,
  excelOther: (error: string) =>
    `${error} comes from Excel, not from the add-in. Look at the other functions of the formula and at the cells it names.`,
  foreign: "This formula has none of the add-in's functions. Look at the cells that it names.",
  computed: (name: string, argument: string) =>
    `Only Excel can compute ${argument} in ${name}. Put it in cells of its own, name these in ${name}, and ask again.`,
  answered: (names: string) =>
    `${names} gives a result: the error comes from another part of the formula. If there is none, press F2 and Enter in the cell.`,
  missingRow: (table: string, names: string) =>
    `${table} has no row for: ${names}. Add it, or rename the column back.`,
  said: (name: string, place: string) => (place === "" ? `${name}:` : `${name} of ${place}:`),
  see: (cells: string) => `See ${cells}.`,
  sample: "Insert sample data",
  sampleHint: "Adds ten industries and three presets on new sheets.",
};
