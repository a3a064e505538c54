import { readCell } from "../../../cells/cellValue";
import { isConstant } from "../../../core/numeric/ranks/ties";
import { soundsLike } from "../../../messages/columnNames";
import { isMostlyText } from "../../../cells/tables/units";
import { numbersOfTexts } from "../../../cells/textNumbers";
import { isDash } from "../../../cells/unclearText";
import { type TableContent } from "../../../workbook/contract";

/** A cell that keeps its column from being an indicator. */
export interface OddCell {
  /** 0-based, within the body of the table. */
  readonly row: number;
  readonly text: string;
}

/** Cells of one column that can be repaired in one way. */
export interface OddCells {
  readonly column: string;
  /** 0-based, within the table. */
  readonly at: number;
  readonly kind: "dashes" | "texts";
  readonly cells: readonly OddCell[];
  /** What the cells mean as numbers; null where that is not plain. */
  readonly numbers: readonly number[] | null;
}

/** Header of the first column that holds more text than numbers: it names the units. */
export function unitColumn({ header, rows }: TableContent): number | null {
  const at = header.findIndex((_, column) => isMostlyText(rows, column));
  return at < 0 ? null : at;
}

/** Cells without a number in columns that hold numbers: one of them would take its whole column out of an index. */
export function oddCells(table: TableContent): OddCells[] {
  const names = unitColumn(table);
  return table.header.flatMap((column, at) => {
    if (at === names) return [];
    const cells = table.rows.map((row) => readCell(row[at]));
    const odd = cells.flatMap((cell, row): OddCell[] =>
      cell.kind === "text" || cell.kind === "error"
        ? [{ row, text: cell.kind === "text" ? cell.text : cell.error }]
        : [],
    );
    const groups = (["dashes", "texts"] as const).map((kind): OddCells => {
      const own = odd.filter(({ text }) => isDash(text) === (kind === "dashes"));
      return { column, at, kind, cells: own, numbers: numbersOfTexts(own.map(({ text }) => text)) };
    });
    const holdsNumbers = cells.some(({ kind }) => kind === "number") || groups[1].numbers !== null;
    return holdsNumbers ? groups.filter((group) => group.cells.length > 0) : [];
  });
}

/** Columns of words: no indicators, and not the one that names the units. */
export function wordColumns(table: TableContent): string[] {
  const names = unitColumn(table);
  const odd = new Set(oddCells(table).map(({ at }) => at));
  return table.header.filter(
    (_, at) => at !== names && !odd.has(at) && table.rows.some((row) => readCell(row[at]).kind === "text"),
  );
}

/** Why a column of numbers is no indicator at first sight, or null where it may be one. */
export function noIndicator(
  header: string,
  values: readonly number[],
): "years" | "constant" | "numbered" | null {
  if (areYears(values) && soundsLike("yearColumn", header)) return "years";
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (isConstant(Float64Array.from([low, high]))) return "constant";
  return areNumbered(values) ? "numbered" : null;
}

/** Such as 1, 2, 3 to the last row: of a few values that says nothing. */
function areNumbered(values: readonly number[]): boolean {
  return values.length > 4 && values.every((value, i) => value === values[0] + i);
}

/** Whole numbers that can be years. */
export function areYears(values: readonly number[]): boolean {
  return (
    values.length > 0 && values.every((value) => Number.isInteger(value) && value >= 1800 && value <= 2100)
  );
}
