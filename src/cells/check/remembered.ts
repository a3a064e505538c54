import { type Grid } from "../grid";
import { keyIn, keyOf } from "../tables/names";
import { type Answers, firstAnswers, shownText } from "./answers";
import { type TableCheck } from "./checkTable";
import { type Question } from "./findings";

/**
 * An answer as it is kept with the workbook, by names, so that it holds when rows and columns have moved: what it is about,
 * the name of the column or "", the text, and the answer in words that are the same in every language.
 */
export type RememberedAnswer = readonly [
  kind: string,
  column: string,
  text: string | number,
  answer: string | number,
];

interface Asked {
  readonly question: Question;
  readonly answers: readonly RememberedAnswer[];
}

/** The answers to keep, question by question; what is open is not among them. */
export function rememberedAnswers(values: Grid, check: TableCheck, answers: Answers): Asked[] {
  const nameOf = (column: number) => columnName(check, column);
  return check.questions.map((question) => ({ question, answers: [...of(question)] }));

  function* of(question: Question): Generator<RememberedAnswer> {
    switch (question.kind) {
      case "separator": {
        const mark = answers.separators.get(question.column);
        if (mark) yield ["separator", nameOf(question.column), "", mark];
        return;
      }
      case "flags":
        for (const { flag } of question.flags) {
          const use = answers.flags.get(flag);
          if (use) yield ["flag", "", flag, use];
        }
        return;
      case "symbol": {
        const meaning = answers.symbols.get(question.symbol);
        if (meaning !== undefined) yield ["symbol", "", question.symbol, meaning];
        return;
      }
      case "units":
        for (const unit of question.units) {
          const worth = answers.units.get(question.column)?.get(unit);
          if (worth !== undefined) yield ["unit", nameOf(question.column), unit, worth ?? "missing"];
        }
        return;
      case "bounds":
        if (answers.bounds) yield ["bounds", "", "", answers.bounds];
        return;
      case "code": {
        const meaning = answers.codes.get(question.column)?.get(question.value);
        if (meaning) yield ["code", nameOf(question.column), question.value, meaning];
        return;
      }
      case "scale": {
        const scale = answers.scales.get(question.column);
        if (scale === "words") yield ["scale", nameOf(question.column), "", "words"];
        else
          for (const [word, value] of scale ?? [])
            yield ["scale", nameOf(question.column), word, value ?? "missing"];
        return;
      }
      case "totals":
        for (const { row } of question.rows)
          yield ["row", "", rowName(values, check, row), answers.staying.has(row) ? "stays" : "left out"];
        return;
      case "repeated":
        if (question.by !== null) yield ["rows", nameOf(question.by), answers.only ?? "", "only"];
    }
  }
}

/** Former answers, as far as the table still asks for them; what is proposed stands for the others. */
export function answersAgain(
  kept: readonly RememberedAnswer[],
  values: Grid,
  check: TableCheck,
): { readonly answers: Answers; /** Questions that were answered before. */ readonly former: number } {
  const first = firstAnswers(check);
  const known = new Map(kept.map(([kind, column, text, answer]) => [keyFor(kind, column, text), answer]));
  const answeredBefore = new Set<Question>();
  let asked: Question | null = null;
  const find = (kind: string, column: number | null, text: string | number) => {
    const answer = known.get(keyFor(kind, column === null ? "" : columnName(check, column), text));
    if (answer !== undefined && asked) answeredBefore.add(asked);
    return answer;
  };
  const oneOf = <Word extends string>(words: readonly Word[], answer: unknown) =>
    words.find((word) => word === answer);
  const separators = new Map(first.separators);
  const flags = new Map(first.flags);
  const symbols = new Map(first.symbols);
  const units = new Map(first.units);
  const codes = new Map(first.codes);
  const scales = new Map(first.scales);
  const staying = new Set(first.staying);
  let { bounds, only } = first;
  for (const question of check.questions) {
    asked = question;
    switch (question.kind) {
      case "separator": {
        const mark = oneOf(["point", "comma"], find("separator", question.column, ""));
        if (mark) separators.set(question.column, mark);
        break;
      }
      case "flags":
        for (const { flag } of question.flags) {
          const use = oneOf(["use", "missing"], find("flag", null, flag));
          if (use) flags.set(flag, use);
        }
        break;
      case "symbol": {
        const answer = find("symbol", null, question.symbol);
        const meaning = typeof answer === "number" ? answer : oneOf(["missing", "leaveOut"], answer);
        if (meaning !== undefined) symbols.set(question.symbol, meaning);
        break;
      }
      case "units": {
        const own = question.units.flatMap((unit) => {
          const answer = find("unit", question.column, unit);
          if (typeof answer !== "number" && answer !== "missing") return [];
          return [[unit, answer === "missing" ? null : answer] as const];
        });
        if (own.length > 0) units.set(question.column, new Map(own));
        break;
      }
      case "bounds":
        bounds = oneOf(["limit", "missing"] as const, find("bounds", null, "")) ?? bounds;
        break;
      case "code": {
        const meaning = oneOf(["missing", "value"], find("code", question.column, question.value));
        if (meaning)
          codes.set(question.column, new Map(codes.get(question.column)).set(question.value, meaning));
        break;
      }
      case "scale": {
        if (find("scale", question.column, "") === "words") scales.set(question.column, "words");
        const answered = question.words.map(
          ({ word }) => [word, find("scale", question.column, word)] as const,
        );
        if (answered.every(([, answer]) => answer !== undefined))
          scales.set(
            question.column,
            new Map(answered.map(([word, answer]) => [word, typeof answer === "number" ? answer : null])),
          );
        break;
      }
      case "totals":
        for (const { row } of question.rows)
          if (find("row", null, rowName(values, check, row)) === "stays") staying.add(row);
        break;
      case "repeated": {
        const { by } = question;
        const value = kept.find(
          ([kind, column]) =>
            by !== null && kind === "rows" && keyOf(column) === keyOf(columnName(check, by)),
        )?.[2];
        if (value !== undefined) answeredBefore.add(question);
        if (value !== undefined && value !== "") only = String(value);
      }
    }
  }
  const answers = { separators, flags, symbols, units, bounds, codes, scales, staying, only };
  return { answers, former: answeredBefore.size };
}

function keyFor(kind: string, column: string, text: string | number): string {
  return JSON.stringify([kind, keyOf(column), String(text)]);
}

/** The header, or the place of a column without one. */
function columnName({ block }: TableCheck, column: number): string {
  const at = block.columns.indexOf(column);
  return block.header[at] === "" ? `#${at + 1}` : block.header[at];
}

/** What a row is called, and where nothing names it, what its first cell says. */
function rowName(values: Grid, { columns, roles, block }: TableCheck, row: number): string {
  const names = columns[roles.indexOf("name")];
  const key = names ? keyIn(values[row][names.at]) : "";
  return key !== "" ? key : shownText(values[row][block.columns[0]]);
}
