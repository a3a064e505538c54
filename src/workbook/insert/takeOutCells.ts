import { cellAddress, type Rectangle } from "../../formula/a1";
import { cellsPlace } from "../cells/cellsPlace";
import { orPutBack, writeLooked } from "../cells/guardedWrite";
import { type Content, contentProperties, contentsOf } from "../cells/heldCells";
import { putFormats, putRows } from "../cells/putRows";
import { type TakeOut } from "../contract";
import { failWorkbook } from "../problems";
import { refuseProtectedSheet, runExcel } from "../run";
import { changedCells, type Held, heldNow } from "./heldNow";

/** Cells that were written beside a table. */
export interface WrittenCells {
  /** The first cell of the result, such as Jobs!I4. */
  readonly place: string;
  /** Excel's own name of the sheet. */
  readonly sheetId: string;
  /** What the result fills, its heading included. */
  readonly area: Rectangle;
  /** What the first rows of it held right after the write; null for what the formula fills. */
  readonly contents: readonly (readonly (Content | null)[])[];
  /** The cell in which a preset is chosen, counted from the first one. */
  readonly choice: { readonly down: number; readonly right: number } | null;
}

/** How to take the cells out again. */
export function rememberCells(cells: WrittenCells): TakeOut {
  const { row, column } = cells.area;
  const written = cells.contents.flatMap((line, i) =>
    line.flatMap((content, j) =>
      content === null || content === "" ? [] : [[cellAddress(row + i, column + j), content] as const],
    ),
  );
  return () => takeOutCells(cells, new Map(written));
}

/** Clears the cells, unless one of them holds something else by now: they may be others, where rows were inserted above. */
function takeOutCells(
  { place, sheetId, area, contents, choice }: WrittenCells,
  held: Held,
): ReturnType<TakeOut> {
  return runExcel((context) =>
    orPutBack(context, async (journal) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      await context.sync();
      if (sheet.isNullObject) return null;
      await refuseProtectedSheet(context, sheet);
      const all = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      const now = await heldNow(context, all);
      const changed = now && changedCells(held, now);
      if (changed?.length !== 0) return { place, isSheet: false, changed };
      const range = all
        .getCell(0, 0)
        .getResizedRange(contents.length - 1, area.columns - 1)
        .load(contentProperties);
      await context.sync();
      const blanks = contents.map((row) => row.map((cell) => (cell === null ? null : "")));
      const change = cellsPlace({ range, contents: contentsOf(range), address: place, next: blanks });
      if ((await writeLooked(context, [change], journal)).length > 0) failWorkbook("changedMeanwhile", {});
      range.getRow(0).format.font.bold = false;
      if (choice !== null) {
        const cell = all.getCell(choice.down, choice.right);
        cell.dataValidation.clear();
        cell.format.fill.clear();
        cell.format.font.bold = false;
      }
      const formats = new Array<string[]>(area.rows).fill(new Array<string>(area.columns).fill("General"));
      await putRows(context, all.getCell(0, 0), formats, putFormats);
      return null;
    }),
  );
}
