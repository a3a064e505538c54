/** Characters that take no room on the sheet: zero-width spaces and joiners, marks of direction, the byte-order mark. */
const invisible = /[\u200B-\u200F\u2060\uFEFF]/g;

const ascii = /^[\x20-\x7e]*$/;

/** Whatever Unicode counts as a digit without its being one in a row of digits: "²", "①", "½". */
const unlikeDigits = /[^\p{No}\p{Nl}]+/gu;

/** A text as one knows it by its look: full-width forms are half-width ones, what takes no room is gone, ends are trimmed. */
export function compatibleText(text: string): string {
  return ascii.test(text) ? text.trim() : text.replace(invisible, "").normalize("NFKC").trim();
}

/**
 * A text of which a number may be read, in its compatible form and with a typeset minus (U+2212) as one that is typed. Raised
 * and circled digits stay what they are: NFKC would make 12.31 of "12.3¹", which is 12.3 with a footnote.
 */
export function plainText(text: string): string {
  if (ascii.test(text)) return text.trim();
  return text
    .replace(invisible, "")
    .replace(unlikeDigits, (part) => part.normalize("NFKC"))
    .replace(/\u2212/g, "-")
    .trim();
}
