import { decisionsOf, shownText } from "../../../cells/check/answers";
import { cleanSteps, type CleanTable, type LogRow } from "../../../cells/check/cleanTable";
import { type TableCheck } from "../../../cells/check/checkTable";
import { cellsInAPiece, rowsInAPiece, type Steps } from "../../../cells/check/steps";
import { rememberedAnswers } from "../../../cells/check/remembered";
import { withSheet } from "../../../formula/sheetName";
import { type CheckWords, type Language } from "../../../messages/words";
import { type CleanSheet, type LoggedCell } from "../../../workbook/check/checkContract";
import { columnNames } from "../../../workbook/tables/firstRow";
import { type Checking } from "./checking";
import { inTurns } from "./inTurns";
import { columnName, questionTitle } from "./questionTitle";

/** What the sheet is written with: the pane's language. */
export interface CleaningWords {
  readonly text: CheckWords["check"];
  readonly language: Language;
  /** What a column without a name is called, before its number. */
  readonly column: string;
}

/** The clean sheet that check and answers come to. */
export async function cleanSheetOf(checking: Checking, words: CleaningWords): Promise<CleanSheet> {
  const { cells, check, answers } = checking;
  const { text, language } = words;
  const clean = await cleanTableOf(checking);
  const order = namesFirst(check);
  const columns = order.map((i) => check.columns[i].at);
  // A column without a name is called by its place in the source.
  const places = order.map((_, i) => order.indexOf(i));
  const named = columnNames(
    places.map((at) => clean.header[at]),
    words.column,
  );
  const header = order.map((i) => named[i]);
  const name = text.cleanName(cells.table ?? cells.sheet);
  const place = cells.table ?? withSheet(cells.sheet, cells.address);
  const today = new Intl.DateTimeFormat(language.tag, { dateStyle: "long" }).format(new Date());
  const top = cells.formats[check.block.rows[0]] ?? [];
  return {
    name,
    source: cells,
    clean,
    columns,
    header,
    // A cell formatted as text would show its formula.
    formats: columns.map((at) => (top[at] === undefined || top[at] === "@" ? "General" : top[at])),
    words: {
      title: name,
      origin: (isLive) => (isLive ? text.liveOrigin(place, today) : text.fixedOrigin(place, today)),
      asThen: text.asThen,
      changedSince: text.changedSince,
      decisions: text.decisionColumns,
      log: text.logColumns,
    },
    decisions: rememberedAnswers(cells.values, check, answers).flatMap(({ question, answers: given }) =>
      given.map((answer) => [questionTitle(question, checking, text), ...answer] as const),
    ),
    log: await inTurns(loggedCells(clean.log, checking, words)),
  };
}

/** The clean table with the names of its units in front. */
export async function cleanTableOf({
  cells,
  check,
  answers,
}: Pick<Checking, "cells" | "check" | "answers">): Promise<CleanTable> {
  const decisions = decisionsOf(cells.values, check, answers);
  const clean = await inTurns(cleanSteps(cells.values, check, decisions));
  return inTurns(rearranged(clean, namesFirst(check)));
}

/** Places of the columns, that of the names before all others: the first column of words names the units of an index. */
function namesFirst({ roles }: TableCheck): number[] {
  const names = roles.indexOf("name");
  const others = roles.flatMap((_, i) => (i === names ? [] : [i]));
  return names < 0 ? others : [names, ...others];
}

function* rearranged(clean: CleanTable, order: readonly number[]): Steps<CleanTable> {
  if (order.every((place, i) => place === i)) return clean;
  const rows: (typeof clean.rows)[number][] = [];
  const piece = rowsInAPiece(order.length);
  for (const [i, row] of clean.rows.entries()) {
    if (i % piece === 0) yield;
    rows.push(order.map((place) => row[place]));
  }
  return { ...clean, header: order.map((place) => clean.header[place]), rows };
}

function* loggedCells(
  log: readonly LogRow[],
  checking: Checking,
  { text }: CleaningWords,
): Steps<LoggedCell[]> {
  const { cells, check } = checking;
  const whyLeftOut = reasonsToLeaveOut(checking, text);
  const logged: LoggedCell[] = [];
  for (const [i, { row, column, next, why }] of log.entries()) {
    if (i % cellsInAPiece === 0) yield;
    if (column === null) {
      // A row is shown by its first cell.
      const first = check.block.columns.find((at) => shownText(cells.values[row][at]) !== "") ?? 0;
      logged.push({ row, column: first, next: text.leftOut, why: whyLeftOut(row) });
    } else logged.push({ row, column, next: next ?? text.missing, why: text.whys[why] });
  }
  return logged;
}

/** What has put a row out, in words. */
function reasonsToLeaveOut(checking: Checking, text: CheckWords["check"]): (row: number) => string {
  const { check, cells, answers } = checking;
  const totals = new Map<number, string>();
  for (const question of check.questions)
    if (question.kind === "totals")
      for (const { row, why } of question.rows)
        if (!answers.staying.has(row)) totals.set(row, text.totalReasons[why]);
  const by = check.questions.find(({ kind }) => kind === "repeated");
  return (row) => {
    const total = totals.get(row);
    if (total !== undefined) return total;
    if (by?.kind === "repeated" && by.by !== null && answers.only !== null)
      if (shownText(cells.values[row][by.by]) !== answers.only)
        return text.onlyRows(columnName(checking, by.by, text), answers.only);
    return text.whys.symbol;
  };
}
