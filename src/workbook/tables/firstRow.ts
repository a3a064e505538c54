import { numbersOfTexts } from "../../cells/textNumbers";
import { isDash } from "../../cells/unclearText";
import { isName } from "../../formula/cellLike";
import { soundsLike } from "../../messages/columnNames";
import { freeName } from "../../cells/freeName";

/**
 * Whether the first row of some cells plainly names their columns: texts, each in its cell, above at least one number.
 * Years may be names or data, and where all is text nobody can tell: then it is to be asked.
 * @param below some of the rows that follow.
 */
export function namesColumns(first: readonly unknown[], below: readonly (readonly unknown[])[]): boolean {
  const isWord = (cell: unknown) =>
    typeof cell === "string" && cell.trim() !== "" && !isDash(cell) && numbersOfTexts([cell]) === null;
  return first.every(isWord) && below.some((row) => row.some((cell) => typeof cell === "number"));
}

/**
 * The names that columns get. A table has neither blank nor doubled ones: like Excel, a blank one is called by its place,
 * and a doubled one gets a number.
 * @param first what the first row shows; blanks are "".
 * @param column what a column without a name is called, before its number.
 */
export function columnNames(first: readonly string[], column: string): string[] {
  // A name that stands further right keeps its place.
  const taken = first.filter((text) => text.trim() !== "");
  const named = new Set<string>();
  return first.map((text, i) => {
    const key = text.toLowerCase();
    if (text.trim() !== "" && !named.has(key)) {
      named.add(key);
      return text;
    }
    const name = freeName(taken, text.trim() === "" ? `${column}${i + 1}` : text, "");
    taken.push(name);
    return name;
  });
}

/**
 * What a table may be called: after its sheet, or after its first column where nobody has named the sheet.
 * @param first the name of the first column; "" where it has none.
 * @returns a name that Excel takes.
 */
export function tableName(sheet: string, first: string): string {
  const called = soundsLike("unnamedSheet", sheet) ? first : sheet;
  // Letters and digits, points between them; anything else parts words.
  const words = called.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
  const word = words.join("_").slice(0, longest);
  return word === "" ? "Data" : ([word, `Data_${word}`].find(isName) ?? "Data");
}

/** Excel takes 255 letters; formulas that name the table are to be read. */
const longest = 60;
