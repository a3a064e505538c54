import { readCell } from "../../../cells/cellValue";
import { type TableContent } from "../../../workbook/contract";
import { unitColumn } from "../index/columns";

interface Example {
  readonly value: number;
  /** What its row is called; null where that does not tell it from the other. */
  readonly unit: string | null;
}

/** Two rows of a column, one with more than the other, so that a direction can be asked for by cases one knows. */
export interface DirectionExample {
  readonly more: Example;
  readonly less: Example;
}

/**
 * Rows a quarter from the top and from the bottom, which are more typical than the extremes; these where a quarter says
 * nothing.
 * @returns null where the column does not hold two different numbers.
 */
export function directionExample(data: TableContent, column: string): DirectionExample | null {
  const at = data.header.indexOf(column);
  const namesAt = unitColumn(data);
  const rows = data.rows.flatMap((row) => {
    const cell = readCell(row[at]);
    return cell.kind === "number" ? [{ value: cell.value, name: nameIn(row, namesAt) }] : [];
  });
  rows.sort((a, b) => a.value - b.value);
  const last = rows.length - 1;
  const quarter = Math.floor(last / 4);
  const pair = [quarter, 0]
    .map((distance) => ({ less: rows[distance], more: rows[last - distance] }))
    .find(({ less, more }) => less && more && less.value < more.value);
  if (!pair) return null;
  const { less, more } = pair;
  const named = less.name !== "" && more.name !== "" && less.name !== more.name;
  return {
    more: { value: more.value, unit: named ? more.name : null },
    less: { value: less.value, unit: named ? less.name : null },
  };
}

function nameIn(row: readonly unknown[], at: number | null): string {
  const cell = at === null ? null : readCell(row[at]);
  return cell?.kind === "text" ? cell.text.trim() : "";
}
