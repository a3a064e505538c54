import { plural } from "../grammar";

/** What the columns of a data table are, and repairs of their cells. */
export const columns = {
  title: "Cells that are no numbers",
  odd: (column: string, count: number, cells: string) =>
    plural(count, `${column}: 1 cell is no number`, `${column}: ${count} cells are no numbers`) +
    `: ${cells}.`,
  cell: (text: string, address: string) => `“${text}” in ${address}`,
  more: (count: number) => `${count} more`,
  outside: "As it is, the column is not in the index.",
  unclear: "Not every text has one meaning as a number; correct it on the sheet.",
  readAsNumbers: "Read as numbers",
  treatAsMissing: "Treat as missing",
  of: (action: string, column: string) => `${action}: ${column}`,
  repaired: (column: string, count: number) =>
    plural(count, `${column}: 1 cell was written.`, `${column}: ${count} cells were written.`),
  years: "Years: no indicator, unless you tick it.",
  numbered: "Numbered through: no indicator, unless you tick it.",
  constant: "The same in every row: it tells no unit apart, so it is left out.",
  allHigher: "All: higher is better",
  othersHigher: "All others: higher is better",
  undecided: (columns: string) => `Say first which way is better: ${columns}.`,
  left: (count: number) => plural(count, "last one", `${count} to go`),
  unitsDiffer: (unit: string, more: string, other: string, less: string) =>
    `${unit} has ${more}, ${other} has ${less}: which is better?`,
  rowsDiffer: (more: string, less: string) => `One row has ${more}, another ${less}: which is better?`,
  answer: (value: string, direction: string) => `${value}: ${direction}`,
  leaveOut: (count: number) => plural(count, "Leave it out", "Leave them out"),
  constantColumns: (columns: string, count: number) =>
    plural(
      count,
      `${columns} is the same in every row, so it cannot be compared and there is no ranking.`,
      `${columns} are each the same in every row, so they cannot be compared and there is no ranking.`,
    ),
  names: (column: string) => `${column} names the rows.`,
  words: (columns: string) => `Words, no indicators: ${columns}.`,
};
