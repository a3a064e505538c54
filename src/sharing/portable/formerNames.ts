import { rewriteCalls } from "../../formula/calls";
import { sameFormula, withoutPrefix } from "../../formula/layout";
import { scopedTokens } from "../../formula/scope";
import { tokenize } from "../../formula/tokens";
import { type PortableName, portableName } from "./portableName";

/** What the LAMBDAs of earlier builds called besides: the results of MAP, BYROW and BYCOL went through it. */
const plain = portableName("PORTABLE_PLAIN", ["list"], "TRANSPOSE(TRANSPOSE(list))");

/** Names that a workbook made portable by an earlier build has besides those of today. */
export const formerNames: readonly PortableName[] = [plain];

/**
 * LAMBDAs of earlier builds that gave other results than today's. They knew fewer words for a missing value, and 1.234 as a
 * text was 1.234; they combined scores by words only, and not by the p of a generalized mean.
 */
const formerForms = [
  portableName(
    "PORTABLE_TEXT",
    ["word"],
    `IF(OR(word="", word="n/a", word="na", word="..", word="...", word=":"), "",
      IF(REDUCE(word, {"0","1","2","3","4","5","6","7","8","9","+","-",".","e"}, LAMBDA(rest, mark, SUBSTITUTE(rest, mark, "")))="",
        NUMBERVALUE(word, ".", ","), #VALUE!))`,
  ),
  portableName(
    "PORTABLE_CELL",
    ["item"],
    `IF(ISERROR(item), IF(ISNA(item), "", #VALUE!),
      IF(ISNUMBER(item), item,
      IF(ISLOGICAL(item), IF(item, 1, 0), PORTABLE_TEXT(LOWER(TRIM(item))))))`,
  ),
  portableName(
    "PORTABLE_RULE",
    ["given"],
    `LET(word, PORTABLE_OPTION(given, "arithmetic"),
      IF(OR(word="arithmetic", word="geometric", word="harmonic", word="min", word="sum"), word, #VALUE!))`,
  ),
  portableName(
    "PORTABLE_COMBINE",
    ["grid", "weights", "rule", "coverage"],
    `LET(present, (grid<>"")*1, values, IF(grid="", 0, grid), member, (weights>0)*1,
      of, MMULT(SEQUENCE(1, PORTABLE_ROWS(weights), 1, 0), member),
      needed, MAP(of, LAMBDA(all, IF(OR(rule="sum"), all, MAX(1, -INT(-(coverage-1E-9)*all))))),
      filled, MMULT(present, member), weight, MMULT(present, weights), divisor, IF(weight>0, weight, 1),
      strict, OR(rule="geometric", rule="harmonic"), negative, MMULT((values<0)*1, member),
      score, IF(rule="arithmetic", MMULT(values, weights)/divisor, IF(rule="sum", MMULT(values, weights),
        IF(rule="geometric", PORTABLE_GEOMETRIC(present, values, weights, member, divisor),
        IF(rule="harmonic", PORTABLE_HARMONIC(present, values, weights, member, divisor),
        IF(rule="min", PORTABLE_MINIMUM(present, values, member), #VALUE!))))),
      IF(filled<needed, NA(), IF(strict*(negative>0)>0, #VALUE!, score)))`,
  ),
];

/** Whether the formula of a workbook's name is that LAMBDA, as it is written today or as earlier builds wrote it. */
export function isPortable(formula: unknown, name: PortableName): boolean {
  return isWritten(formula, name) || isOutdated(formula, name);
}

/** Whether an earlier build wrote that LAMBDA, and it gave other results than today's. */
export function isOutdated(formula: unknown, { name }: PortableName): boolean {
  return formerForms.some((former) => former.name === name && isWritten(formula, former));
}

function isWritten(formula: unknown, { formula: text }: PortableName): boolean {
  return sameFormula(formula, text) || sameFormula(asToday(String(formula)), text);
}

/** A LAMBDA of an earlier build, whose variables ended in an underscore, as it is written today. */
function asToday(formula: string): string {
  // Excel without LAMBDA shows the prefixes that files have.
  const bare = tokenize(formula).map(({ kind, text }) => (kind === "word" ? withoutPrefix(text) : text));
  const renamed = scopedTokens(bare.join("")).map(({ text, isVariable }) =>
    isVariable ? text.replace(/_$/, "") : text,
  );
  return rewriteCalls(renamed.join(""), ({ name, arguments: given }) =>
    name.toUpperCase() === plain.name ? given[0] : null,
  );
}
