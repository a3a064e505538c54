import { areaOf, placeOf } from "../../src/formula/a1";
import { type SampleSheet } from "../../samples/types";

/** 0-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function rectangle(range: string): Rectangle {
  const { row, column, rows, columns } = areaOf(range);
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function blockRectangle({ at, rows }: SampleSheet["blocks"][number]): Rectangle {
  const { row, column } = placeOf(at);
  return { top: row, left: column, bottom: row + rows.length - 1, right: column + rows[0].length - 1 };
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What is written in a cell; null where nothing is (or where a spill will be). */
export function cellAt(sheet: SampleSheet, row: number, column: number): string | number | boolean | null {
  for (const block of sheet.blocks) {
    const area = blockRectangle(block);
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) {
      const value = block.rows[row - area.top][column - area.left];
      if (value !== null) return value;
    }
  }
  return null;
}

export interface FormulaCell {
  readonly sheet: SampleSheet;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export function formulasOf(sheet: SampleSheet): FormulaCell[] {
  return sheet.blocks.flatMap((block) => {
    const { top, left } = blockRectangle(block);
    return block.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === "string" && cell.startsWith("=")
          ? [{ sheet, formula: cell, row: top + row, column: left + column }]
          : [],
      ),
    );
  });
}
