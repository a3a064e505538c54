import { type Grid } from "../grid";
import { compatibleText } from "../plainText";
import { shownText } from "./answers";
import { decimalMark, unitOf } from "./cellQuestions";
import { type TableCheck } from "./checkTable";
import { cellsBut, cellsWhere, type FoundCells } from "./foundCells";
import { wordOf } from "./meaning";
import { type ColumnReading, type ColumnTexts } from "./readColumn";
import { cellsInAPiece, finished, rowsInAPiece, type Steps } from "./steps";

/** Answers to the questions of a check; what is not answered stays as it is. Columns and rows as in the selection. */
export interface Decisions {
  /** The decimal mark of a column. */
  readonly separators?: ReadonlyMap<number, "point" | "comma">;
  readonly flags?: ReadonlyMap<string, "use" | "missing">;
  readonly symbols?: ReadonlyMap<string, "missing" | "leaveOut" | number>;
  /** What one of a unit is worth, by column and unit; null = missing. */
  readonly units?: ReadonlyMap<number, ReadonlyMap<string, number | null>>;
  readonly bounds?: "limit" | "missing";
  /** Values of a column that are no answers. */
  readonly codes?: ReadonlyMap<number, readonly number[]>;
  readonly scales?: ReadonlyMap<number, ReadonlyMap<string, number | null>>;
  /** Rows that are totals, or of another year. */
  readonly leaveOut?: readonly number[];
}

/** What was decided about one cell, or about a row (`column` null). */
export interface LogRow {
  readonly row: number;
  readonly column: number | null;
  readonly old: string;
  /** null = missing, or left out. */
  readonly next: number | null;
  readonly why: "separator" | "flag" | "symbol" | "unit" | "bound" | "code" | "scale" | "leftOut";
}

export interface CleanTable {
  readonly header: readonly string[];
  /** Numbers and texts; null = missing. Errors other than #N/A as their code, as nothing was decided about them. */
  readonly rows: readonly (readonly (number | string | boolean | null)[])[];
  /** The row of the selection that each row comes from. */
  readonly places: readonly number[];
  readonly log: readonly LogRow[];
}

type Content = number | string | boolean | null;

/** The table that a check and its answers give; the cells that were looked at are not changed. */
export function cleanTable(values: Grid, check: TableCheck, decisions: Decisions): CleanTable {
  return finished(cleanSteps(values, check, decisions));
}

/** The same in pieces. */
export function* cleanSteps(values: Grid, check: TableCheck, decisions: Decisions): Steps<CleanTable> {
  const { block, columns } = check;
  const log: LogRow[] = [];
  const out = new Set(decisions.leaveOut);
  for (const row of decisions.leaveOut ?? [])
    log.push({
      row,
      column: null,
      old: shownText(values[row].find((cell) => shownText(cell) !== "")),
      next: null,
      why: "leftOut",
    });
  for (const column of columns) {
    yield;
    for (const [row, old] of rowsLeftOut(column, decisions))
      if (!out.has(row)) {
        out.add(row);
        log.push({ row, column: null, old, next: null, why: "symbol" });
      }
  }
  const decided: DecidedColumn[] = [];
  for (const column of columns) decided.push(yield* decidedColumn(values, column, decisions, out, log));
  const places: number[] = [];
  const rows: Content[][] = [];
  const piece = rowsInAPiece(columns.length);
  for (const [place, row] of block.rows.entries()) {
    if (place % piece === 0) yield;
    if (out.has(row)) continue;
    places.push(row);
    rows.push(decided.map((column) => contentAt(values[row], column, place)));
  }
  return { header: columns.map((column, i) => withUnit(block.header[i], column)), rows, places, log };
}

/** Rows that go for a symbol in a column of numbers, with the text that it is in. */
function rowsLeftOut({ texts, textAt, rows, isNumeric }: ColumnReading, { symbols }: Decisions) {
  const found: (readonly [row: number, text: string])[] = [];
  const leaves = texts.meaning.map(
    (meaning) => isNumeric && meaning.kind === "symbol" && symbols?.get(meaning.symbol) === "leaveOut",
  );
  if (leaves.includes(true))
    textAt.forEach((at, place) => void (leaves[at] && found.push([rows[place], texts.text[at]])));
  return found;
}

function withUnit(header: string, column: ColumnReading): string {
  const unit = column.isNumeric ? unitOf(column) : undefined;
  return !unit || header.includes(unit) ? header : `${header} (${unit})`;
}

/** A column with what its texts become. */
interface DecidedColumn {
  readonly column: ColumnReading;
  /** Numbers that are no answers. */
  readonly codes: readonly number[];
  /** By place among its texts. */
  readonly next: readonly Content[];
}

