import { plainText } from "./plainText";

/** Marks that statistical offices put where there is nothing, or nothing to tell: nil or missing, so that nobody may guess. */
const dash = /^[-‐‒–—―]+$/;

/** Whether a text is a dash, which stands for 0 in some tables and for a missing value in others. */
export function isDash(text: string): boolean {
  return dash.test(plainText(text));
}

/** Eurostat's letters, one or several, bare or in brackets; an asterisk; a raised figure; a figure in brackets. */
const flagged =
  /^([+-]?\d(?:[\d.,'’\s]*\d)?)\s*([bcdefnprsuz]{1,3}|\[[bcdefnprsuz]{1,3}\]|\((?:[bcdefnprsuz]{1,3}|\d)\)|\*{1,3}|[¹²³])$/i;

/**
 * Parts a number and the flag behind it, as in "11.8 bu" or "12.3¹"; null where there is none.
 * @param text in its plain form.
 */
export function flagBehind(text: string): { readonly number: string; readonly flag: string } | null {
  const [, number, flag] = flagged.exec(text) ?? [];
  // Break and not significant, were it not that billions are written so; and powers of ten have raised figures too.
  if (number === undefined || flag.toLowerCase() === "bn" || /^10[¹²³]$/.test(text)) return null;
  return { number, flag };
}

const ambiguous = /^([+-]?[1-9]\d{0,2})[.,](\d{3})$/;

/**
 * What "1.234" may mean, as in Munich and as in Boston; null for a text that means one thing. No thousands begin with 0.
 * @param text in its plain form.
 */
export function readingsOf(text: string): readonly [thousands: number, decimals: number] | null {
  // A sign, three digits, the mark, three digits.
  if (text.length > 8) return null;
  const [, whole, rest] = ambiguous.exec(text) ?? [];
  return whole === undefined ? null : [Number(`${whole}${rest}`), Number(`${whole}.${rest}`)];
}

const likeCode = /^\d+e\d+$/i;

/**
 * The number of a text that may be a code as well, such as "1E2" of an industry; null for any other.
 * @param text in its plain form.
 */
export function numberLikeCode(text: string): number | null {
  return likeCode.test(text) && Number.isFinite(Number(text)) ? Number(text) : null;
}
