import { type Grid } from "../grid";
import { type Block, findBlock } from "./block";
import { cellFindings } from "./cellQuestions";
import { codedValues } from "./codedValues";
import { columnRoles } from "./columnRoles";
import { type AutomaticFinding, type Question, type Role } from "./findings";
import { type ColumnReading, readColumns } from "./readColumn";
import { repeatedNames } from "./repeatedNames";
import { scaleWords } from "./scaleWords";
import { finished, type Steps } from "./steps";
import { totalRows } from "./totalRows";

/** What a table is found to be, and what is to be asked before an index is made of it. */
export interface TableCheck {
  readonly block: Block;
  /** By place in the block's columns. */
  readonly columns: readonly ColumnReading[];
  readonly roles: readonly Role[];
  readonly automatic: readonly AutomaticFinding[];
  /** In the order in which they are asked. */
  readonly questions: readonly Question[];
}

/**
 * Looks through cells as a statistical office or a firm hands them out. Nothing is changed and nothing is guessed: what has
 * one meaning is counted, what has several is asked.
 * @param values a rectangle of cells, as Excel gives them.
 * @param formats their number formats in English, where they are known: they tell dates from numbers.
 */
export function checkTable(values: Grid, formats?: readonly (readonly string[])[]): TableCheck {
  return finished(checkSteps(values, formats));
}

/** The same in pieces. */
export function* checkSteps(values: Grid, formats?: readonly (readonly string[])[]): Steps<TableCheck> {
  const block = yield* findBlock(values);
  const columns = yield* readColumns(values, block.rows, block.columns);
  const scales = scaleWords(columns.filter(({ isNumeric }) => !isNumeric));
  const roles = yield* columnRoles(columns, formats?.[block.rows[0]] ?? [], scales);
  const of = (...wanted: readonly Role[]) => columns.filter((_, i) => wanted.includes(roles[i]));
  const indicators = of("indicator");
  const words = of("text", "scale", "code", "name");
  const cells = yield* cellFindings(columns.filter(({ isNumeric }, i) => isNumeric && roles[i] !== "name"));
  const names = of("name")[0] ?? null;
  const totals = yield* totalRows(values, names, indicators, of("text", "code"));
  const codes = yield* codedValues(indicators, words);
  const leftOut = new Set(totals.map(({ row }) => row));
  const repeated = yield* repeatedNames(
    values,
    block.rows.filter((row) => !leftOut.has(row)),
    columns,
    roles,
  );
  return {
    block,
    columns,
    roles,
    automatic: [...blockFindings(block), ...cells.automatic],
    questions: [
      ...cells.questions,
      ...codes,
      ...scales,
      ...(totals.length > 0 ? [{ kind: "totals", rows: totals } as const] : []),
      ...(repeated ? [repeated] : []),
    ],
  };
}

function blockFindings(block: Block): AutomaticFinding[] {
  return (["titleRows", "headerRows", "noteRows", "blankRows", "blankColumns"] as const)
    .filter((kind) => block[kind].length > (kind === "headerRows" ? 1 : 0))
    .map((kind) => ({ kind, places: block[kind] }));
}
