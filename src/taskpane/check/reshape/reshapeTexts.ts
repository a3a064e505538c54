import { type RememberedAnswer } from "../../../cells/check/remembered";
import { type ReshapeProblem } from "../../../cells/reshape/problems";
import { type LeftOut } from "../../../cells/reshape/table";
import { shortened } from "../../../core/errors/cut";
import { type CheckWords, type Language } from "../../../messages/words";

type Words = CheckWords["reshape"];

/** So many names are listed; the others are counted. */
const most = 10;

export function listNames(names: readonly string[], { moreNames }: Words, { list }: Language): string {
  const listed = names.slice(0, most).map((name) => shortened(name, 40));
  return list(names.length > most ? [...listed, moreNames(names.length - most)] : listed);
}

/** What the new table does not show, in one line. */
export function leftOutLine(left: LeftOut, words: Words, language: Language): string {
  const text = words.left;
  switch (left.kind) {
    case "constant":
      return text.constant(left.header, left.value);
    case "column":
      return text.column(left.header);
    case "otherRows":
      return text.otherRows(left.header, left.value, left.rows);
    case "blankRows":
      return text.blankRows(left.header, left.rows);
    case "without":
      return text.without(listNames(left.names, words, language));
    case "units":
      return text.units(listNames(left.names, words, language));
    case "olderValues":
      return text.olderValues(left.header, left.values);
    case "averaged":
      return text.averaged(left.cells, left.rows);
  }
}

/** Why there is no new table, and what to do: at most 160 characters. */
export function reshapeProblem(problem: ReshapeProblem, { problems: text }: Words): string {
  const cut = (name: string) => shortened(name, 24);
  switch (problem.kind) {
    case "columnMissing":
      return text.columnMissing(cut(problem.header));
    case "tooManyRows":
      return text.tooManyRows(problem.rows);
    case "tooManyColumns":
      return text.tooManyColumns(problem.columns);
    case "noRows":
      return text.noRows;
    case "otherParts":
      return text.otherParts(cut(problem.header), problem.row, cut(problem.text), problem.parts);
    case "yearTwice":
      return text.yearTwice(problem.year, cut(problem.headers[0]), cut(problem.headers[1]));
    case "severalRows": {
      const { name, rows, differ } = problem;
      if (!differ) return text.sameRows(cut(name), ...rows);
      const [one, other] = differ.values.map((value) => shortened(value, 12));
      return text.severalRows(shortened(name, 18), shortened(differ.header, 18), one, other);
    }
    case "textInMean":
      return text.textInMean(cut(problem.header), problem.row, cut(problem.text));
    case "nameTwice":
      return text.nameTwice(cut(problem.name), ...problem.rows);
  }
}

/** What a kept answer is about. */
export function layoutWords([kind, column, text]: RememberedAnswer, words: Words): string {
  switch (kind) {
    case "fixed":
      return words.fixed(column);
    case "value":
      return words.values;
    case "without":
      return words.totals;
    case "join":
      return words.join;
    default:
      return layoutTitles(words)[text] ?? words.title;
  }
}

function layoutTitles(words: Words): Readonly<Record<string, string>> {
  const { valueName, names, indicators, year, several } = words;
  return { "value name": valueName, names, indicators, year, several };
}
