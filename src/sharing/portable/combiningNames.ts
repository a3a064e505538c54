import { portableName } from "./portableName";

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
      needed, PORTABLE_PLAIN(MAP(of, LAMBDA(all, IF(rule="sum", all, MAX(1, -INT(-(coverage-1E-9)*all)))))),
      filled, MMULT(present, member),
      weight, MMULT(present, weights),
      divisor, IF(weight>0, weight, 1),
      strict, OR(rule="geometric", rule="harmonic"),
      negative, MMULT((values<0)*1, member),
      score, IF(rule="arithmetic", MMULT(values, weights)/divisor,
        IF(rule="sum", MMULT(values, weights),
        IF(rule="geometric", PORTABLE_GEOMETRIC(present, values, weights, member, divisor),
        IF(rule="harmonic", PORTABLE_HARMONIC(present, values, weights, member, divisor),
        IF(rule="min", PORTABLE_MINIMUM(present, values, member), #VALUE!))))),
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
