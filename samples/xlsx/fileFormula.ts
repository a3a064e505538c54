import { addInFunction } from "../../src/formula/addInCalls";
import { callText, rewriteCalls } from "../../src/formula/calls";
import { scopedTokens } from "../../src/formula/scope";

/**
 * Functions that files store under a prefix, because they came after the file format.
 * Source: Microsoft, [MS-XLSX] 2.2.2, future functions.
 */
const future = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FORMULATEXT HSTACK ISOMITTED LAMBDA LET MAKEARRAY MAP
   NUMBERVALUE RANDARRAY RANK.EQ REDUCE SCAN SEQUENCE SORTBY STDEV.S STDEV.P TAKE TEXTJOIN TOCOL TOROW UNIQUE VSTACK
   WRAPCOLS WRAPROWS XLOOKUP XMATCH CONCAT IFS SWITCH MAXIFS MINIFS IFNA`.split(/\s+/),
);
const futureWorksheet = new Set(["FILTER", "SORT"]);

/** The formula as an xlsx file stores it, without the equals sign: prefixes on newer functions, variables and ours. */
export function fileFormula(formula: string): string {
  const text = markVariables(formula.replace(/^=/, ""));
  return rewriteCalls(text, ({ name, arguments: given }) => {
    const stored = storedName(name);
    return stored === name ? null : callText(stored, given);
  });
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  const ours = addInFunction(name);
  if (ours) return `_xldudf_${ours.replaceAll(".", "_")}`;
  if (futureWorksheet.has(upper)) return `_xlfn._xlws.${upper}`;
  return future.has(upper) ? `_xlfn.${upper}` : name;
}

/** Variables of LET and LAMBDA carry a prefix of their own wherever they stand. */
function markVariables(formula: string): string {
  return scopedTokens(formula)
    .map(({ text, isVariable }) => (isVariable ? `_xlpm.${text}` : text))
    .join("");
}
