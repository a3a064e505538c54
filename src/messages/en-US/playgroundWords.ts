import { between, plural } from "./grammar";
import { type PlaygroundWords } from "../words";

export const playgroundWords: PlaygroundWords = {
  title: "Employment Indices playground",
  paneTitle: "Employment Indices task pane",
  gridTitle: "Worksheet",
  splitter: "Width of the task pane",
  loading: "Opening the sample workbook…",
  noAddin:
    "The add-in did not load, so its functions show #NAME?. Reload the page to try again; a playground on a web server needs appsforoffice.microsoft.com.",
  charts: "Charts of this sheet",
  chartOf: (source) => `Chart of ${source}`,
  choicesFor: (cell) => `Choices for ${cell}`,
  follow: (sheet) => `Go to ${sheet}`,
  argumentCount: (name, least, most) =>
    `${name} takes ${least === most ? plural(least, "1 argument", `${least} arguments`) : `${between(least, most)} arguments`}. Excel does not let you enter fewer or more.`,
  ready:
    "Type =QEI( or =ESI( in any cell to see what to enter. Select a cell with an error to read why. F6 leads to the task pane and back.",
  tables: {
    make: "Make a table",
    keys: "Ctrl+L, or Ctrl+T where the browser leaves it to the page",
    title: (cells) => `Table of ${cells}`,
    hasHeaders: "The first row holds names",
    ok: "OK",
    cancel: "Cancel",
    made: (cells) => `${cells} is a table.`,
    refused:
      "No table can be made here. Select data that touch no other table, without merged cells or a formula that fills several cells.",
  },
};
