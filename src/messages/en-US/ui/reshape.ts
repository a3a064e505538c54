import { plural } from "../grammar";

const rowsOf = (count: number) => plural(count, "1 row", `${count} rows`);

/** The step of the guided check that makes one row of each unit. */
export const reshape = {
  title: "One row per unit",
  shows: {
    key: (column: string) => `${column} holds several keys in one cell.`,
    years: (first: string, last: string) => `Years stand side by side, ${first} to ${last}.`,
    rows: (column: string) => `Names of ${column} stand in several rows.`,
  },
  start: "Arrange…",
  again: "The earlier choices stand.",
  nothing: "Each unit has its row already.",
  key: (column: string) => `Key in ${column}`,
  split: (separator: string) => `Split at “${separator}”`,
  whole: "Leave whole",
  names: "Names of units",
  indicators: "Indicators",
  noIndicators: "The columns of numbers",
  values: "Values",
  allValues: "All columns of numbers",
  valueName: "The values are called",
  year: "Year",
  latest: "The latest value of each",
  yearRows: "A row for each year",
  oneYear: (year: string) => `Only ${year}`,
  fixed: (column: string) => `Rows of ${column}`,
  onlyValue: (value: string) => `Only ${value}`,
  allRows: "All rows",
  several: "Several rows of one cell",
  refuse: "Are not allowed",
  mean: "Become their mean",
  totals: "Units that sum others",
  join: "Columns of another table",
  noJoin: "None",
  joinNames: (table: string) => `Names in ${table}`,
  joinYears: (table: string) => `Years in ${table}`,
  preview: (shown: number, all: number) => `The first ${shown} of ${rowsOf(all)}`,
  leftOut: "Not in the new table",
  left: {
    constant: (column: string, value: string) =>
      value === "" ? `${column}: blank in all rows` : `${column}: ${value} in all rows`,
    column: (column: string) => `${column}: differs within a unit`,
    otherRows: (column: string, value: string, rows: number) =>
      `${column}: ${rowsOf(rows)} other than ${value}`,
    blankRows: (column: string, rows: number) => `${rowsOf(rows)} with nothing in ${column}`,
    without: (names: string) => `Left out: ${names}`,
    units: (names: string) => `No row is left of ${names}`,
    olderValues: (column: string, values: number) =>
      plural(values, `${column}: 1 older value`, `${column}: ${values} older values`),
    averaged: (cells: number, numbers: number) =>
      plural(
        cells,
        `1 cell is the mean of ${numbers} numbers`,
        `${cells} cells are means of ${numbers} numbers in all`,
      ),
    onlyFirst: (names: string) => `Without a partner in the other table: ${names}`,
    onlySecond: (names: string) => `Only in the other table: ${names}`,
  },
  moreNames: (count: number) => `${count} more`,
  write: "Write to a new sheet",
  origin: (cells: string) => `One row per unit, made of ${cells}`,
  powerQuery: "As Power Query…",
  powerQueryText: "Power Query M, over the query that holds the clean table",
  help: "Help: from a statistical office's table to an index",
  /** What new columns are called. */
  newYear: "Year",
  newValue: "Value",
  ageOf: (column: string, newest: string) => `${column}: years before ${newest}`,
  unitsTable: (table: string) => `${table} units`,
  problems: {
    columnMissing: (column: string) => `There is no column ${column} any more. Choose another one.`,
    tooManyRows: (rows: number) => `That makes ${rows} rows, more than a sheet holds. Take one year.`,
    tooManyColumns: (columns: number) =>
      `That makes ${columns} columns, more than a sheet holds. Choose other indicators.`,
    noRows: "No row is left. Choose other rows or another year.",
    otherParts: (column: string, row: number, text: string, parts: number) =>
      `Row ${row} of ${column} is “${text}”, not ${parts} parts. Leave the key whole, or mend it.`,
    yearTwice: (year: number, one: string, other: string) =>
      `Columns ${one} and ${other} are both of ${year}. Rename or delete one.`,
    severalRows: (name: string, column: string, one: string, other: string) =>
      `${name} has several rows for one cell: they differ in ${column} (${one}, ${other}). Take one value of it.`,
    sameRows: (name: string, one: number, other: number) =>
      `Rows ${one} and ${other} of ${name} are the same. Delete one.`,
    textInMean: (column: string, row: number, text: string) =>
      `Row ${row} of ${column} is “${text}”: it has no mean. Decide above what it means.`,
    nameTwice: (name: string, one: number, other: number) =>
      `${name} stands in rows ${one} and ${other} of the table. A join needs each name once.`,
  },
};
