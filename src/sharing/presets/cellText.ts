/**
 * A text from outside as it may be written to a cell: an apostrophe before it keeps Excel from reading a formula, and is
 * not shown. Numbers and directions are written as numbers and never pass here.
 * Source: OWASP, CSV injection (signs that start a formula).
 */
export function cellText(text: string): string {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n']/u.test(text) ? `'${text}` : text;
}
