import type { CallerCell } from "../engine/engine";
import { isGridError, type GridResult } from "./gridFunction";

interface Message {
  /** Position within the function's result; null for an error of the whole call. */
  readonly row: number | null;
  readonly column: number | null;
  readonly error: string;
  readonly text: string;
}

/** The messages functions gave with their errors, kept for the cell whose formula called them. */
export class ErrorMessages {
  private readonly cells = new Map<string, Message[]>();

  /** Forgets what an earlier calculation of the cell said. */
  forget(cell: CallerCell): void {
    this.cells.delete(key(cell));
  }

  record(cell: CallerCell, result: GridResult): void {
    if (!Array.isArray(result)) {
      if (isGridError(result) && result.message) this.add(cell, null, null, result.error, result.message);
      return;
    }
    result.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (isGridError(value) && value.message) this.add(cell, row, column, value.error, value.message);
      }),
    );
  }

  /**
   * @param cell the cell that holds the formula
   * @param row how far below that cell the error is shown
   * @param column how far right of it
   * @param error the error shown, such as "#VALUE!"
   */
  find(cell: CallerCell, row: number, column: number, error: string): string | undefined {
    const messages = this.cells.get(key(cell))?.filter((message) => message.error === error);
    const exact = messages?.find((message) => message.row === row && message.column === column);
    return (exact ?? messages?.find((message) => message.row === null))?.text;
  }

  private add(
    cell: CallerCell,
    row: number | null,
    column: number | null,
    error: string,
    text: string,
  ): void {
    const messages = this.cells.get(key(cell)) ?? [];
    messages.push({ row, column, error, text });
    this.cells.set(key(cell), messages);
  }
}

function key(cell: CallerCell): string {
  return `${cell.sheet}!${cell.row},${cell.column}`;
}
