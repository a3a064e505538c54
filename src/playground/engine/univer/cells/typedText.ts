/** What Excel makes of a text that is typed into a cell or written to `values`. */
export type Typed =
  | { readonly formula: string }
  | { readonly number: number }
  | { readonly logical: boolean }
  | { readonly text: string };

const plainNumber = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const months = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
]; // oxfmt-ignore

/**
 * Reads the forms that en-US Excel takes for something else than a text: formulas, logicals, numbers with signs of money,
 * percent, thousands and brackets, dates and times. Full-width signs count as their plain forms, as in East Asian
 * versions. Enough to catch whoever writes a text and trusts that it stays one, not all that Excel reads.
 * Source: Office.js reference, Excel.Range.values (+, - and = begin a formula; ISO dates are dates).
 * @param year the year of dates without one.
 */
export function typedText(text: string, year = new Date().getFullYear()): Typed {
  if (text.startsWith("'")) return { text: text.slice(1) };
  const plain = narrow(text).trim();
  if (/^(?:true|false)$/i.test(plain)) return { logical: plain.toLowerCase() === "true" };
  const number = amount(plain) ?? day(plain, year) ?? time(plain);
  if (number !== null && Number.isFinite(number)) return { number };
  const beginning = narrow(text.slice(0, 1));
  if (text.length === 1 || !/[=+\-@]/.test(beginning)) return { text };
  return { formula: /[+-]/.test(beginning) ? `=${beginning}${text.slice(1)}` : `=${text.slice(1)}` };
}

/** Full-width letters and signs as their plain forms. */
function narrow(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
}

/** Such as 1e5, 1,234.5, $5, -$5, 50%, (5). */
function amount(text: string): number | null {
  const bracketed = text.startsWith("(") && text.endsWith(")");
  const inside = bracketed ? text.slice(1, -1) : text;
  const share = inside.endsWith("%");
  const digits = (share ? inside.slice(0, -1) : inside).replace(/^([+-]?)[$€£¥]/, "$1").trim();
  if (!plainNumber.test(digits) || (bracketed && /^[+-]/.test(digits))) return null;
  const value = Number(digits.replaceAll(",", "")) / (share ? 100 : 1);
  return bracketed ? -value : value;
}

/** Such as 1/2, 1-2-2020, 2020-01-02, Mar-21, May 2020, 5 May, May 5, 2020. */
function day(text: string, year: number): number | null {
  const parts = text.split(/[-/ ,]+/);
  const word = parts.find((part) => /^[a-z]/i.test(part));
  const figures = parts.filter((part) => part !== word);
  if (parts.length > 3 || figures.length < 1 || !figures.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a, b, c] = figures.map(Number);
  if (word !== undefined) {
    const month = monthOf(word);
    if (month === 0) return null;
    if (b !== undefined) return a > 31 ? serial(a, month, b) : serial(b, month, a);
    return a > 31 ? serial(a, month, 1) : serial(year, month, a);
  }
  if (b === undefined || text.includes(",")) return null;
  if (c === undefined) return b > 31 ? serial(b, a, 1) : serial(year, a, b);
  return a > 31 ? serial(a, b, c) : serial(c, a, b);
}

/** From 1; 0 for a word that is no month. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  return months.findIndex((month) => month === name || (name.length === 3 && month.startsWith(name))) + 1;
}

/** Days since 1899-12-30, as cells hold dates; null for a day that is none. */
function serial(year: number, month: number, date: number): number | null {
  const full = year < 30 ? year + 2000 : year < 100 ? year + 1900 : year;
  const found = new Date(Date.UTC(full, month - 1, date));
  if (full < 1900 || found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date) return null;
  return (found.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** Such as 8:30, 8:30:15, 8:30 pm, as a part of a day. */
function time(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i.exec(text);
  if (!found) return null;
  const [hours, minutes, seconds] = found.slice(1, 4).map((part) => Number(part ?? 0));
  return (
    ((hours % (found[4] ? 12 : 24)) + (/p/i.test(found[4] ?? "") ? 12 : 0)) / 24 +
    minutes / 1440 +
    seconds / 86400
  );
}
