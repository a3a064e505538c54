import { type QualityErrors } from "../../../core/errors/quality";
import { shortened } from "../../../core/errors/cut";
import { number } from "../../format";
import { type ErrorWords } from "../../words";
import { comparisons } from "../normalizations";
import { capitalized, list, plural } from "../grammar";
import {
  cellPlace,
  columnPlace,
  dimensionPlace,
  indicatorPlace,
  indicatorValue,
  quotedName,
  unitPlace,
} from "../places";

export const qualityErrors: ErrorWords<QualityErrors> = {
  weightMissing: (p) =>
    `${indicatorValue("weight", p)} is blank. Type 0 to leave that indicator out, or a positive number.`,
  weightNegative: (p) =>
    `${indicatorValue("weight", p)} is negative (${number(p.value)}). Use 0 or more; for "less is better" set its direction to -1.`,
  weightsSumZero: () => "All weights are 0. Give at least one indicator a positive weight.",
  weightsSumZeroInDimension: (p) =>
    `All weights of dimension "${shortened(p.dimension, 24)}" are 0. Give one of its indicators a positive weight.`,
  frameworkSize: (p) =>
    `Framework ${p.framework} has ${p.expected} dimensions; data has ${p.given} columns. Give one column per dimension, in its order.`,
  directionInvalid: (p) =>
    `${indicatorValue("direction", p)} is "${p.text}". Use 1 where more is better, -1 where less is better.`,
  goalpostsShape: (p) =>
    `Goalposts for ${p.indicators} indicators are 2×${p.indicators} (low above high) or ${p.indicators}×2; this range is ${p.rows}×${p.columns}.`,
  goalpostsAmbiguous: () =>
    "2×2 goalposts can be read two ways. Give directions as a range: one row means a column per indicator, one column a row per indicator.",
  goalpostsOrder: (p) =>
    `Goalposts of ${indicatorPlace(p)}: low ${number(p.low)} is not below high ${number(p.high)}. Keep low < high for either direction.`,
  goalpostsUnused: (p) =>
    `Goalposts work with normalization minmax or minmax1, not ${p.normalization}. Clear them or change it.`,
  goalpostText: (p) =>
    `A goalpost of ${indicatorPlace(p)} is "${p.text}". Use a number, or auto for the data's own limit.`,
  columnConstant: (p) =>
    `${columnPlace(p)} has the same value in every row, so ${p.normalization} cannot compare. Give it weight 0 or goalposts.`,
  oneRow: (p) =>
    `Only one row: ${comparisons[p.normalization]}. Select the whole table, or give goalposts, or normalization "none".`,
  ratioNegative: (p) =>
    `${cellPlace(p)} is ${number(p.value)}; ratio needs values of 0 or more. Use minmax instead.`,
  ratioMaximumZero: (p) =>
    `${columnPlace(p)} has only zeros, so ratio has no best value. Give it weight 0 or use minmax.`,
  ratioZeroReversed: (p) =>
    `${cellPlace(p)} is 0; ratio with direction -1 divides by it. Use minmax instead.`,
  groupLabelMissing: (p) => `Group label ${p.position} is blank. Name the dimension of every indicator.`,
  contributionsAggregation: (p) =>
    `Contributions need aggregation arithmetic or sum; ${p.aggregation} scores are not sums of parts.`,
  contributionsMixed: () =>
    "Contributions need one aggregation throughout, arithmetic or sum. Clear the Aggregation column, or fill it alike.",
  normalizationsMixed: (p) =>
    `${columnPlace(p)} takes zscore, others ${p.normalization}: they have no common scale. Use one of them throughout.`,
  schemeNegative: (p) =>
    `${cellPlace(p)} is negative (${number(p.value)}); ${p.scheme} needs 0 or more. Use ${p.scheme === "gini" ? "stdev" : "entropy"}.`,
  merecNotPositive: (p) =>
    `${cellPlace(p)} is ${number(p.value)}; merec takes logarithms and needs values above 0. Use critic.`,
  pcaSigns: (p) =>
    `The first component pulls ${plural(p.columns.length, "column", "columns")} ${list(p.columns.slice(0, 8))}${p.columns.length > 8 ? " …" : ""} of data against the others. Check directions, or leave out.`,
  balanceImplied: (p) =>
    `${columnPlace(p)} follows from the columns before it, so balance has no single answer. Leave it out.`,
  balanceNegative: (p) =>
    `Balance would need negative weights for ${plural(p.columns.length, "column", "columns")} ${list(p.columns.slice(0, 8))}${p.columns.length > 8 ? " …" : ""} of data. Check directions, or leave out.`,
  tooManyUnits: (p) =>
    `Explanations are limited to ${p.limit} rows; ${p.given} were given. Select the rows of interest.`,
  unitEmpty: () => "Every indicator of this row is missing.",
  unitCoverage: (p) =>
    `Only ${p.present} of ${p.of} indicators are present; ${p.needed} are needed. Fill the gaps or lower coverage.`,
  unitIncomplete: (p) =>
    `Aggregation sum needs all ${p.of} indicators; ${p.present} are present. Fill the gaps or use arithmetic.`,
  unitNegative: (p) =>
    `The normalized value of ${p.columnName === undefined ? `column ${p.column}` : quotedName(p.columnName)} is negative; ${p.aggregation} needs 0 or more. Use minmax or minmax1.`,
  unitParts: (p) =>
    `Only ${p.present} of the ${p.of} parts of the index ${plural(p.present, "has", "have")} enough values; ${p.needed} ${plural(p.needed, "is", "are")} needed. Fill the gaps or lower coverage.`,
  unitPartsIncomplete: (p) =>
    `Aggregation sum needs all ${p.of} parts of the index; ${p.present} ${plural(p.present, "is", "are")} complete. Fill the gaps or use arithmetic.`,
  unitNegativeDimension: (p) =>
    `The score of ${dimensionPlace(p)} is negative; ${p.aggregation} needs 0 or more. Use minmax or minmax1.`,
  columnTooShort: (p) =>
    `${columnPlace(p)} has ${p.present} ${plural(p.present, "value", "values")}; ${p.needed} are needed.`,
  completeRowsTooFew: (p) =>
    `${p.present} ${plural(p.present, "row has", "rows have")} a value in every column; ${p.needed} are needed. Fill gaps or leave out sparse columns.`,
  columnWithoutSpread: (p) =>
    `${columnPlace(p)} has the same value in every row compared, so it tells nothing. Leave it out.`,
  columnOfZeros: (p) =>
    `${columnPlace(p)} holds nothing but 0, so it has no length. Leave it out, or use "minmax".`,
  unitsAlike: () => "All rows have the same values, so none is best or worst. Check the selected cells.",
  indicesNeeded: () => "Coupling compares indices: give two or more columns, one per subsystem.",
  indexOutsideScale: (p) =>
    `Row ${p.row}, column ${p.column} of indices is ${number(p.value)}, outside 0 to ${p.scale}. Check it, or give another scale.`,
  scoreOneRow: (p) =>
    `Only one row: this score compares rows. Select the whole table${p.goalpostsHelp ? ', or use form "adjusted" with goalposts' : ""}.`,
  columnsTooFew: (p) =>
    `Data has ${p.given} ${plural(p.given, "indicator that counts", "indicators that count")}; at least ${p.needed} are needed. Select more columns.`,
  alphaUndefined: () =>
    "The indicators cancel each other out, so alpha has no value. Check their directions.",
  comparisonsNotSquare: (p) =>
    `A pairwise matrix has as many rows as columns, several stand one below the other; this range is ${p.rows}×${p.columns}. Select only judgments.`,
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
    `${p.units} rows × ${p.indicators} indicators × ${p.draws} draws take too long for a cell. Use at most ${p.mostDraws} draws${p.inPane ? ", or the task pane" : ""}.`,
  importanceZero: (p) =>
    `${cellPlace(p)} is 0 once normalized; ${p.aggregation} has no shares then. Use normalization minmax1.`,
  indexWithoutSpread: () =>
    "Every row has the same index, so no indicator matters more than another. Select more rows.",
  labelsMissing: (p) =>
    `${capitalized(p.argument)} is missing. Select one label per row, such as the region of each.`,
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
  designLabelMissing: (p) => `Row ${p.position} has no ${p.argument}. Every respondent needs a label there.`,
  surveyEmpty: () => "No respondent has a value and a weight above 0. Check the selected cells.",
  stratumOnePsu: (p) =>
    p.stratum === ""
      ? "Only one row or cluster: how much they differ is not known. Select the whole sample."
      : `Stratum ${p.stratum} has one cluster or row only: how much they differ is not known. Merge it with a similar stratum.`,
  changesShape: (p) =>
    `Beside a weights table changes have two columns, indicator and change, or a third with kind; this range is ${p.rows}×${p.columns}.`,
  changeUnknown: (p) =>
    p.name === ""
      ? "A change has no name beside it. Name its indicator, or clear it."
      : `No indicator is called ${quotedName(p.name)} (changes).${p.nearest === undefined ? " Give a name as it stands in the weights table." : ` Did you mean ${quotedName(p.nearest)}?`}`,
  changeOfDimension: (p) =>
    `${quotedName(p.name)} is a dimension and has no values of its own. Change its indicators.`,
  changeTwice: (p) => `${quotedName(p.name)} stands in two rows of changes. Keep one of them.`,
  changeSlip: (p) =>
    `${indicatorValue("change", p)} is ${number(p.value)}, that is ${number(100 * p.value)} %; percent takes -1 to below 5. For ten percent type 10% or 0.1.`,
  changedTooLarge: (p) => `${cellPlace(p)} becomes too large for a cell. Give a smaller change.`,
  changedBelowRatio: (p) =>
    `${cellPlace(p)} becomes ${number(p.value)}; ratio needs 0 or more, above 0 with direction -1. Give another change, or use minmax.`,
  rowChoice: (p) =>
    `Value ${p.position} of rows is "${p.text}". Type TRUE where the unit changes, FALSE where it does not.`,
  gapGroups: ({ names }) => {
    if (names.length < 2)
      return `Complete rows have ${names.length === 0 ? "no group" : `only group ${quotedName(names[0])}`}; two are compared. Check the selected cells.`;
    const first = list(names.slice(0, 3).map(quotedName));
    return `Group has ${names.length} labels${names.length > 3 ? ", such as" : ":"} ${first}. Two are compared; give the other rows weight 0.`;
  },
  gapRowsTooFew: (p) =>
    `Group ${quotedName(p.group)} has ${p.present} complete ${plural(p.present, "row", "rows")}; at least ${p.needed} are needed. Fill gaps, or take fewer variables.`,
  gapVariableConstant: (p) =>
    `${quotedName(p.columnName ?? `x${p.column}`)} is the same in every row of group ${quotedName(p.group)}, so it has no coefficient there. Leave it out.`,
  gapVariableRepeats: (p) =>
    `${quotedName(p.columnName ?? `x${p.column}`)} is an exact combination of the columns before it in group ${quotedName(p.group)}. Leave one of them out.`,
  unitsTooFew: (p) =>
    `${p.given} ${plural(p.given, "row has", "rows have")} a score; at least ${p.needed} are needed. Fill gaps or select more rows.`,
};
