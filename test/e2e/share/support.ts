import type { Frame } from "playwright-core";
import { type SampleWorkbook } from "../../../samples/types";

/** More formulas than one request takes. */
export const manyFormulas = 150;
const firstRow = 2;
export const lastRow = firstRow + manyFormulas - 1;

/** Jobs in two sectors a year, and an ESI for each year in column D. */
export const manyWorkbook: SampleWorkbook = {
  sheets: [
    {
      name: "Jobs",
      tables: [],
      blocks: [
        {
          at: `A${firstRow}`,
          rows: Array.from({ length: manyFormulas }, (_, i) => [i + 1, 2 * i + 3]),
        },
        {
          at: `D${firstRow}`,
          rows: Array.from({ length: manyFormulas }, (_, i) => [`=ESI(A${firstRow + i}:B${firstRow + i})`]),
        },
      ],
    },
  ],
};

/** What the note on a cell says; null where there is none. */
export function noteOn(pane: Frame, sheet: string, address: string): Promise<string | null> {
  return pane.evaluate(
    ([name, cell]) =>
      Excel.run(async (context) => {
        const { notes } = context.workbook.worksheets.getItem(name);
        const note = notes.getItemOrNullObject(cell).load("content");
        await context.sync();
        return note.isNullObject ? null : note.content;
      }),
    [sheet, address],
  );
}

export function addNote(pane: Frame, sheet: string, address: string, text: string): Promise<void> {
  return pane.evaluate(
    ([name, cell, content]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).notes.add(cell, content);
        await context.sync();
      }),
    [sheet, address, text],
  );
}
