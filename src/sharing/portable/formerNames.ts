import { rewriteCalls } from "../../formula/calls";
import { sameFormula, withoutPrefix } from "../../formula/layout";
import { scopedTokens } from "../../formula/scope";
import { tokenize } from "../../formula/tokens";
import { type PortableName, portableName } from "./portableName";

/** What the LAMBDAs of earlier builds called besides: the results of MAP, BYROW and BYCOL went through it. */
const plain = portableName("PORTABLE_PLAIN", ["list"], "TRANSPOSE(TRANSPOSE(list))");

/** Names that a workbook made portable by an earlier build has besides those of today. */
export const formerNames: readonly PortableName[] = [plain];

/** Whether the formula of a workbook's name is that LAMBDA, as it is written today or as earlier builds wrote it. */
export function isPortable(formula: unknown, { formula: today }: PortableName): boolean {
  return sameFormula(formula, today) || sameFormula(asToday(String(formula)), today);
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
