import { textWidth } from "../src/cells/columnWidths";
import { areaOf, columnNumber, placeOf } from "../src/formula/a1";
import { shownNumber } from "./shownNumber";
import { formatAt, type SampleBlock, type SampleTable } from "./types";

/** A column that nothing asks for; the margins of a cell; the button in a table's header. */
const [usual, margins, button] = [64, 12, 22];
/** No column of a table is wider, whatever stands in it: as wherever the add-in sets widths. */
export const widestText = 440;

/** How long a text is at 11 points, in pixels; a Chinese character takes two places. */
export const textPixels = (text: string): number => (textWidth(text) * 4) / 3;

/** Texts in these looks run on over the blank cells to their right. */
const running = new Set(["title", "plain", "source", "note", "link"]);

/**
 * Widths in pixels that let every text and number that is written be read.
 * @param room what formulas will put into a column, by its letters.
 */
export function leastWidths(
  blocks: readonly SampleBlock[],
  tables: readonly SampleTable[],
  room: Readonly<Record<string, number>>,
): number[] {
  const widths: number[] = [];
  const needs = (column: number, pixels: number) => {
    widths[column] = Math.max(widths[column] ?? 0, Math.ceil(pixels));
  };
  for (const { at, rows, style = "plain", format } of blocks) {
    const { column } = placeOf(at);
    const header = tables.some(({ range }) => range.startsWith(`${at}:`));
    const bold = style === "heading" ? 1.2 : 1;
    const alone = rows[0].length === 1 && rows.length === 1 && !header;
    rows.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (typeof cell === "number")
          return needs(column + j, textPixels(shownNumber(cell, formatAt(format, i, j))) + margins);
        if (typeof cell !== "string" || cell.startsWith("=")) return undefined;
        if (style === "heading" && alone) return undefined;
        const cutOff = inTable(tables, at, i) || typeof cells[j + 1] === "string";
        if (running.has(style) && !cutOff) return undefined;
        return needs(
          column + j,
          Math.min(textPixels(cell) * bold + margins + (header ? button : 0), widestText),
        );
      }),
    );
  }
  for (const [letters, pixels] of Object.entries(room)) needs(columnNumber(letters), pixels);
  return Array.from(widths, (width) => Math.max(width ?? 0, usual));
}

/** Whether a row of a block stands in a table, where the next column cuts a text off. */
function inTable(tables: readonly SampleTable[], at: string, below: number): boolean {
  const { row, column } = placeOf(at);
  return tables.some(({ range }) => {
    const area = areaOf(range);
    const [down, right] = [row + below - area.row, column - area.column];
    return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
  });
}
