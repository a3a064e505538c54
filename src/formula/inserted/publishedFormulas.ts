import { indexFormula, type IndexByName } from "./indexByName";
import { joinedText, longText } from "../longText";
import { columnReference } from "../structured";

/** A call without its equals sign. */
function call(index: IndexByName, functionName: string, own?: string): string {
  return indexFormula(index, { functionName, own }).slice(1);
}

/**
 * Rank, unit, index and the scores of the parts below it, best first; QEI.RANKING has a header row of its own, and two
 * columns behind the parts.
 * @param shown how many of the parts
 */
export function rankingFormula(index: IndexByName, shown: number, parts: number): string {
  const ranking = call(index, "QEI.RANKING");
  if (shown === parts) return `=DROP(${ranking}, 1, -2)`;
  return `=CHOOSECOLS(DROP(${ranking}, 1), ${Array.from({ length: 3 + shown }, (_, i) => i + 1).join(", ")})`;
}

/** How many indicators each unit lacks, in the same order. */
export function missingFormula(index: IndexByName): string {
  return `=CHOOSECOLS(DROP(${call(index, "QEI.RANKING")}, 1), -2)`;
}

/**
 * The lowest and the highest rank of each unit in 90 % of the draws. QEI.SENSITIVITY gives units in the order of the data;
 * sorted by its ranks, ties in that order and units without a score last, they stand as QEI.RANKING lists them.
 */
export function rangesFormula(
  index: IndexByName,
  { spread, draws, seed }: { readonly spread: number; readonly draws: number; readonly seed: number },
): string {
  const found = call(index, "QEI.SENSITIVITY", `${spread}, ${draws}, ${seed}`);
  return `=LET(found, DROP(${found}, 1), ranks, IFERROR(CHOOSECOLS(found, 2), 10^9), IFERROR(SORTBY(CHOOSECOLS(found, 4, 5), ranks), ""))`;
}

/**
 * A sentence about the rank ranges that stand from a cell on: one where the first range is a single rank, and another.
 * @param one the sentence before, between and behind what follows, in the order in which it says it
 * @param several the same for a range
 */
export function robustnessFormula(low: string, high: string, one: Sentence, several: Sentence): string {
  return `=IFERROR(IF(${low}=${high}, ${joinedText(one)}, ${joinedText(several)}), "")`;
}

type Sentence = readonly (string | { readonly expression: string })[];

/** How far a typical unit's rank ranges, as a text. @param range the first cell of the rank ranges */
export function typicalRange(range: string): string {
  return `TEXT(MEDIAN(IFERROR(CHOOSECOLS(${range}#, 2)-CHOOSECOLS(${range}#, 1), "")), "0")`;
}

/** A sentence, and another one before it once the weights table has another number of rows. */
export function guardedText(
  text: string,
  weights: { readonly table: string; readonly indicator: string; readonly rows: number },
  outdated: string,
): string {
  const rows = `COUNTA(${columnReference(weights.table, weights.indicator)})`;
  return `=IF(${rows}=${weights.rows}, "", ${longText(`${outdated} `)})&${longText(text)}`;
}

/** The whole number of a cell as a text. */
export function wholeNumber(cell: string): string {
  return `TEXT(${cell}, "0")`;
}

/** The weight of a part, by its name in two columns of the weights table. @param name as a constant */
export function weightOf(name: string, names: string, weights: string): string {
  return `XLOOKUP(${name}, ${names}&"", ${weights})`;
}

/** A weight as a share of its siblings', 0 where they weigh nothing. */
export function shareOfWhole(weight: string, whole: string): string {
  return `IF(${whole}=0, 0, ${weight}/${whole})`;
}

/** The sum of cells and ranges. */
export function sumOf(ranges: readonly string[]): string {
  return `SUM(${ranges.join(", ")})`;
}
