/** Marks that statistical offices put where there is nothing, or nothing to tell: nil or missing, so that nobody may guess. */
const dash = /^[-–—－−―]+$/;

/** What separates thousands, besides the mark that is not the decimal one. */
const thousandsSpace = /[\s\u00a0\u202f'’]/g;

/** Eurostat's flags, one or several, behind a number, and the asterisk. */
const flags = /(\d)\s*([bcdefnprsuz]{1,3}|\*)$/i;

/** A number with each decimal mark, its thousands set apart or not. */
const written: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?(?:\d{1,3}(?:[,\s'’]\d{3})+|\d+)(?:\.\d+)?$/,
  ",": /^[+-]?(?:\d{1,3}(?:[.\s'’]\d{3})+|\d+)(?:,\d+)?$/,
};
type DecimalMark = "." | ",";

/** Whether a text is a dash, which stands for 0 in some tables and for a missing value in others. */
export function isDash(text: string): boolean {
  return dash.test(text.trim());
}

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
  const plain = text
    .normalize("NFKC")
    .replace(/\u2212/g, "-")
    .replace(/[\u200b-\u200d\ufeff]/g, "");
  const number = plain.trim().replace(flags, (whole, digit: string, flag: string) =>
    // Break and not significant, were it not that billions are written so.
    flag.toLowerCase() === "bn" ? whole : digit,
  );
  const thousands = decimal === "." ? "," : ".";
  if (!written[decimal].test(number)) return NaN;
  const digits = number.replace(thousandsSpace, "").replaceAll(thousands, "").replace(decimal, ".");
  // No thousands begin with 0: "0,300" is 0.3.
  return /^[+-]?0\d/.test(digits) ? NaN : Number(digits);
}
