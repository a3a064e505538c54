import { freeName } from "../sharing/freeName";
import { type FoundCell } from "./portabilityContract";
import { runExcel, type Step } from "./run";

const heading = "Formula before freezing:";

/** Notes came with ExcelApi 1.18. */
export function notesSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/** What a cell's note said before; null = the cell had none. */
export interface NoteChange {
  readonly cell: FoundCell;
  readonly before: string | null;
}

/**
 * Keeps each formula as a note on its cell, after what a note there already says.
 * @param changes gets every note before it is written, so that a failure half-way can be taken back.
 */
export function addNotes(step: Step, cells: readonly FoundCell[], changes: NoteChange[]): Promise<void> {
  return step(async (context) => {
    const present = notesOf(context, cells);
    await context.sync();
    for (const { cell, notes, note } of present) {
      changes.push({ cell, before: note.isNullObject ? null : note.content });
      const text = `${heading}\n${cell.formula}`;
      if (note.isNullObject) notes.add(cell.address, text);
      else note.content = `${note.content}\n\n${text}`;
    }
    await context.sync();
  });
}

/** Makes the notes what they were. @returns the cells where that failed. */
export async function restoreNotes(changes: readonly NoteChange[]): Promise<FoundCell[]> {
  const lost: FoundCell[] = [];
  for (const change of changes) await restoreNote(change).catch(() => lost.push(change.cell));
  return lost;
}

function restoreNote({ cell, before }: NoteChange): Promise<void> {
  return runExcel(async (context) => {
    const [{ note }] = notesOf(context, [cell]);
    await context.sync();
    if (note.isNullObject) return;
    if (before === null) note.delete();
    else note.content = before;
    await context.sync();
  });
}

function notesOf(context: Excel.RequestContext, cells: readonly FoundCell[]) {
  return cells.map((cell) => {
    const { notes } = context.workbook.worksheets.getItem(cell.sheet);
    return { cell, notes, note: notes.getItemOrNullObject(cell.address).load("content") };
  });
}

/** Rows in one request: Excel on the web refuses more than 5 MB. */
const rowsPerWrite = 5000;

/** Where there are no notes: the formulas as text on a sheet of their own. */
export function listFormulas(step: Step, cells: readonly FoundCell[]): Promise<void> {
  const rows = [
    ["Sheet", "Cell", heading],
    ...cells.map((cell) => [cell.sheet, cell.address, cell.formula]),
  ].map((row) => row.map((text) => `'${text}`));
  return step(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    const sheet = worksheets.add(freeName(taken, "Frozen formulas", " "));
    for (let from = 0; from < rows.length; from += rowsPerWrite) {
      const part = rows.slice(from, from + rowsPerWrite);
      sheet.getRangeByIndexes(from, 0, part.length, 3).values = part;
      // One part at a time keeps each below Excel's size limit, so the loop has to wait.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}
