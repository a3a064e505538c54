import type { Engine } from "../engine/engine";
import type { ErrorMessages } from "../functions/errorMessages";
import type { NoteStore } from "../model/notes/noteStore";
import { rectangleAddress } from "../../formula/a1";

export interface CellError {
  readonly error: string;
  readonly message: string;
}

/** The message a function gave with the error a cell shows; undefined where there is none. */
export function errorOf(
  engine: Engine,
  messages: ErrorMessages,
  cell: { sheet: string; row: number; column: number },
): CellError | undefined {
  const value = engine.cells.values({ ...cell, rows: 1, columns: 1 })[0][0];
  if (typeof value !== "string" || !value.startsWith("#")) return undefined;
  const own = messages.find(cell, 0, 0, value);
  if (own) return { error: value, message: own };
  for (const anchor of engine.cells.allFormulas()) {
    if (anchor.sheet !== cell.sheet) continue;
    const spill = engine.cells.spill(anchor.sheet, anchor.row, anchor.column);
    const [down, right] = [cell.row - anchor.row, cell.column - anchor.column];
    if (!spill || down < 0 || right < 0 || down >= spill.rows || right >= spill.columns) continue;
    const message = messages.find(anchor, down, right, value);
    return message ? { error: value, message } : undefined;
  }
  return undefined;
}

/** Says something below the grid, until another cell is selected. */
export function tell(strip: HTMLElement, text: string): void {
  strip.textContent = strip.dataset.told = text;
  strip.classList.remove("error");
}

/** Shows messages and notes where the pointer is, and below the grid for the selected cell, which the keyboard reaches too. */
export function installErrorHelp(
  engine: Engine,
  messages: ErrorMessages,
  notes: NoteStore,
  tip: HTMLElement,
  strip: HTMLElement,
): void {
  const show = () => {
    const { sheet, row, column } = engine.selection.current();
    const found = errorOf(engine, messages, { sheet, row, column });
    const cell = rectangleAddress({ row, column, rows: 1, columns: 1 });
    const note = notes.at({ sheet, row, column });
    strip.textContent = found
      ? `${cell}  ${found.error}  ${found.message}`
      : note
        ? `${cell}  ${note.content}`
        : (strip.dataset.told ?? strip.dataset.idle ?? "");
    strip.classList.toggle("error", found !== undefined);
  };
  engine.events.onSelection(() => {
    delete strip.dataset.told;
    show();
  });
  engine.events.onCalculated(show);
  engine.events.onPointing((cell) => {
    const found = cell && errorOf(engine, messages, cell);
    const text = found?.message ?? (cell && notes.at(cell)?.content);
    tip.hidden = !text;
    if (!cell || !text) return;
    tip.textContent = text;
    tip.style.left = `${cell.left}px`;
    tip.style.top = `${cell.bottom + 4}px`;
  });
}
