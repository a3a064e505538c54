import { type Grid } from "../grid";
import { compatibleText } from "../plainText";
import { shownText } from "./answers";
import { decimalMark, unitOf } from "./cellQuestions";
import { type TableCheck } from "./checkTable";
import { type ColumnReading, type Found } from "./readColumn";
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
  for (const { texts, isNumeric } of columns)
    for (const { row, text, meaning } of isNumeric ? texts : [])
      if (
        meaning.kind === "symbol" &&
        decisions.symbols?.get(meaning.symbol) === "leaveOut" &&
        !out.has(row)
      ) {
        out.add(row);
        log.push({ row, column: null, old: text, next: null, why: "symbol" });
      }
  const cells: Content[][] = [];
  for (const column of columns) {
    cells.push(yield* cleanColumn(values, check, column, decisions, log));
  }
  const kept = block.rows.flatMap((row, place) => (out.has(row) ? [] : [place]));
  const rows: Content[][] = [];
  for (const [i, place] of kept.entries()) {
    if (i % rowsInAPiece === 0) yield;
    rows.push(cells.map((column) => column[place]));
  }
  return {
    header: columns.map((column, i) => withUnit(block.header[i], column)),
    rows,
    places: kept.map((place) => block.rows[place]),
    log: log.filter(({ row, column }) => column === null || !out.has(row)),
  };
}

function withUnit(header: string, column: ColumnReading): string {
  const unit = column.isNumeric ? unitOf(column) : undefined;
  return !unit || header.includes(unit) ? header : `${header} (${unit})`;
}

function* cleanColumn(
  values: Grid,
  { block }: TableCheck,
  column: ColumnReading,
  decisions: Decisions,
  log: LogRow[],
): Steps<Content[]> {
  const { at, numbers, texts, isNumeric } = column;
  const cells: Content[] = [];
  for (const row of block.rows) {
    const place = cells.length;
    if (place % cellsInAPiece === 0) yield;
    const raw = values[row][at];
    cells.push(typeof raw === "boolean" ? raw : Number.isNaN(numbers[place]) ? null : numbers[place]);
  }
  const codes = decisions.codes?.get(at) ?? [];
  if (codes.length > 0)
    cells.forEach((value, place) => {
      if (typeof value !== "number" || !codes.includes(value)) return;
      cells[place] = null;
      log.push({ row: block.rows[place], column: at, old: String(value), next: null, why: "code" });
    });
  const answer = isNumeric ? numericAnswers(column, decisions) : scaleAnswers(decisions.scales?.get(at));
  for (const [i, cell] of texts.entries()) {
    if (i % cellsInAPiece === 0) yield;
    const decided = answer(cell);
    cells[cell.place] = decided ? decided.next : compatibleText(cell.text);
    if (decided?.why)
      log.push({ row: cell.row, column: at, old: cell.text, next: decided.next, why: decided.why });
  }
  return cells;
}

/** What a cell becomes; `why` is absent where nobody had to decide, and all where nobody has. */
type Answer = { readonly next: number | null; readonly why?: LogRow["why"] } | null;
type Text = ColumnReading["texts"][number];

function scaleAnswers(scale: ReadonlyMap<string, number | null> | undefined): (cell: Text) => Answer {
  return ({ meaning }) => {
    if (meaning.kind === "missing") return { next: null };
    const next = meaning.kind === "word" ? scale?.get(meaning.word) : undefined;
    return next === undefined ? null : { next, why: "scale" };
  };
}

function numericAnswers(column: ColumnReading, decisions: Decisions): (cell: Text) => Answer {
  const found = decimalMark(column);
  const chosen = decisions.separators?.get(column.at);
  const mark = found === "either" ? "point" : (found ?? chosen ?? "neither");
  const mixed = unitOf(column) === null;
  const worth = decisions.units?.get(column.at);
  return ({ meaning }) => {
    if (meaning.kind === "missing") return { next: null };
    if (meaning.kind === "symbol") {
      const next = decisions.symbols?.get(meaning.symbol);
      return next === undefined || next === "leaveOut"
        ? null
        : { next: next === "missing" ? null : next, why: "symbol" };
    }
    if (meaning.kind !== "number" || mark === "neither") return null;
    const value = meaning[mark];
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
  readonly cells: readonly Found[];
}

export function unreadColumns({ columns, roles }: TableCheck, decisions: Decisions): UnreadColumn[] {
  const out = new Set(decisions.leaveOut);
  return columns.flatMap((column, i) => {
    if (!column.isNumeric || roles[i] === "name") return [];
    const answer = numericAnswers(column, decisions);
    const cells = column.texts.filter((cell) => {
      if (out.has(cell.row)) return false;
      const leaves =
        cell.meaning.kind === "symbol" && decisions.symbols?.get(cell.meaning.symbol) === "leaveOut";
      return !leaves && answer(cell) === null;
    });
    return cells.length > 0 ? [{ column: column.at, cells }] : [];
  });
}
