import { plural } from "../grammar";

const cellsOf = (count: number) => plural(count, "1 cell", `${count} cells`);

/** The guided check of a table. */
export const check = {
  title: (cells: string) => `Check of ${cells}`,
  intro: "Your table stays as it is: what is decided here goes to a sheet of its own.",
  automatic: "Done without asking",
  nothing: "Nothing.",
  titleRows: (rows: string, count: number) =>
    plural(count, `Row ${rows} is left out as a title.`, `Rows ${rows} are left out as titles.`),
  noteRows: (rows: string, count: number) =>
    plural(count, `Row ${rows} is left out as a note.`, `Rows ${rows} are left out as notes.`),
  headerRows: (rows: string) => `Rows ${rows} are joined to one name for each column.`,
  blankRows: (rows: string, count: number) =>
    plural(count, `Row ${rows} is blank and left out.`, `Rows ${rows} are blank and left out.`),
  blankColumns: (columns: string, count: number) =>
    plural(count, `Column ${columns} is blank and left out.`, `Columns ${columns} are blank and left out.`),
  missingWords: (count: number) => `${cellsOf(count)} read as missing`,
  writtenNumbers: (count: number) => `${cellsOf(count)} of text read as numbers`,
  unit: (column: string, unit: string) => `${column}: the unit ${unit} goes to the name of the column.`,
  showCell: (cell: string) => `Show ${cell}`,
  questions: "To decide",
  open: (count: number) =>
    plural(
      count,
      "1 question is open: its cells stay as they are.",
      `${count} questions are open: their cells stay as they are.`,
    ),
  choose: "Choose…",
  cells: (count: number) => cellsOf(count),
  /** What is asked of a symbol, a bound or a code. */
  meaning: "Meaning",
  rows: "Rows",
  decimalMark: "Reading",
  separator: (column: string) => `${column}: is the mark a decimal one?`,
  reading: (text: string, value: string) => `“${text}” is ${value}`,
  flags: "Numbers with a flag",
  flag: (flag: string, count: number, meaning: string) =>
    `“${flag}”, ${cellsOf(count)}${meaning === "" ? "" : `: ${meaning}`}`,
  /** Source: Eurostat, Observation status flags. */
  flagMeanings: {
    b: "break in the series",
    c: "confidential",
    d: "definition differs",
    e: "estimated",
    f: "forecast",
    n: "not significant",
    p: "provisional",
    r: "revised",
    s: "estimate of Eurostat",
    u: "low reliability",
    z: "not applicable",
  },
  useNumber: "Use the number",
  missing: "Missing",
  symbol: (symbol: string, count: number) => `“${symbol}” in ${cellsOf(count)}: what does it mean?`,
  /** What publishers say of their symbols. Sources: notes of the tables in test/fixtures/tables. */
  symbolHints: {
    "#": "The US BLS writes it for wages above its highest class, the UK ONS for figures that it withholds.",
    "*": "The US BLS writes it for wages that are not available.",
    "!": "The UK ONS writes it where there is no reliable figure.",
    "-": "A dash is 0 for some publishers and not available for others; see the notes of the table.",
    x: "Destatis and the UK ONS write it where a figure makes no sense or is not available.",
    ".": "Destatis writes it for figures that are unknown or secret.",
    "…": "Chinese yearbooks write it for figures too small to show, others for figures that are not available.",
    "/": "Destatis writes it for figures that are not reliable enough.",
  },
  zero: "0",
  anotherNumber: "Another number",
  number: "Number",
  leaveRowsOut: "Leave their rows out",
  units: (column: string) => `${column} has several units. What is one of each worth?`,
  unitWorth: (unit: string) => `One ${unit}`,
  plainStay: (count: number) =>
    plural(count, "1 number without a unit stays.", `${count} numbers without a unit stay.`),
  withoutUnit: "Without a unit",
  bounds: (count: number) => `Bounds such as “>=” in ${cellsOf(count)}`,
  boundsHint: "A limit is not the figure: what lies beyond it is unknown.",
  useLimit: "Use the limit",
  code: (column: string, value: string, count: number) => `${column}: ${value} in ${cellsOf(count)}`,
  noAnswer: "No answer: missing",
  realNumber: "A number like the others",
  scale: (column: string) => `${column}: words of a scale`,
  asNumbers: "Read as numbers",
  asWords: "Leave as words",
  wordValue: (word: string) => `Value of “${word}”`,
  turnRound: "Turn the scale round",
  blankIsMissing: "A blank value is missing.",
  totals: "Rows that sum or average others",
  leaveOut: (row: string) => `Leave out ${row}`,
  leaveAllOut: (count: number) => plural(count, "Leave out 1 row", `Leave out ${count} rows`),
  totalReasons: {
    name: "by their name",
    sum: "a column adds up to them",
    level: "of another level",
    indent: "with rows indented below them",
  },
  repeated: (column: string, count: number) =>
    plural(count, `1 name of ${column} comes back`, `${count} names of ${column} come back`),
  allRows: "All rows stay",
  onlyRows: (column: string, value: string) => `Only ${column} ${value}`,
  noDifference: "Their rows differ in no column of words or years.",
  left: "Not in the index",
  unread: (column: string, count: number) =>
    plural(count, `${column}: 1 cell is no number`, `${column}: ${count} cells are no numbers`),
  /** What a column is that is no indicator, before its name. */
  roles: {
    name: "Names of the rows",
    text: "Words",
    scale: "Words of a scale",
    code: "Codes",
    time: "Years",
    date: "Dates",
    id: "Numbered through",
    yesNo: "Yes or no",
    constant: "The same everywhere",
    empty: "Blank",
  },
  unnamed: (column: string) => `Column ${column}`,
  outdated:
    "The cells that this table was made of have changed. Check the table: your answers are kept, and only what is new is asked.",
  makeClean: "Make the clean sheet",
  checkAgain: (count: number) => plural(count, "1 earlier answer stands.", `${count} earlier answers stand.`),
  /** On the sheet. */
  cleanName: (name: string) => `${name} clean`,
  liveOrigin: (place: string, day: string) =>
    `Made from ${place} on ${day}. Cells follow their source; what was decided holds as long as the source reads as it did.`,
  fixedOrigin: (place: string, day: string) =>
    `Made from ${place} on ${day}. Not live: so many cells are copied as values.`,
  asThen: "The source still reads as it did when this was decided.",
  changedSince: "The source has changed since this was decided: check the table again.",
  decisionColumns: ["Decision", "Kind", "Column", "Text", "Answer"],
  logColumns: ["Cell", "It read", "It reads now", "Taken as", "Why"],
  leftOut: "left out",
  whys: {
    separator: "reading of the mark",
    flag: "flag",
    symbol: "symbol",
    unit: "unit",
    bound: "bound",
    code: "code",
    scale: "word of a scale",
    leftOut: "left out",
  },
  asItIs: "Use the cells as they are",
};
