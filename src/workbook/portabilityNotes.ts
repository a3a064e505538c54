import { freeName } from "./freeName";
import { type FoundCell } from "./portabilityContract";
import { runExcel } from "./run";

const heading = "Formula before freezing:";

/** Notes came with ExcelApi 1.18. */
export function notesSupported(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

/** Keeps each formula as a note on its cell, after what a note there already says. */
export function addNotes(cells: readonly FoundCell[]): Promise<void> {
  return runExcel(async (context) => {
    const present = cells.map((cell) => {
      const { notes } = context.workbook.worksheets.getItem(cell.sheet);
      return { cell, notes, note: notes.getItemOrNullObject(cell.address).load("content") };
    });
    await context.sync();
    for (const { cell, notes, note } of present) {
      const text = `${heading}\n${cell.formula}`;
      if (note.isNullObject) notes.add(cell.address, text);
      else note.content = `${note.content}\n\n${text}`;
    }
    await context.sync();
  });
}

/** Where there are no notes: the formulas as text on a sheet of their own. */
export function listFormulas(cells: readonly FoundCell[]): Promise<void> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheet = worksheets.add(
      freeName(
        worksheets.items.map(({ name }) => name),
        "Frozen formulas",
        " ",
      ),
    );
    const rows = [
      ["Sheet", "Cell", heading],
      ...cells.map((cell) => [cell.sheet, cell.address, cell.formula]),
    ];
    sheet.getRangeByIndexes(0, 0, rows.length, 3).values = rows.map((row) => row.map((text) => `'${text}`));
    await context.sync();
  });
}
