import { type Question } from "../../../cells/check/findings";
import { columnLetters } from "../../../formula/a1";
import { type CheckWords } from "../../../messages/words";
import { type Checking } from "./checking";

/** What a column is called: by its header, or by its place on the sheet. */
export function columnName({ cells, check }: Checking, column: number, text: CheckWords["check"]): string {
  const { header, columns } = check.block;
  return header[columns.indexOf(column)] || text.unnamed(columnLetters(cells.column + column));
}

/** A question in words, as the pane asks it and the clean sheet keeps it. */
export function questionTitle(question: Question, checking: Checking, text: CheckWords["check"]): string {
  const nameOf = (column: number) => columnName(checking, column, text);
  switch (question.kind) {
    case "separator":
      return text.separator(nameOf(question.column));
    case "flags":
      return text.flags;
    case "symbol":
      return text.symbol(question.symbol, question.cells.length);
    case "units":
      return text.units(nameOf(question.column));
    case "bounds":
      return text.bounds(question.cells.length);
    case "code":
      return text.code(
        nameOf(question.column),
        String(question.value).replace("-", "−"),
        question.rows.length,
      );
    case "scale":
      return text.scale(nameOf(question.column));
    case "totals":
      return text.totals;
    case "repeated":
      return text.repeated(nameOf(question.column), question.names);
  }
}
