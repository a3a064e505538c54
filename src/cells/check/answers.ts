import { basicValueOf, errorCodeOf } from "../cellValue";
import { type Grid } from "../grid";
import { type TableCheck } from "./checkTable";
import { type Decisions } from "./cleanTable";
import { type Question } from "./findings";

/** What somebody has answered so far. Columns and rows as in the selection. */
export interface Answers {
  readonly separators: ReadonlyMap<number, "point" | "comma">;
  readonly flags: ReadonlyMap<string, "use" | "missing">;
  readonly symbols: ReadonlyMap<string, "missing" | "leaveOut" | number>;
  /** What one of a unit is worth, by column and unit; null = missing. */
  readonly units: ReadonlyMap<number, ReadonlyMap<string, number | null>>;
  readonly bounds: "limit" | "missing" | null;
  /** By column and value. */
  readonly codes: ReadonlyMap<number, ReadonlyMap<number, "missing" | "value">>;
  /** The value of each word; "words" where a column stays what it is. */
  readonly scales: ReadonlyMap<number, ReadonlyMap<string, number | null> | "words">;
  /** Rows found as totals that stay. */
  readonly staying: ReadonlySet<number>;
  /** Of names that come back: the rows of this value of the column by which they differ. null = all rows. */
  readonly only: string | null;
}

/** What is proposed: flagged numbers are used unless they are unreliable, codes are missing where the table says so, totals go. */
export function firstAnswers({ questions }: TableCheck): Answers {
  const flags = new Map<string, "use">();
  const codes = new Map<number, Map<number, "missing">>();
  for (const question of questions) {
    if (question.kind === "flags")
      for (const { flag, use } of question.flags) if (use) flags.set(flag, "use");
    if (question.kind === "code" && question.proposed)
      codes.set(question.column, new Map(codes.get(question.column)).set(question.value, "missing"));
  }
  return {
    separators: new Map(),
    flags,
    symbols: new Map(),
    units: new Map(),
    bounds: null,
    codes,
    scales: new Map(),
    staying: new Set(),
    only: null,
  };
}

/** Whether nothing of a question is open. */
export function isAnswered(question: Question, answers: Answers): boolean {
  switch (question.kind) {
    case "separator":
      return answers.separators.has(question.column);
    case "flags":
      return question.flags.every(({ flag }) => answers.flags.has(flag));
    case "symbol":
      return answers.symbols.has(question.symbol);
    case "units":
      return question.units.every((unit) => answers.units.get(question.column)?.has(unit));
    case "bounds":
      return answers.bounds !== null;
    case "code":
      return answers.codes.get(question.column)?.has(question.value) ?? false;
    case "scale":
      return answers.scales.has(question.column);
    case "totals":
    case "repeated":
      return true;
  }
}

/** The decisions that the answers come to. */
export function decisionsOf(values: Grid, { block, questions }: TableCheck, answers: Answers): Decisions {
  const leaveOut = new Set<number>();
  for (const question of questions) {
    if (question.kind === "totals")
      for (const { row } of question.rows) if (!answers.staying.has(row)) leaveOut.add(row);
    if (question.kind === "repeated" && question.by !== null && answers.only !== null)
      for (const row of block.rows)
        if (shownText(values[row][question.by]) !== answers.only) leaveOut.add(row);
  }
  return {
    separators: answers.separators,
    flags: answers.flags,
    symbols: answers.symbols,
    units: answers.units,
    ...(answers.bounds && { bounds: answers.bounds }),
    codes: new Map(
      [...answers.codes].map(([column, own]) => [
        column,
        [...own].flatMap(([value, answer]) => (answer === "missing" ? [value] : [])),
      ]),
    ),
    scales: new Map(
      [...answers.scales].flatMap(([column, own]) => (own === "words" ? [] : [[column, own] as const])),
    ),
    leaveOut: [...leaveOut].sort((a, b) => a - b),
  };
}

/** A cell as it is read; "" for a blank. */
export function shownText(raw: unknown): string {
  const value = errorCodeOf(raw) ?? basicValueOf(raw);
  return value === null || value === undefined ? "" : String(value as string | number | boolean);
}