/** Decides about the texts of a column, each once, and writes down which cells that concerns. */
function* decidedColumn(
  values: Grid,
  column: ColumnReading,
  decisions: Decisions,
  out: ReadonlySet<number>,
  log: LogRow[],
): Steps<DecidedColumn> {
  const { at, rows, numbers, texts, textAt, isNumeric } = column;
  const codes = decisions.codes?.get(at) ?? [];
  if (codes.length > 0)
    for (const [place, value] of numbers.entries()) {
      if (place % cellsInAPiece === 0) yield;
      if (codes.includes(value) && typeof values[rows[place]][at] !== "boolean" && !out.has(rows[place]))
        log.push({ row: rows[place], column: at, old: String(value), next: null, why: "code" });
    }
  const answer = isNumeric
    ? numericAnswers(column, decisions)
    : scaleAnswers(texts, decisions.scales?.get(at));
  const answers: Answer[] = [];
  const next: Content[] = [];
  for (const [i, text] of texts.text.entries()) {
    if (i % cellsInAPiece === 0) yield;
    const decided = answer(i);
    answers.push(decided?.why ? decided : null);
    const meaning = texts.meaning[i];
    next.push(decided ? decided.next : meaning.kind === "symbol" ? meaning.symbol : compatibleText(text));
  }
  if (answers.some((decided) => decided !== null))
    for (const [place, text] of textAt.entries()) {
      if (place % cellsInAPiece === 0) yield;
      const decided = text < 0 ? null : answers[text];
      if (!decided?.why || out.has(rows[place])) continue;
      log.push({
        row: rows[place],
        column: at,
        old: texts.text[text],
        next: decided.next,
        why: decided.why,
      });
    }
  return { column, codes, next };
}

function contentAt(
  cells: readonly unknown[],
  { column, codes, next }: DecidedColumn,
  place: number,
): Content {
  const raw = cells[column.at];
  if (typeof raw === "number") return codes.length > 0 && codes.includes(raw) ? null : raw;
  if (typeof raw === "boolean") return raw;
  const text = column.textAt[place];
  if (text >= 0) return next[text];
  const value = column.numbers[place];
  return Number.isNaN(value) || codes.includes(value) ? null : value;
}

/** What a cell becomes; `why` is absent where nobody had to decide, and all where nobody has. */
type Answer = { readonly next: number | null; readonly why?: LogRow["why"] } | null;

function scaleAnswers(
  { text, meaning }: ColumnTexts,
  scale: ReadonlyMap<string, number | null> | undefined,
): (at: number) => Answer {
  return (at) => {
    const { kind } = meaning[at];
    if (kind === "missing") return { next: null };
    const next = kind === "word" ? scale?.get(wordOf(text[at])) : undefined;
    return next === undefined ? null : { next, why: "scale" };
  };
}

function numericAnswers(column: ColumnReading, decisions: Decisions): (at: number) => Answer {
  const found = decimalMark(column);
  const chosen = decisions.separators?.get(column.at);
  const mark = found === "either" ? "point" : (found ?? chosen ?? "neither");
  const mixed = unitOf(column) === null;
  const worth = decisions.units?.get(column.at);
  const { meaning: meanings } = column.texts;
  return (at) => {
    const meaning = meanings[at];
    if (meaning.kind === "missing") return { next: null };
    if (meaning.kind === "symbol") {
      const next = decisions.symbols?.get(meaning.symbol);
      return next === undefined || next === "leaveOut"
        ? null
        : { next: next === "missing" ? null : next, why: "symbol" };
    }
    if (meaning.kind !== "number" || mark === "neither") return null;
    const value = column.texts[mark][at];
    if (meaning.bound !== "") {
      if (!decisions.bounds) return null;
      return { next: decisions.bounds === "limit" ? value : null, why: "bound" };
    }
    if (meaning.flag !== "") {
      const use = decisions.flags?.get(meaning.flag);
      return use ? { next: use === "use" ? value : null, why: "flag" } : null;
    }
    if (mixed) {
      const factor = worth?.get(meaning.unit);
      return factor === undefined ? null : { next: factor === null ? null : value * factor, why: "unit" };
    }
    return { next: value, ...(found === null ? { why: "separator" as const } : {}) };
  };
}

/** A column that holds numbers and, whatever has been decided, cells that are none: it cannot be in an index. */
export interface UnreadColumn {
  readonly column: number;
  readonly cells: FoundCells;
}

export function unreadColumns({ block, columns, roles }: TableCheck, decisions: Decisions): UnreadColumn[] {
  const out = new Set(decisions.leaveOut);
  const without = out.size > 0 ? Uint8Array.from(block.rows, (row) => (out.has(row) ? 1 : 0)) : null;
  return columns.flatMap((column, i) => {
    if (!column.isNumeric || roles[i] === "name") return [];
    const answer = numericAnswers(column, decisions);
    const all = cellsWhere(column, (at) => {
      const meaning = column.texts.meaning[at];
      const leaves = meaning.kind === "symbol" && decisions.symbols?.get(meaning.symbol) === "leaveOut";
      return !leaves && answer(at) === null;
    });
    const cells = without ? cellsBut(all, without) : all;
    return cells.length > 0 ? [{ column: column.at, cells }] : [];
  });
}
