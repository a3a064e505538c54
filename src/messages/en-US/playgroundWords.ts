import { between, plural } from "./grammar";
import { type PlaygroundWords } from "../words";

export const playgroundWords: PlaygroundWords = {
  title: "Employment Indices playground",
  paneTitle: "Employment Indices task pane",
  gridTitle: "Worksheet",
  splitter: "Width of the task pane",
  loading: "Opening the sample workbook…",
  noAddin: "The add-in did not load, so its functions show #NAME?. Reload the page to try again.",
  charts: "Charts of this sheet",
  chartOf: (source) => `Chart of ${source}`,
  choicesFor: (cell) => `Choices for ${cell}`,
  argumentCount: (name, least, most) =>
    `${name} takes ${least === most ? plural(least, "1 argument", `${least} arguments`) : `${between(least, most)} arguments`}. Excel does not let you enter fewer or more.`,
  ready: "Type =QEI( or =ESI( in any cell to see what to enter. Select a cell with an error to read why.",
};
