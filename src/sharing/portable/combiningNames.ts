import { aggregationRules, coverageTolerance } from "../../core/aggregate/rules";
import { type Aggregation, aggregations } from "../../core/options";
import { choice, isOneOf } from "../../formula/choice";
import { portableName } from "./portableName";

/** Each aggregation of `values`. */
const scores: Readonly<Record<Aggregation, string>> = {
  arithmetic: "MMULT(values, weights)/divisor",
  sum: "MMULT(values, weights)",
  geometric: "PORTABLE_GEOMETRIC(present, values, weights, member, divisor)",
  harmonic: "PORTABLE_HARMONIC(present, values, weights, member, divisor)",
  min: "PORTABLE_MINIMUM(present, values, member)",
};
const powers =
  "PORTABLE_POWERMEAN(present, values, weights, SEQUENCE(1, PORTABLE_COLUMNS(weights), rule, 0))";
const strict = aggregations.filter((word) => !aggregationRules[word].allowsNegative);
const needingAll = aggregations.filter((word) => aggregationRules[word].needsAll);

/**
 * Aggregation: `grid` n×k with "" for missing values, `weights` k×g with one column for each score wanted, 0 where an
 * indicator does not belong to it. Matrix products keep this fast: no formula runs once per unit, but for `min`.
 */
export const combiningNames = [
  portableName(
    "PORTABLE_COMBINE",
    ["grid", "weights", "rule", "coverage"],
    `LET(present, (grid<>"")*1, values, IF(grid="", 0, grid), member, (weights>0)*1,
      of, MMULT(SEQUENCE(1, PORTABLE_ROWS(weights), 1, 0), member),
      needed, MAP(of, LAMBDA(all, IF(${isOneOf("rule", needingAll)}, all, MAX(1, -INT(-(coverage-${String(coverageTolerance).toUpperCase()})*all))))),
      filled, MMULT(present, member),
      weight, MMULT(present, weights),
      divisor, IF(weight>0, weight, 1),
      strict, IF(ISNUMBER(rule), TRUE, ${isOneOf("rule", strict)}),
      negative, MMULT((values<0)*1, member),
      score, ${choice("rule", scores, powers)},
      IF(filled<needed, NA(), IF(strict*(negative>0)>0, #VALUE!, score)))`,
  ),
  portableName("PORTABLE_ZEROS", ["present", "values", "member"], "MMULT(present*(values=0), member)"),
  portableName(
    "PORTABLE_GEOMETRIC",
    ["present", "values", "weights", "member", "divisor"],
    `IF(PORTABLE_ZEROS(present, values, member)>0, 0, EXP(MMULT(LN(IF(values>0, values, 1)), weights)/divisor))`,
  ),
  portableName(
    "PORTABLE_HARMONIC",
    ["present", "values", "weights", "member", "divisor"],
    `LET(inverse, MMULT(IF(values>0, 1/IF(values>0, values, 1), 0), weights),
      IF(PORTABLE_ZEROS(present, values, member)>0, 0, divisor/IF(inverse>0, inverse, 1)))`,
  ),
  portableName(
    "PORTABLE_MINIMUM",
    ["present", "values", "member"],
    `LET(across, TRANSPOSE(member), MAKEARRAY(PORTABLE_ROWS(values), PORTABLE_ROWS(across),
      LAMBDA(i, j, MIN(IF(INDEX(present, i, 0)*INDEX(across, j, 0)>0, INDEX(values, i, 0), 1E+300)))))`,
  ),
];
