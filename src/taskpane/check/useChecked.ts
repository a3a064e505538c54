import { type Answers } from "../../cells/check/answers";
import { type TableCheck } from "../../cells/check/checkTable";
import { type Question } from "../../cells/check/findings";
import { cellAddress } from "../../formula/a1";
import { type CheckedCells } from "../../workbook/check/checkContract";
import { useActions, usePane } from "../shared/context";
import { columnName, questionTitle } from "../state/check/questionTitle";
import { useCheckTexts } from "./checkTexts";

interface Checked {
  readonly cells: CheckedCells;
  readonly check: TableCheck;
  readonly answers: Answers;
  readonly answer: (answers: Partial<Answers>) => void;
  /** What a column is called; row and column within the cells. */
  readonly nameOf: (column: number) => string;
  /** What is asked, in words. */
  readonly titleOf: (question: Question) => string;
  readonly addressOf: (row: number, column: number) => string;
  /** Such as "1–3, 7": rows as the sheet numbers them. */
  readonly rowsText: (rows: readonly number[]) => string;
}

/** The check that is open, for views that are shown only where one is. */
export function useChecked(): Checked {
  const checking = usePane((state) => state.checking);
  const { answerCheck } = useActions();
  const text = useCheckTexts("check");
  if (!checking) throw new Error("No check is open around this component.");
  const { cells, check, answers } = checking;
  return {
    ...{ cells, check, answers },
    answer: answerCheck,
    nameOf: (column) => columnName(checking, column, text),
    titleOf: (question) => questionTitle(question, checking, text),
    addressOf: (row, column) => cellAddress(cells.row + row, cells.column + column),
    rowsText: (rows) => runs(rows.map((row) => cells.row + row + 1)),
  };
}

function runs(places: readonly number[]): string {
  const found: [number, number][] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last?.[1] === place - 1) last[1] = place;
    else found.push([place, place]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
