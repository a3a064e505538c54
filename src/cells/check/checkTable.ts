import { type Grid } from "../grid";
import { type Block, findBlock } from "./block";
import { cellFindings } from "./cellQuestions";
import { codedValues } from "./codedValues";
import { columnRoles } from "./columnRoles";
import { type AutomaticFinding, type Question, type Role } from "./findings";
import { meanings } from "./meaning";
import { type ColumnReading, readColumns } from "./readColumn";
import { repeatedNames } from "./repeatedNames";
import { scaleWords } from "./scaleWords";
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
  const block = findBlock(values);
  const columns = readColumns(values, block.rows, block.columns, meanings());
  const scales = scaleWords(columns.filter(({ isNumeric }) => !isNumeric));
  const roles = columnRoles(columns, formats?.[block.rows[0]] ?? [], scales);
  const of = (...wanted: readonly Role[]) => columns.filter((_, i) => wanted.includes(roles[i]));
  const indicators = of("indicator");
  const words = of("text", "scale", "code", "name");
  const cells = cellFindings(columns.filter(({ isNumeric }, i) => isNumeric && roles[i] !== "name"));
  const names = of("name")[0] ?? null;
  const totals = totalRows(values, block.rows, names, indicators, of("text", "code"));
  const leftOut = new Set(totals.map(({ row }) => row));
  const repeated = repeatedNames(
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
      ...codedValues(values, block.rows, indicators, words),
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
