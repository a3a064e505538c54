import { type CompositeErrors } from "../../../core/errors/composite";
import { number } from "../../format";
import { type ErrorWords } from "../../words";
import { cellPlace, unitPlace } from "../places";

export const compositeErrors: ErrorWords<CompositeErrors> = {
  columnWithoutSpread: (p) =>
    `Column ${p.column} of data has the same value in every row compared, so it tells nothing. Leave it out.`,
  scoreOneRow: (p) =>
    `Only one row: this score compares rows. Select the whole table${p.goalpostsHelp ? ', or use form "adjusted" with goalposts' : ""}.`,
  columnsTooFew: (p) =>
    `Data has ${p.given} indicator${p.given === 1 ? "" : "s"} that count${p.given === 1 ? "s" : ""}; at least ${p.needed} are needed. Select more columns.`,
  alphaUndefined: () =>
    "The indicators cancel each other out, so alpha has no value. Check their directions.",
  comparisonsNotSquare: (p) =>
    `A pairwise matrix has as many rows as columns; this range is ${p.rows}×${p.columns}. Select only the judgments.`,
  judgmentMissing: (p) =>
    `Row ${p.row}, column ${p.column} of the matrix is blank. Fill in every judgment above the diagonal.`,
  judgmentOutside: (p) =>
    `Row ${p.row}, column ${p.column} of the matrix is ${number(p.value)}. Judgments are positive, usually from 1/9 to 9.`,
  judgmentDiagonal: (p) =>
    `Row ${p.row}, column ${p.column} of the matrix is ${number(p.value)}. An item compared with itself is 1, or leave it blank.`,
  judgmentReciprocal: (p) =>
    `Row ${p.row}, column ${p.column} of the matrix is ${number(p.value)}; its mirror implies ${number(p.expected)}. Correct it or clear it.`,
  randomIndexUnknown: (p) =>
    `Saaty's random index ends at ${p.largest} items; this matrix has ${p.size}. Compare in groups, or use lambda.`,
  goalpostsNeedAdjusted: (p) =>
    `Goalposts work with form "adjusted", not "${p.form}". Clear them, or use adjusted.`,
  shareLowerSum: (p) =>
    `The lower limits add up to ${number(p.total)}; shares of a score add up to 1. Lower them.`,
  shareUpperSum: (p) =>
    `The upper limits add up to ${number(p.total)}; shares of a score add up to 1. Raise them.`,
  shareOrder: (p) =>
    `Limits of indicator ${p.position}: lower ${number(p.lower)} is above upper ${number(p.upper)}. Exchange them.`,
  shareOutside: (p) =>
    `Value ${p.position} of ${p.argument} is ${number(p.value)}. A share of the score lies from 0 to 1.`,
  programStalled: () =>
    "The search for the best weights of this row did not end. Please report it with your data.",
  programsTooLong: (p) =>
    `${p.units} rows × ${p.indicators} indicators take too long for a cell. ${p.mostUnits > 0 ? `Up to ${p.mostUnits} rows work; or combine` : "Combine"} indicators with QEI.DIMENSIONS.`,
  drawsTooMany: (p) =>
    `${p.units} rows × ${p.indicators} indicators × ${p.draws} draws take too long for a cell. Use at most ${p.mostDraws} draws, or the task pane.`,
  importanceZero: (p) =>
    `${cellPlace(p)} is 0 once normalized; ${p.aggregation} has no shares then. Use normalization minmax1.`,
  indexWithoutSpread: () =>
    "Every row has the same index, so no indicator matters more than another. Select more rows.",
  rowLabelMissing: (p) =>
    `Label ${p.position} of ${p.argument} is blank. Every row needs one, such as the name of its unit.`,
  rowNumberMissing: (p) => `${p.argument} is missing. Give the number of a row within data, such as 1.`,
  sameUnit: (p) => `unitA and unitB are both row ${p.unit}. Give the row numbers of two different units.`,
  unitNeedsAll: (p) =>
    `This row has ${p.present} of ${p.of} indicators; all are needed here. Fill the gaps with QEI.CLEAN.`,
  unitUncompared: () => "This row shares no indicator with another row. Fill the gaps or leave it out.",
  unitMeanNotPositive: () =>
    "This row's mean on the 70–130 scale is 0 or less, so imbalance has no measure. Check the row, or widen the goalposts.",
  unitMissingValue: (p) => `${unitPlace(p)} is missing; both units need every indicator. Fill the gap.`,
  noTippingPoint: () => "No weight of this indicator makes the two rows tie, with the others in proportion.",
  indicatorUnused: () => "This indicator cannot be normalized, so it has no weight at which the rows tie.",
  unitsTooFew: (p) =>
    `${p.given} row${p.given === 1 ? " has" : "s have"} a score; at least ${p.needed} are needed. Fill gaps or select more rows.`,
};
