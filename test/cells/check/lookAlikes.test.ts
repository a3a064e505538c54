import { checkTable } from "../../../src/cells/check/checkTable";
import { cleanTable, type Decisions } from "../../../src/cells/check/cleanTable";
import { type Question } from "../../../src/cells/check/findings";
import * as europe from "../../fixtures/tables/europe";
import * as firms from "../../fixtures/tables/firms";
import { cellsOf, type LookAlike } from "../../fixtures/tables/layout";
import * as unitedStates from "../../fixtures/tables/unitedStates";
import * as world from "../../fixtures/tables/world";

const all: LookAlike[] = [europe, unitedStates, world, firms].flatMap((each) => Object.values(each));

/** What a reader of the publishers' notes answers, the same for every table. */
const symbols = new Map<string, number | "missing">([
  // BLS: a wage of at least $208,000 a year; ONS: suppressed, which its own table says below.
  ["#", 208000],
  ["—", 0],
]);

function answers(questions: readonly Question[], table: LookAlike): Decisions {
  const of = <Kind extends Question["kind"]>(kind: Kind) =>
    questions.filter((question): question is Extract<Question, { kind: Kind }> => question.kind === kind);
  const worth = (symbol: string) =>
    table.publisher.startsWith("ONS") ? "missing" : (symbols.get(symbol) ?? "missing");
  return {
    symbols: new Map(of("symbol").map(({ symbol }) => [symbol, worth(symbol)])),
    flags: new Map(
      of("flags").flatMap(({ flags }) => flags.map(({ flag, use }) => [flag, use ? "use" : "missing"])),
    ),
    bounds: "limit",
    codes: new Map(
      of("code")
        .filter(({ proposed }) => proposed)
        .map(({ column, value }) => [column, [value]]),
    ),
    scales: new Map(
      of("scale").map(({ column, words }) => [
        column,
        new Map(words.map(({ word, value }) => [word, fourSteps(value)])),
      ]),
    ),
    leaveOut: of("totals").flatMap(({ rows }) => rows.map(({ row }) => row)),
  };
}

/** The survey has no middle answer. */
const fourSteps = (value: number | null) => (value !== null && value > 3 ? value - 1 : value);

const asked = (questions: readonly Question[]) =>
  questions
    .filter(({ kind }) => kind !== "totals" && kind !== "repeated")
    .map((question) => (question.kind === "symbol" ? `symbol ${question.symbol}` : question.kind));

test.each(all)("$publisher: from what is pasted to what somebody made by hand", (table) => {
  const pasted = cellsOf(table.pasted);
  const before = JSON.stringify(pasted);
  const check = checkTable(pasted);
  expect(asked(check.questions).sort()).toEqual([...table.asked].sort());
  expect(table.asked.length).toBeLessThanOrEqual(3);
  const { header, rows } = cleanTable(pasted, check, answers(check.questions, table));
  const [names, ...body] = cellsOf(table.clean);
  expect(header).toEqual(names.map(String));
  expect(rows.map((row) => row.map((cell) => cell ?? ""))).toEqual(body.map((row) => row.map(trimmed)));
  expect(JSON.stringify(pasted)).toBe(before);
});

const trimmed = (cell: number | string) => (typeof cell === "string" ? cell.trim() : cell);
