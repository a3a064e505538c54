import { isConstant } from "../../core/numeric/ranks/ties";
import { plainText } from "../plainText";
import { yearIn } from "./block";
import { type Role } from "./findings";
import { type ColumnReading } from "./readColumn";
import { cellsInAPiece, type Steps } from "./steps";
import { yesOrNo } from "./tableWords";

/** A format of Excel's that shows days or years: its letters outside quotation marks and brackets. */
function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dy]/i.test(format.replace(/"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\./g, ""));
}

/**
 * What each column is, by its cells. One column of words names the rows: that with the most different words and, of several,
 * the one with the longest; short capitals and figures are codes.
 * @param formats number formats of the first row of data, by place in the selection.
 * @param scales the columns of words that are answers on a scale.
 */
export function* columnRoles(
  columns: readonly ColumnReading[],
  formats: readonly (string | undefined)[],
  scales: readonly { readonly column: number }[],
): Steps<Role[]> {
  const roles: Role[] = [];
  for (const column of columns) {
    yield;
    roles.push(yield* roleOf(column, formats[column.at]));
  }
  for (const { column } of scales) roles[columns.findIndex(({ at }) => at === column)] = "scale";
  const texts: { i: number; different: number; length: number }[] = [];
  for (const [i, column] of columns.entries()) {
    yield;
    if (roles[i] === "text") texts.push({ i, ...(yield* wordsOf(column)) });
  }
  const [named] = texts.sort((a, b) => b.different - a.different || b.length - a.length);
  const code = roles.indexOf("code");
  if (named) roles[named.i] = "name";
  else if (code >= 0) roles[code] = "name";
  return roles;
}

function* roleOf(column: ColumnReading, format: string | undefined): Steps<Role> {
  const { numbers, texts, count } = column;
  const filled = count.number + count.logical + count.written + count.symbol + count.word;
  if (filled === 0) return "empty";
  if (count.logical > 0 && count.logical === filled) return "yesNo";
  if (!column.isNumeric) return yield* wordRole(column);
  if (count.number > 0 && isDateFormat(format)) return "date";
  const { figures, low, high, areWhole } = rangeOf(column);
  if (figures > 1 && figures === filled && isConstant(Float64Array.of(low, high))) return "constant";
  if (figures > 0 && figures === filled && areWhole && low >= 1900 && high <= 2100) return "time";
  if (texts.text.length === 0 && numbers.length > 4 && numbers.every((value, i) => value === numbers[0] + i))
    return "id";
  return "indicator";
}

/** Of the numbers and the texts that are one. */
function rangeOf({ count, low, high, areWhole, texts }: ColumnReading) {
  let figures = count.number;
  for (const [at, { kind }] of texts.meaning.entries()) {
    if (kind !== "number") continue;
    const value = Number.isNaN(texts.point[at]) ? texts.comma[at] : texts.point[at];
    figures += texts.cells[at];
    low = Math.min(low, value);
    high = Math.max(high, value);
    areWhole &&= Number.isInteger(value);
  }
  return { figures, low, high, areWhole };
}

/** Of the different words: years, yes or no, one throughout, codes; texts where they are none of these. */
function* wordRole({ texts, count }: ColumnReading): Steps<Role> {
  const different = new Set<string>();
  let [cells, areYears, areAnswers, areCodes] = [0, true, true, true];
  for (const [i, text] of texts.text.entries()) {
    if (i % cellsInAPiece === 0) yield;
    if (texts.meaning[i].kind === "missing") continue;
    const word = plainText(text);
    cells += texts.cells[i];
    areYears &&= yearIn(word) !== null;
    if (different.size <= 2) different.add(word.toLowerCase());
    areAnswers &&= different.size <= 2 && yesOrNo.test(word.toLowerCase());
    // Whoever names a unit writes small letters, or signs without capitals.
    areCodes &&= codeForm.test(word) && !/\p{Script=Han}/u.test(word);
  }
  if (cells === 0) return "empty";
  if (areYears) return "time";
  if (areAnswers) return "yesNo";
  if (different.size === 1 && cells > 1 && count.number === 0) return "constant";
  return areCodes ? "code" : "text";
}

const codeForm = /^[\p{Lu}\p{N}._/,-]+$/u;

function* wordsOf({ texts }: ColumnReading): Steps<{ different: number; length: number }> {
  const words = new Set<string>();
  let length = 0;
  for (const [i, text] of texts.text.entries()) {
    if (i % cellsInAPiece === 0) yield;
    if (texts.meaning[i].kind === "missing") continue;
    words.add(text);
    length += text.length * texts.cells[i];
  }
  return { different: words.size, length };
}
