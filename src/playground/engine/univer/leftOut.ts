/**
 * In place of two of Univer's packages, half a megabyte that worksheets never use: franc-min finds the language of a text
 * for hyphenation, which is off, and opentype.js reads fonts a page would have to be granted first.
 */
export const franc = (): string => "und";

export function parse(): never {
  throw new Error("The playground reads no font files.");
}
