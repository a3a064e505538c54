import { type CommonErrors, type Per } from "../../../core/errors/common";
import { number, withChoices } from "../../format";
import { type ErrorWords } from "../../words";
import { between, capitalized, plural } from "../grammar";
import { cellPlace } from "../places";

const per: Record<Per, string> = {
  indicator: "one per indicator",
  index: "one per index",
  unit: "one per unit",
  row: "one per row",
  sector: "one per sector",
  period: "one per period",
  expert: "one per expert",
};

export const commonErrors: ErrorWords<CommonErrors> = {
  cellDash: (p) => `${cellPlace(p)} is "${p.text}". Clear it if missing, type 0 if nil.`,
  cellFlag: (p) =>
    `${cellPlace(p)} is ${p.number} with a flag ("${p.flag}"). The pane's data check can take the number.`,
  cellAmbiguous: (p) =>
    `${cellPlace(p)}: "${p.text}" may be ${number(p.first)} or ${number(p.second)}. Turn the text into numbers.`,
  cellCode: (p) =>
    `${cellPlace(p)}: "${p.text}" may be ${number(p.value)} or a code. Type the number, or leave out codes.`,
  cellText: (p) =>
    `${cellPlace(p)} is text ("${p.text}"). ${
      p.columnName === undefined && p.row === 1
        ? "Select only the numbers, without headers."
        : "Turn it into a number or clear it; the pane's data check helps."
    }`,
  cellError: (p) => `${cellPlace(p)} contains ${p.error}. Fix or clear it.`,
  cellNotFinite: (p) => `${cellPlace(p)} is not a finite number. Fix or clear it.`,
  cellNegative: (p) => `${cellPlace(p)} is negative (${number(p.value)}). It must be 0 or more.`,
  wholeColumn: () => "A whole column holds a million rows; use a table or a bounded range such as B2:F500.",
  wholeRow: () => "A whole row holds 16,384 columns; use a table or a bounded range such as B2:F500.",
  argumentMissing: (p) => `${capitalized(p.argument)} is missing. Select a range of numbers.`,
  argumentRagged: (p) => `The rows of ${p.argument} differ in length. Select one rectangular range.`,
  brokenReference: (p) => `The ${p.argument} reference is broken; was the preset deleted?`,
  vectorShape: (p) =>
    `${capitalized(p.argument)} must be one row or one column; this range is ${p.rows}×${p.columns}.`,
  vectorLength: (p) =>
    `${capitalized(p.argument)} ${p.argument.endsWith("s") ? "need" : "needs"} ${p.expected} ${plural(p.expected, "value", "values")}, ${per[p.per]}; ${p.given} ${plural(p.given, "was", "were")} given.`,
  vectorBlank: (p) => `Value ${p.position} of ${p.argument} is blank. Type a number there.`,
  vectorText: (p) => `Value ${p.position} of ${p.argument} is "${p.text}". Type a number there.`,
  vectorError: (p) =>
    p.error === "#N/A"
      ? `Value ${p.position} of ${p.argument} is #N/A. Check that the presets table has a row with that indicator's name.`
      : `Value ${p.position} of ${p.argument} contains ${p.error}. Fix it, or check the presets table.`,
  wordUnknown: (p) => {
    const start = `${capitalized(p.argument)} "${p.word}" is not known.`;
    return withChoices(
      start,
      p.nearest && ` Did you mean "${p.nearest}"?`,
      " Choices: ",
      p.choices,
      ", ",
      ".",
    );
  },
  numberExpected: (p) => `${capitalized(p.argument)} must be one number, not "${p.text}".`,
  numberOutside: (p) =>
    `${capitalized(p.argument)} must be ${between(p.low, p.high)}; ${number(p.given)} was given.`,
  integerExpected: (p) => `${capitalized(p.argument)} must be a whole number; ${number(p.given)} was given.`,
  callTooLong: (p) =>
    p.rows === 1 || p.columns === 1
      ? `${p.rows * p.columns} values take too long for a cell. Up to ${Math.max(p.mostRows, p.mostColumns)} work; select fewer, or combine them first.`
      : `${p.rows} rows × ${p.columns} columns take too long for a cell. ${sizes(p.mostRows, p.mostColumns)}`,
  resultNotFinite: () =>
    "The result is too large or too small for a cell. Use larger units, such as thousands.",
  unexpected: (p) => `Something unexpected went wrong (${p.detail}). Please report it with your formula.`,
};

/** What to do: "Select at most 300 rows, or 12 columns." Either makes the call short enough; 0 where it cannot. */
function sizes(rows: number, columns: number): string {
  const parts = [rows > 0 ? counted(rows, "row") : "", columns > 0 ? counted(columns, "column") : ""];
  const sizes = parts.filter((part) => part !== "").join(", or ");
  return sizes === "" ? "Select fewer rows and columns." : `Select at most ${sizes}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${plural(count, noun, `${noun}s`)}`;
}
