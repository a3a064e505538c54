import { type TimeErrors } from "../../../core/errors/time";
import { number } from "../../format";
import { type ErrorWords } from "../../words";
import { plural } from "../grammar";

export const timeErrors: ErrorWords<TimeErrors> = {
  timeBlank: (p) => `Value ${p.position} of the index has no time. Type its time, or clear the value.`,
  timesEqual: () =>
    "The times are all the same, at least on one side, so there is no slope. Check the time range.",
  baseNotPositive: (p) =>
    `Value ${p.position} of the index is blank, 0 or negative and cannot be 100. Choose another base.`,
  startsAlike: () =>
    "All units have the same value in the first year, so none is behind. Check the selected cells.",
  yearTwice: (p) => `Year ${p.year} stands above two columns. Give each column a year of its own.`,
  logNotPositive: (p) =>
    `Row ${p.row}, column ${p.column} of values is ${number(p.value)}; logarithms need values above 0. Fix or clear it.`,
  eventMissing: () => "Event is missing. Give the time from which things may differ, such as 2023.",
  periodsMissing: () => "Periods is missing. Give the number of periods to forecast, such as 3.",
  regressorConstant: (p) =>
    `Column ${p.column} of x is the same in every row used, like the intercept. Leave it out.`,
  regressorRepeats: (p) =>
    `Column ${p.column} of x is an exact combination of the columns before it. Leave one of them out.`,
  rowsDiffer: (p) => `X has ${p.rows} rows but y has ${p.values} values. Select the same rows for both.`,
  exposureConstant: () =>
    "Exposure is the same for all units, so there is nothing to compare. Select units that differ.",
  rowWeightNegative: (p) =>
    `Weight ${p.position} is negative (${number(p.value)}). Use 0 to leave the row out, or a positive number.`,
  pointsTooFew: (p) =>
    `${p.present} known ${plural(p.present, "value", "values")}; at least ${p.needed} are needed.`,
  rowsTooFew: (p) =>
    `${p.present} complete ${plural(p.present, "row", "rows")}; at least ${p.needed} are needed, more than the terms to estimate.`,
  sideTooShort: (p) =>
    `${p.before} known values before the event and ${p.after} from it on; each side needs at least ${p.needed}.`,
  growthUndefined: () => "Compound growth needs one positive value at the first time and one at the last.",
  pointsTooMany: (p) =>
    `${p.given} points are too many for the Theil–Sen slope; it takes up to ${p.limit}. Average them by year or quarter.`,
};
