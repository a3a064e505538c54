import { plainText } from "./plainText";
import { flagBehind } from "./unclearText";

/** What separates thousands, besides the mark that is not the decimal one. */
const thousandsSpace = /[\s'’]/g;

/** A number with each decimal mark, its thousands set apart or not. */
const written: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?(?:\d{1,3}(?:[,\s'’]\d{3})+|\d+)(?:\.\d+)?$/,
  ",": /^[+-]?(?:\d{1,3}(?:[.\s'’]\d{3})+|\d+)(?:,\d+)?$/,
};
type DecimalMark = "." | ",";

/**
 * What texts of one column mean as numbers, where each of them has one meaning. Point and comma are read alike in the whole
 * column, so that "1,234.5" settles what "2,300" beside it means; alone it may be 2300 or 2.3. Flags behind a number, as in
 * "11.8 bu" (Eurostat), are set aside.
 * @returns the numbers in order, or null where a text is no number, or where both readings are possible and differ.
 */
export function numbersOfTexts(texts: readonly string[]): readonly number[] | null {
  const readings = ([".", ","] as const).map((decimal) => texts.map((text) => numberOfText(text, decimal)));
  const [first, ...others] = readings.filter((numbers) => numbers.every(Number.isFinite));
  if (!first || texts.length === 0) return null;
  return others.every((numbers) => numbers.every((number, i) => number === first[i])) ? first : null;
}

/** @returns NaN where the text is no number with this decimal mark. */
function numberOfText(text: string, decimal: DecimalMark): number {
  const plain = plainText(text);
  return numberOfPlainText(flagBehind(plain)?.number ?? plain, decimal);
}

/** The same for a text in its plain form, without a flag. */
export function numberOfPlainText(number: string, decimal: DecimalMark): number {
  const thousands = decimal === "." ? "," : ".";
  if (!written[decimal].test(number)) return NaN;
  const digits = number.replace(thousandsSpace, "").replaceAll(thousands, "").replace(decimal, ".");
  // No thousands begin with 0: "0,300" is 0.3.
  return /^[+-]?0\d/.test(digits) ? NaN : Number(digits);
}
